/** Decides how saved postings are listed: what stands in each column, in which order, and which of them match. */

import { placeOf } from '../pipeline/stages';
import { folded } from '../reading/folded';
import type { Application } from '../records/application';
import type { Company } from '../records/company';
import type { Posting, Salary } from '../records/posting';

/** One saved posting with what the user owns about it. */
export interface ListedPosting {
  posting: Posting;
  application: Application | null;
  /** The company as the user calls it. */
  company: string;
  /** When it was first saved, ISO time. */
  savedAt: string;
}

export const COLUMNS = ['title', 'company', 'location', 'workplace', 'salary', 'posted', 'saved', 'stage'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Order {
  by: Column;
  /** Largest, latest or last first. */
  down: boolean;
}

/** Latest saved on top. */
export const FIRST_ORDER: Order = { by: 'saved', down: true };

export function listed(
  postings: readonly Posting[],
  applications: readonly Application[],
  companies: readonly Company[],
): ListedPosting[] {
  const names = new Map(companies.map((company) => [company.id, company.name]));
  const owned = new Map(applications.flatMap((one) => one.postingIds.map((id) => [id, one] as const)));
  return postings.map((posting) => {
    const application = owned.get(posting.id) ?? null;
    const company = names.get(posting.companyId) ?? posting.companyName;
    return { posting, application, company, savedAt: application?.createdAt ?? posting.capturedAt };
  });
}

/**
 * The order when a column is pressed: another column begins with what one looks for first there, the same one turns
 * round.
 */
export function nextOrder(order: Order, by: Column): Order {
  if (order.by === by) return { by, down: !order.down };
  return { by, down: by === 'saved' || by === 'posted' || by === 'salary' };
}

/** Sorted; what a posting does not state stands last whichever way, ties go by title. */
export function inOrder(list: readonly ListedPosting[], { by, down }: Order, locale?: string): ListedPosting[] {
  const words = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const rows = list.map((one) => ({ one, key: KEYS[by](one) }));
  rows.sort((a, b) => {
    if (a.key === null || b.key === null) {
      if (a.key !== b.key) return a.key === null ? 1 : -1;
    } else {
      const apart = compared(a.key, b.key, words);
      if (apart !== 0) return down ? -apart : apart;
    }
    return words.compare(a.one.posting.title, b.one.posting.title) || (a.one.posting.id < b.one.posting.id ? -1 : 1);
  });
  return rows.map(({ one }) => one);
}

type Key = string | number | readonly (string | number)[];

const KEYS: Record<Column, (one: ListedPosting) => Key | null> = {
  title: ({ posting }) => posting.title,
  company: ({ company }) => company,
  location: ({ posting }) => posting.location.text,
  workplace: ({ posting }) => posting.location.workplace,
  salary: ({ posting }) => salaryKey(posting.salary),
  posted: ({ posting }) => posting.posted?.date ?? null,
  saved: ({ savedAt }) => savedAt,
  stage: ({ application }) => (application ? placeOf(application.stage) : null),
};

/**
 * Pay in one currency for one period compares by its upper figure. Nothing is converted: other currencies and periods
 * stand in groups of their own.
 */
function salaryKey(salary: Salary | null): Key | null {
  const figure = salary?.max ?? salary?.min ?? null;
  return salary && figure !== null ? [salary.currency ?? '', salary.period ?? '', figure] : null;
}

function compared(a: Key, b: Key, words: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return words.compare(a, b);
  if (typeof a === 'object' && typeof b === 'object') {
    for (const [i, part] of a.entries()) {
      const apart = compared(part, b[i] ?? 0, words);
      if (apart !== 0) return apart;
    }
  }
  return 0;
}

/** Those in which every typed word stands somewhere: in the facts shown, tags, notes or the description. */
export function matching(list: readonly ListedPosting[], typed: string): ListedPosting[] {
  const words = folded(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [...list];
  return list.filter((one) => {
    const text = textOf(one);
    return words.every((word) => text.includes(word));
  });
}

/** Folding long descriptions is the cost of a search, so it is done once for each row as it was stored. */
const texts = new WeakMap<Posting, { of: Application | null; text: string }>();

function textOf({ posting, application, company }: ListedPosting): string {
  const known = texts.get(posting);
  if (known && known.of === application) return known.text;
  const parts = [
    posting.title,
    posting.companyName,
    company,
    posting.location.text,
    posting.location.workplace,
    ...(application?.tags ?? []),
    application?.stage,
    application?.notes,
    posting.description?.text,
  ];
  const text = folded(parts.filter(Boolean).join(' \n '));
  texts.set(posting, { of: application, text });
  return text;
}
