/** Decides what of a review must be corrected before it can be saved, and says it in a sentence for each field. */
import { MAX_DESCRIPTION_CHARS } from '../records/bounds';
import type { Draft, SourcedField } from './settle';

export type Problems = Partial<Record<SourcedField | 'link', string>>;

/** Fields in the order they are looked at, so that the first problem is the first on the page. */
export function problemsOf(draft: Draft): Problems {
  const { title, companyName, salary, description, applyUrl } = draft.facts;
  const problems: Problems = {};
  if (!draft.url) problems.link = 'Paste the link to the posting: Fivesight tells postings apart by it.';
  else if (!isWebAddress(draft.url)) problems.link = 'A link starts with https:// or http://.';
  if (!title?.trim()) problems.title = 'Fill in the title.';
  if (!companyName?.trim()) problems.companyName = 'Fill in the company.';
  if (salary) {
    const { min, max, currency } = salary;
    if (currency && !/^[A-Z]{3}$/.test(currency)) problems.salary = 'Write the currency as three letters, such as EUR.';
    else if ([min, max].some((figure) => figure !== null && !(figure >= 0))) {
      problems.salary = 'Write the figures as plain numbers.';
    } else if (min !== null && max !== null && min > max) {
      problems.salary = 'The lower figure is above the upper one.';
    }
  }
  if (applyUrl && !isWebAddress(applyUrl)) problems.applyUrl = 'A link starts with https:// or http://.';
  if (description && description.html.length > MAX_DESCRIPTION_CHARS) {
    problems.description = 'This is longer than a description can be. Shorten it.';
  }
  return problems;
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
