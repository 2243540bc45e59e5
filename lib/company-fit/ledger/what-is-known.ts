/** Decides what belongs to the picture of one company, and reads it in one go. */
import { type Database, db } from '../../db/database';
import type { Assessment } from '../../records/assessment';
import type { Company } from '../../records/company';
import type { Dismissal } from '../../records/dismissal';
import type { Evidence } from '../../records/evidence';
import type { Posting } from '../../records/posting';
import type { TakenQuestion } from '../../records/taken-question';

/** All that stands about a company, the newest postings first. */
export interface KnownCompany {
  company: Company;
  ledger: Evidence[];
  postings: Posting[];
  dismissed: Dismissal[];
  questions: TakenQuestion[];
  assessment: Assessment | null;
}

/** Null where there is no such company (any more). */
export async function knownCompany(id: string, database: Database = db): Promise<KnownCompany | null> {
  const [company, ledger, postings, dismissed, questions, assessment] = await Promise.all([
    database.companies.get(id),
    database.evidence.where('companyId').equals(id).toArray(),
    database.postings.where('companyId').equals(id).toArray(),
    database.dismissals.where('companyId').equals(id).toArray(),
    database.takenQuestions.where('companyId').equals(id).toArray(),
    database.assessments.get(id),
  ]);
  if (!company) return null;
  postings.sort((a, b) => b.capturedAt.localeCompare(a.capturedAt));
  return { company, ledger, postings, dismissed, questions, assessment: assessment ?? null };
}

/** A company in a list: the newest change to what is known of it. */
export interface RecentCompany {
  id: string;
  name: string;
  /** ISO time. */
  at: string;
}

/** Rows looked at from the newest on, for each kind; enough to name some dozen companies. */
const LOOKED_AT = 60;

/** Companies by when something about them was last saved, the newest first, at most `most`. */
export async function recentCompanies(most: number, database: Database = db): Promise<RecentCompany[]> {
  const [companies, evidence, postings] = await Promise.all([
    database.companies.orderBy('updatedAt').reverse().limit(LOOKED_AT).toArray(),
    database.evidence.orderBy('updatedAt').reverse().limit(LOOKED_AT).toArray(),
    database.postings.orderBy('capturedAt').reverse().limit(LOOKED_AT).toArray(),
  ]);
  const latest = new Map<string, string>();
  const touch = (id: string, at: string) => {
    if (at > (latest.get(id) ?? '')) latest.set(id, at);
  };
  for (const { id, updatedAt } of companies) touch(id, updatedAt);
  for (const { companyId, updatedAt } of evidence) touch(companyId, updatedAt);
  for (const { companyId, capturedAt } of postings) touch(companyId, capturedAt);
  const newest = [...latest].sort(([, one], [, other]) => other.localeCompare(one)).slice(0, most);
  const found = await database.companies.bulkGet(newest.map(([id]) => id));
  return found.flatMap((company, i) =>
    company ? [{ id: company.id, name: company.name, at: newest[i]?.[1] ?? company.updatedAt }] : [],
  );
}
