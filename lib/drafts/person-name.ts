/** Decides what somebody is called in a greeting. Knows no languages' customs beyond titles and "Last, First". */

const TITLES =
  /^(?:(?:dr|prof|professor|doctor|mr|mrs|ms|mx|miss|herr|frau|ing|dipl|msc|phd|med|rer|nat)\b\.?(?:-ing\.)?\s*)+/i;
const DEGREES = /,?\s*(?:ph\.?\s?d\.?|m\.?sc\.?|b\.?sc\.?|mba|md|jr\.?|sr\.?)$/i;

/** "Ana Silva" of "Dr. Silva, Ana" or "Ana Silva, PhD"; null where nothing but titles is there. */
export function fullName(name: string): string | null {
  const bare = name
    .replace(/\s+/g, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(DEGREES, '')
    .replace(TITLES, '');
  const [last = '', first = '', ...more] = bare.split(',').map((part) => part.trim().replace(TITLES, ''));
  const turned = first && !more.length && !last.includes(' ') ? `${first} ${last}` : last;
  return turned.replace(/\s+/g, ' ').trim() || null;
}

/** "Ana" of "Dr. Ana Silva"; the full name where the first one is a mere initial. */
export function firstName(name: string): string | null {
  const full = fullName(name);
  const [first = ''] = full?.split(' ') ?? [];
  return /^\p{L}\.?$/u.test(first) ? full : first || null;
}
