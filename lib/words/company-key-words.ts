/** Decides how it is told by what a company is recognised. */

const KINDS: Record<string, string> = {
  name: 'Name',
  web: 'Website',
  linkedin: 'LinkedIn page',
  glassdoor: 'Glassdoor page',
};

/** "Website: acme.example". */
export function companyKeyInWords(key: string): string {
  const end = key.indexOf(':');
  const kind = key.slice(0, end);
  return `${KINDS[kind] ?? kind}: ${key.slice(end + 1)}`;
}
