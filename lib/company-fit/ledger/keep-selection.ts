/**
 * Decides what words selected on a page become: evidence about the company behind the page, else about the one the user
 * has in view, else without a company until they say.
 */

import { postingAt } from '../../capture/posting-at';
import { failed, type Result } from '../../capture/result';
import { savedPosting } from '../../capture/standing';
import { type Database, db } from '../../db/database';
import { stripTracking } from '../../reading/url';
import { type QuestionName, UNFILED } from '../../records/evidence';
import { companyAt } from '../company-at';
import { firstGradeOf, sourceOfPage } from '../source-of-page';
import { type Kept, keepEvidence } from './keep-evidence';

export interface Selection {
  words: string;
  /** Address and title of the page. */
  address: string;
  title: string | null;
  /** Null: the user has not decided. */
  question: QuestionName | null;
  /** The company in view beside the page, if any. */
  inView: string | null;
}

/** Keeps a selection; `companyName` is null where it waits for a company. Refusals as of `keepEvidence`. */
export async function keepSelection(
  { words, address, title, question, inView }: Selection,
  now = new Date(),
  database: Database = db,
): Promise<Result<Kept & { companyName: string | null }>> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    return failed('refused', 'Evidence can be kept from web pages only.');
  }
  const named = postingAt(address);
  const behind = await companyAt(address, named, database);
  const company = (await database.companies.get(behind ?? inView ?? UNFILED)) ?? null;
  const url = stripTracking(new URL(address));
  const posting = await savedPosting(named ?? { id: `web:${url}`, url }, database);
  const source = sourceOfPage(address, { isSavedPosting: posting !== undefined, company });
  const kept = await keepEvidence(
    {
      companyId: company?.id ?? UNFILED,
      question,
      item: null,
      grade: firstGradeOf(source),
      quote: words,
      note: '',
      source,
      url: posting?.url ?? url,
      pageTitle: title?.trim() || null,
      postingId: posting?.id ?? null,
      on: now.toISOString().slice(0, 10),
    },
    now,
    database,
  );
  return kept.ok ? { ok: true, value: { ...kept.value, companyName: company?.name ?? null } } : kept;
}
