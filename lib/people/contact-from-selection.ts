/**
 * Decides whom words selected on a page name: a name alone, or with a position and a company in a few plain shapes.
 * Where it is not sure that it is a name, it takes nothing.
 */
import { failed, type Result } from '../capture/result';
import { type Database, db } from '../db/database';
import { folded } from '../reading/folded';
import { addContact, type ContactKept } from './keep-contact';
import { asName } from './name-shape';
import { profileAddress } from './profile-address';

export interface PersonNamed {
  name: string;
  /** Their position, as the words have it. */
  headline: string | null;
  /** The company in the position, where it is plainly told apart. */
  company: string | null;
}

/** Longest selection looked at, in characters; whoever selects more did not select a person. */
const MOST_CHARS = 400;
const MOST_HEADLINE_CHARS = 220;
/** Signs that part a name from a position: a dash with spaces around it, a bar, a dot. */
const PARTED = /\s+[–—-]\s+|\s*[|·•]\s*/;

/** Whom the words name; null where that is not plain. */
export function personNamed(words: string): PersonNamed | null {
  const text = words.trim();
  if (!text || text.length > MOST_CHARS) return null;
  const [first = '', ...below] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const whole = asName(first);
  if (whole && !commaPosition(first)) return described(whole, below[0] ?? null);
  const [name = '', ...rest] = first.split(PARTED).filter(Boolean);
  const parted = asName(name);
  if (parted && rest.length) return described(parted, rest.join(', '));
  const comma = commaPosition(first);
  const before = comma && asName(comma.name);
  return before ? described(before, comma.position) : null;
}

/** "Ana Silva, Staff Engineer"; not "Silva, Ana" and not "Ana Silva, PhD". */
function commaPosition(line: string): { name: string; position: string } | null {
  const at = line.indexOf(',');
  const name = line.slice(0, at).trim();
  const position = line.slice(at + 1).trim();
  return at > 0 && name.includes(' ') && position.includes(' ') ? { name, position } : null;
}

function described(name: string, position: string | null): PersonNamed {
  const headline = position?.replace(/\s+/g, ' ').trim() || null;
  if (!headline || headline.length > MOST_HEADLINE_CHARS || asName(headline) === name) {
    return { name, headline: null, company: null };
  }
  const company = /(?:\s(?:at|bei|@)\s+|@|,\s*)([^,|·•@]{2,80})$/i.exec(headline)?.[1]?.trim() ?? null;
  return { name, headline, company };
}

/** What the browser tells of a selection. */
export interface SelectedPerson {
  words: string;
  /** Address and title of the page. */
  address: string;
  title: string | null;
}

/**
 * Keeps the person whom a selection names. The page's address goes with them where it is that person's own profile, a
 * company where one of exactly that name is kept. `refused` where it names nobody, or somebody kept already.
 */
export async function keepSelectedPerson(
  { words, address, title }: SelectedPerson,
  now = new Date(),
  database: Database = db,
): Promise<Result<ContactKept>> {
  const person = personNamed(words);
  if (!person) {
    return failed('refused', 'This does not look like a name. Select the name alone, or “Name – Role, Company”.');
  }
  const { name, headline, company } = person;
  const isTheirs = title !== null && folded(title).includes(folded(name));
  return addContact(
    {
      name,
      headline,
      companyIds: company ? await companiesCalled(company, database) : [],
      profileUrl: isTheirs ? profileAddress(address) : null,
    },
    { now },
    database,
  );
}

async function companiesCalled(name: string, database: Database): Promise<string[]> {
  const sought = folded(name);
  const found = await database.companies.filter((company) => folded(company.name) === sought).toArray();
  return found.length === 1 ? found.map(({ id }) => id) : [];
}
