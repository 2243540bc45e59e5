/**
 * Decides what becomes of a text edited by hand when the draft under it is written anew. Sentence by sentence: what the
 * user left alone follows the new draft, what they wrote stays as they wrote it, what they deleted stays deleted.
 */
import { type Draft, textOf } from './draft';
import { sentencePlaces } from './sentences';

/** A sentence with the white space before it. */
interface Said {
  before: string;
  text: string;
}
interface Drafted extends Said {
  key: string;
}
/** Longest comparison, in pairs of sentences; beyond it the text counts as the user's own throughout. */
const MOST_PAIRS = 250_000;

/**
 * The text to show: `edited`, which began as `base`, carried over to `renewed`. Both are of one template, in whatever
 * length; of two templates no sentence corresponds, and what the user wrote comes before the new draft.
 */
export function rebase(edited: string, base: Draft, renewed: Draft): string {
  const was = draftedOf(base);
  const will = draftedOf(renewed);
  const { said, tail } = saidOf(edited, base);
  if (was.length * said.length > MOST_PAIRS) return edited;
  const kept = pairs(was, said);
  const stays = new Set(will.map(({ key }) => key));
  const willBe = new Map(will.map((one) => [one.key, one]));

  /** What the user wrote, by the drafted sentence of the new draft that it stands behind; '' is the beginning. */
  const own = new Map<string, Said[]>();
  const spacing = new Map<string, string>();
  const untouched = new Set<string>();
  let anchor = '';
  let next = 0;
  for (const [place, sentence] of said.entries()) {
    const match = kept.get(place);
    if (match === undefined) {
      own.set(anchor, [...(own.get(anchor) ?? []), sentence]);
      continue;
    }
    for (; next <= match; next++) if (stays.has(was[next]?.key ?? '')) anchor = was[next]?.key ?? anchor;
    const drafted = was[match];
    if (!drafted || !willBe.has(drafted.key)) continue;
    untouched.add(drafted.key);
    if (sentence.before !== drafted.before) spacing.set(drafted.key, sentence.before);
  }

  const before = new Set(was.map(({ key }) => key));
  const result: Said[] = [...(own.get('') ?? [])];
  for (const sentence of will) {
    if (untouched.has(sentence.key)) {
      result.push({ text: sentence.text, before: spacing.get(sentence.key) ?? sentence.before });
    } else if (!before.has(sentence.key)) result.push(sentence);
    result.push(...(own.get(sentence.key) ?? []));
  }
  return joined(result, said[0]?.before ?? '') + tail;
}

/** The subject to show: the user's own where they changed it. */
export function rebaseSubject(edited: string, base: Draft, renewed: Draft): string {
  return edited === textOf(base.subject ?? []) ? textOf(renewed.subject ?? []) : edited;
}

/** A text begins as the edited one begins; sentences that had nothing between them get an empty line. */
function joined(sentences: readonly Said[], opening: string): string {
  return sentences.map(({ before, text }, index) => (index === 0 ? opening : before || '\n\n') + text).join('');
}

function draftedOf(draft: Draft): Drafted[] {
  const text = draft.text();
  let from = 0;
  return draft.sentences.map(({ start, end, key }) => {
    const sentence = { key, before: text.slice(from, start), text: text.slice(start, end) };
    from = end;
    return sentence;
  });
}

function saidOf(text: string, base: Draft): { said: Said[]; tail: string } {
  let from = 0;
  const said = sentencePlaces(text, base.language).map(({ start, end }) => {
    const sentence = { before: text.slice(from, start), text: text.slice(start, end) };
    from = end;
    return sentence;
  });
  return { said, tail: text.slice(from) };
}

/** The longest common run of equal sentences, in order: place in `said` → place in `was`. */
function pairs(was: readonly Said[], said: readonly Said[]): Map<number, number> {
  const width = said.length + 1;
  const longest = new Uint32Array((was.length + 1) * width);
  for (let i = was.length - 1; i >= 0; i--) {
    for (let j = said.length - 1; j >= 0; j--) {
      const here = i * width + j;
      longest[here] =
        was[i]?.text === said[j]?.text
          ? (longest[here + width + 1] ?? 0) + 1
          : Math.max(longest[here + width] ?? 0, longest[here + 1] ?? 0);
    }
  }
  const found = new Map<number, number>();
  for (let i = 0, j = 0; i < was.length && j < said.length; ) {
    const here = i * width + j;
    if (was[i]?.text === said[j]?.text) found.set(j++, i++);
    else if ((longest[here + width] ?? 0) >= (longest[here + 1] ?? 0)) i++;
    else j++;
  }
  return found;
}
