/**
 * Decides which stored rows the policy is given, and reads them. Postings carry whole descriptions, so only those are
 * read on which something depends: the ones not applied to yet, which may close.
 */
import { type Database, db } from '../db/database';
import { isBuiltIn } from '../pipeline/stages';
import type { Application } from '../records/application';
import { PROFILE_ID, type Profile } from '../records/profile';
import type { Facts, LeanPosting } from './policy/facts';

/** What the user set of their pace and stages. */
export type Settings = Pick<Profile, 'policy' | 'stages' | 'notifyEveryHours'>;

type Part<T> = (database: Database) => Promise<T>;

/**
 * Reads one part of the facts each, so that a change of one table need not read the others again. Each reads in a
 * transaction of its own: outside one, the database library keeps a second copy of every row that is watched.
 */
export const FACT_READERS = {
  applied: (database) =>
    database.transaction('r', [database.applications, database.postings], () => readApplications(database)),
  contacts: (database) => database.transaction('r', database.contacts, () => database.contacts.toArray()),
  messages: (database) => database.transaction('r', database.messages, () => database.messages.toArray()),
  rounds: (database) => database.transaction('r', database.rounds, () => database.rounds.toArray()),
  offers: (database) => database.transaction('r', database.offers, () => database.offers.toArray()),
  followUps: (database) => database.transaction('r', database.followUps, () => database.followUps.toArray()),
  settings: async (database): Promise<Settings> => (await database.profile.get(PROFILE_ID)) ?? {},
} satisfies Record<string, Part<unknown>>;

/** What every reader answers, by its name. */
export type FactParts = { [Name in keyof typeof FACT_READERS]: Awaited<ReturnType<(typeof FACT_READERS)[Name]>> };

/** The facts as they stand, and the user's settings. */
export async function readFacts(database: Database = db): Promise<{ facts: Facts; settings: Settings }> {
  const [applied, contacts, messages, rounds, offers, followUps, settings] = await Promise.all([
    FACT_READERS.applied(database),
    FACT_READERS.contacts(database),
    FACT_READERS.messages(database),
    FACT_READERS.rounds(database),
    FACT_READERS.offers(database),
    FACT_READERS.followUps(database),
    FACT_READERS.settings(database),
  ]);
  return { facts: factsOf({ applied, contacts, messages, rounds, offers, followUps, settings }), settings };
}

/** The parts as the policy takes them. */
export function factsOf({ applied, settings, ...rest }: FactParts): Facts {
  return { ...applied, ...rest, ...(settings.stages ? { stages: settings.stages } : {}) };
}

async function readApplications(database: Database): Promise<Pick<Facts, 'applications' | 'postings'>> {
  const applications = await database.applications.toArray();
  const wanted = applications.filter(mayClose).flatMap(({ postingIds }) => postingIds);
  const found = await database.postings.bulkGet(wanted);
  const postings = found.flatMap((posting): LeanPosting[] => {
    if (!posting) return [];
    const { id, title, companyId, companyName, validThrough } = posting;
    return [{ id, title, companyId, companyName, validThrough }];
  });
  return { applications, postings };
}

/** A stage of the user's own may count as one before applying. */
function mayClose({ stage }: Application): boolean {
  return stage === 'saved' || stage === 'preparing' || !isBuiltIn(stage);
}
