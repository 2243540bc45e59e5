/** Structured data as broken pages have it: wrong types everywhere, broken syntax, too much, too deep, ill meant. */
import type { Random } from './random.ts';

/** Values that stand where something else belongs. Nothing in them can be taken for a fact of a posting. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'NULL',
  '-',
  [],
  {},
  [[]],
  [null],
  { '@type': 'JobPosting' },
  { '@type': ['Thing', null] },
  { '@value': {} },
];

const MOST_CHANGES = 12;

/** JSON with some of its values replaced by odd ones, or moved to where others were. */
export function withWrongTypes(json: unknown, random: Random): unknown {
  const slots: { holder: Record<string, unknown>; key: string }[] = [];
  const collect = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      const holder = value as Record<string, unknown>;
      slots.push({ holder, key });
      collect(holder[key]);
    }
  };
  collect(json);
  for (let change = random.below(MOST_CHANGES); change >= 0 && slots.length; change--) {
    const { holder, key } = random.pick(slots);
    const other = random.pick(slots);
    const act = random.below(4);
    if (act === 0) delete holder[key];
    else if (act === 1) holder[key] = [holder[key], random.pick(ODD_VALUES)];
    else if (act === 2)
      holder[key] = other.holder[other.key] === holder ? null : structuredClone(other.holder[other.key]);
    else holder[key] = structuredClone(random.pick(ODD_VALUES));
  }
  return json;
}

/** The text of a block with its syntax broken, or written as only careless pages write it. */
export function withBrokenSyntax(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return random.pick<() => string>([
    () => text.slice(0, at),
    () => text.replace(/}/, ',}'),
    () => text.replace(/" ?:/g, '"\n:').replace(/[a-z] [a-z]/i, (words) => words.replace(' ', '\n\t\u0001')),
    () => `//<![CDATA[\n${text}\n//]]>`,
    () => `/* posting */ ${text} // end`,
    () => `<!-- ${text} -->`,
    () => text.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
    () => text.replace(/"/g, "'"),
    () => `${text}${text}`,
    () => `var posting = ${text};`,
    () => text.replace(/\\/g, '\\\\x'),
    () => `${text.slice(0, at)}\u0000\u2028\ufffe${text.slice(at)}`,
    () =>
      text.replace(
        /{/,
        '{"__proto__":{"polluted":"yes","title":"Polluted"},"constructor":{"prototype":{"polluted":"yes"}},',
      ),
    () => '['.repeat(random.below(60_000)),
    () => `${'{"@graph":['.repeat(3_000)}${text}${']}'.repeat(3_000)}`,
    () => `[${Array.from({ length: 400 }, () => text.slice(0, 3_000)).join(',')}]`,
  ])();
}
