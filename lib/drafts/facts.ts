/**
 * Decides which facts a draft may use: each one found in a record or typed by the user, cleaned, and with the place it
 * came from. What is not recorded is not there; nothing is guessed.
 */
import type { Application } from '../records/application';
import type { Company } from '../records/company';
import type { Contact } from '../records/contact';
import type { Evidence } from '../records/evidence';
import type { Message } from '../records/message';
import type { Offer } from '../records/offer';
import type { Posting } from '../records/posting';
import type { Round } from '../records/round';
import { cleanFact } from './clean-fact';
import { dayInSentence } from './day-words';
import { evidenceToName } from './evidence-to-name';
import { metSentence } from './how-met';
import { firstName, fullName } from './person-name';
import { type DraftLanguage, isPlaceholder, type PlaceholderName, placeholder } from './placeholders';
import { recipientFlag } from './recipient';
import { firstNoteFor } from './round-notes';
import { roundKindInSentence } from './round-words';
import type { Sender } from './sender';

export interface Fact {
  /** As it stands in a sentence; empty for a flag. */
  value: string;
  /** Where it came from: "your profile", "evidence: engineering blog, 3 Nov 2026", "round on 12 November". */
  from: string;
}
export type Facts = Readonly<Partial<Record<PlaceholderName, Fact>>>;

/** The records that a message may rest on; null or empty where there is none. */
export interface FactSources {
  profile: Sender | null;
  contact: Contact | null;
  company: Pick<Company, 'name'> | null;
  posting: Posting | null;
  evidence: readonly Evidence[];
  application: Application | null;
  round: Round | null;
  /** Names of the round's interviewers, so that a note on one is not told to another. */
  interviewers: readonly string[];
  offer: Offer | null;
  /** Earlier messages to and from this contact. */
  messages: readonly Message[];
  /** Somebody both know, by name, where the contact's own record does not say. */
  mutual: string | null;
  /** What the user typed for this message; it goes before any record. */
  typed: Readonly<Partial<Record<PlaceholderName, string>>>;
  language: DraftLanguage;
  /** `YYYY-MM-DD`. */
  today: string;
  locale?: string | undefined;
  /** IANA zone of the user, for days of instants. */
  zone?: string | undefined;
}

/** Title noise that is for the law, not for a sentence: "(m/f/d)". */
const GENDERS = /\s*\((?:[mfdwxh*](?:\s*[/|,]\s*[mfdwxh*]+)+|all genders|gn\*?)\)/gi;

/** Every fact that is known. */
export function factsFrom(sources: FactSources): Facts {
  const { language, today, locale, contact, posting, round, offer, messages, profile } = sources;
  const facts: Partial<Record<PlaceholderName, Fact>> = {};
  const add = (name: PlaceholderName, raw: string | null | undefined, from: string) => {
    const { form } = placeholder(name);
    const value = raw && form !== 'flag' ? cleanFact(form, raw, language) : null;
    if (value && !facts[name]) facts[name] = { value, from };
  };
  const day = (instant: string | null | undefined, zone = sources.zone) =>
    instant ? dayInSentence(instant, { language, today, locale, zone }) : null;

  for (const [name, raw] of Object.entries(sources.typed)) if (isPlaceholder(name)) add(name, raw, 'you typed it here');

  if (profile) addSender(profile, language, add);
  if (profile?.tone === 'warm') facts['tone.warm'] = { value: '', from: 'your profile' };

  const person = contact ? `contact ${fullName(contact.name) ?? contact.name}` : 'no contact chosen';
  facts[recipientFlag(contact)] = { value: '', from: person };
  if (contact) {
    add('contact.firstName', firstName(contact.name), person);
    add('contact.name', fullName(contact.name), person);
    add('contact.headline', contact.headline, person);
    add('contact.met', contact.howMet ? metSentence(contact.howMet, language) : null, person);
  }
  add('contact.mutual', sources.mutual ?? contact?.mutual, person);

  const posted = posting ? `posting ${posting.title} at ${posting.companyName}` : '';
  add('company.name', sources.company?.name, 'the company');
  add('company.name', posting?.companyName, posted);
  add('posting.title', posting?.title.replace(GENDERS, ''), posted);
  add('posting.url', posting?.url, posted);

  const named = evidenceToName(sources.evidence, language, locale);
  if (named?.quote || named?.title) {
    add('evidence.quote', named.quote, named.from);
    add('evidence.title', named.title, named.from);
    add('evidence.where', named.where, named.from);
  }

  const applied = sources.application?.history.findLast(({ stage }) => stage === 'applied');
  add('application.date', day(applied?.at), 'the application');
  const sent = messages
    .filter(({ state, at }) => state === 'sent' && at)
    .sort((a, b) => (`${a.at}` < `${b.at}` ? 1 : -1))[0];
  add('message.date', day(sent?.at), 'your last message');
  add('offer.deadline', day(offer?.deadline), 'the offer');
  if (round) addRound(round, sources, day(round.at, round.zone), add);
  return facts;
}

type Add = (name: PlaceholderName, raw: string | null | undefined, from: string) => void;

function addSender(sender: Sender, language: DraftLanguage, add: Add): void {
  const me = 'your profile';
  const words = sender.words[language];
  add('me.name', sender.name, me);
  add('me.link', sender.links[0]?.url, me);
  add('me.signature', sender.signature, me);
  add('me.headline', words?.headline, me);
  add('me.distinct', words?.distinct, me);
  add('me.looksFor', words?.looksFor, me);
  const names = [
    ['me.strength', 'me.proof'],
    ['me.strength2', 'me.proof2'],
    ['me.strength3', 'me.proof3'],
  ] as const;
  for (const [index, [claim, proof]] of names.entries()) {
    const strength = words?.strengths[index];
    add(claim, strength?.claim, me);
    if (strength?.claim.trim()) add(proof, strength.proof, me);
  }
}

function addRound(round: Round, sources: FactSources, day: string | null, add: Add): void {
  const { contact, interviewers, language, today, locale } = sources;
  const from = day ? `round on ${day}` : 'the round';
  const note = (notes: string) => firstNoteFor(contact?.name ?? null, interviewers, notes);
  add('round.date', day, from);
  add('round.kind', roundKindInSentence(round.kind, language), from);
  add('round.topic', note(round.discussed), from);
  add('round.problem', note(round.painPoints), from);
  add('round.promise', round.promises.find(({ by, keptAt }) => by === 'me' && !keptAt)?.text, from);
  add('round.answerBy', round.answerBy && dayInSentence(round.answerBy, { language, today, locale }), from);
}
