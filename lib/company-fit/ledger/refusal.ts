/** Decides how it is told why something about a company cannot be stored. */

const REASONS: Record<string, string> = {
  url: 'The address must be that of a web page: it begins with https:// or http://.',
  on: 'The day is not one of the calendar.',
  note: 'The note is too long. Shorten it.',
  pageTitle: 'The title of the page is too long. Shorten it.',
  text: 'This is too long, or empty.',
};

/** A sentence for the first thing a schema refused. */
export function whyRefused(issues: readonly { path: readonly PropertyKey[] }[]): string {
  const fields = issues[0]?.path.map(String) ?? [];
  const known = fields.find((field) => field in REASONS);
  return known ? (REASONS[known] ?? '') : 'This cannot be stored in this form.';
}
