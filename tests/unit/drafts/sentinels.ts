/** Facts that no template could contain by chance, one for each placeholder: what is in a text and not in them is ours. */
import type { Fact, Facts } from '../../../lib/drafts/facts';
import { PLACEHOLDER_NAMES, type PlaceholderName, placeholder } from '../../../lib/drafts/placeholders';
import { RECIPIENTS, type Recipient } from '../../../lib/drafts/recipient';

const FORMS: Record<string, (mark: string) => string> = {
  name: (mark) => `Zq${mark} Zname Inc.`,
  title: (mark) => `Zq${mark} Ztitle`,
  phrase: (mark) => `zq${mark} zphrase with zwords`,
  sentence: (mark) => `Zq${mark} zdoes zthis zwell.`,
  question: (mark) => `Zq${mark} zdoes zwhat?`,
  quote: (mark) => `Zq${mark} zsaid zso`,
  day: (mark) => `7 Zq${mark}ber`,
  link: (mark) => `https://zq${mark}.example/zpath`,
  block: (mark) => `Zq${mark} Zblock\nzq${mark}.example`,
};

const letters = (index: number) => String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));

export const SENTINELS = new Map<PlaceholderName, string>(
  PLACEHOLDER_NAMES.flatMap((name, index): [PlaceholderName, string][] => {
    const shape = FORMS[placeholder(name).form];
    return shape ? [[name, shape(letters(index))]] : [];
  }),
);
export const SENTINEL_NAMES = [...SENTINELS.keys()];

/** The facts `names`, to a recipient and in a tone; nothing else is known. */
export function sentinelFacts(names: readonly PlaceholderName[], recipient: Recipient, warm: boolean): Facts {
  const facts: Partial<Record<PlaceholderName, Fact>> = {};
  for (const name of names) facts[name] = { value: SENTINELS.get(name) ?? '', from: 'a test' };
  facts[`to.${recipient}`] = { value: '', from: 'a test' };
  if (warm) facts['tone.warm'] = { value: '', from: 'a test' };
  return facts;
}

export { RECIPIENTS };
