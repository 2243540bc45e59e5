/** Decides which facts about the contact, the company, its posting and what it published a template may name. */
import { fact, flag, type Placeholder } from './shape';

const PERSON = 'the contact';
const EVIDENCE = 'evidence kept about the company';
const TYPED = 'typed for this message';

export const ABOUT_THEM = {
  'contact.firstName': fact('name', 'Their first name', PERSON, 'Ana', 'their first name', 'Vorname'),
  'contact.name': fact('name', 'Their full name', PERSON, 'Ana Silva', 'their name', 'Name'),
  'contact.headline': fact(
    'phrase',
    'What they do, as they put it',
    PERSON,
    'Staff ML Engineer, Forecasting',
    'what they do',
    'was die Person tut',
  ),
  'contact.met': fact(
    'sentence',
    'How you know each other',
    PERSON,
    'We met at PyData Lisbon.',
    'how you know each other',
    'woher Sie sich kennen',
  ),
  'contact.mutual': fact(
    'name',
    'Somebody you both know',
    PERSON,
    'Rui Costa',
    'somebody you both know',
    'gemeinsame Bekanntschaft',
  ),
  'to.engineer': flag('They are an engineer', PERSON),
  'to.manager': flag('They are a manager', PERSON),
  'to.founder': flag('They are a founder', PERSON),
  'to.alumnus': flag('They went to your school', PERSON),
  'to.other': flag('They are none of these', PERSON),
  'shared.school': fact(
    'name',
    'The school you both went to',
    TYPED,
    'the University of Porto',
    'the school you share',
    'gemeinsame Hochschule',
  ),
  'company.name': fact('name', 'The company', 'the company', 'Acme', 'the company', 'Firma'),
  'company.problem': fact(
    'phrase',
    'A problem they work on, after “works on”',
    TYPED,
    'forecasting fresh food',
    'a problem they work on',
    'ein Thema, an dem sie arbeiten',
  ),
  'posting.title': fact('title', 'The position', 'the posting', 'Research Engineer', 'the position', 'Stelle'),
  'posting.url': fact(
    'link',
    'The posting’s address',
    'the posting',
    'https://acme.example/4567',
    'the posting’s address',
    'Adresse der Anzeige',
  ),
  'evidence.quote': fact(
    'quote',
    'A sentence they published about their ML',
    EVIDENCE,
    'We forecast 40,000 products a night',
    'a sentence of theirs',
    'ein Satz von ihnen',
  ),
  'evidence.title': fact(
    'quote',
    'The title of what they published',
    EVIDENCE,
    'Forecasting fresh food',
    'the title of what you read',
    'Titel des Gelesenen',
  ),
  'evidence.where': fact(
    'phrase',
    'Where they published it',
    EVIDENCE,
    'on your engineering blog',
    'where you read it',
    'wo Sie es gelesen haben',
  ),
} as const satisfies Readonly<Record<string, Placeholder>>;
