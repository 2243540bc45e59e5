/** Decides how it is told by what a company is recognised. */

const KINDS: Record<string, string> = {
  name: 'Name',
  web: 'Website',
  linkedin: 'LinkedIn page',
  glassdoor: 'Glassdoor page',
};

/** "Website: acme.example". */
export function companyKeyInWords(key: string): string {
  const [kind = '', value = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  return `${KINDS[kind] ?? kind}: ${value}`;
}
