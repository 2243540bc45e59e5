/**
 * Decides how words become canonical HTML: elements are opened when there is a word to put in them and closed when
 * the next word stands elsewhere, so that the result is balanced and holds no empty element, whatever the source.
 */
import { MAX_DESCRIPTION_CHARS } from '../records/bounds';
import { escapeHtml } from '../records/canonical-html';

/** One element of the result; two with the same tag are different elements. */
export interface Open {
  readonly tag: string;
  /** Its opening tag where that has more than the name. */
  readonly start?: string;
}

/** Where words stand. */
export interface Setting {
  /** Lists, entries, quotes and cells around the words, outermost first. */
  readonly path: readonly Open[];
  /** The element loose words get; none in an entry or a cell, which hold words themselves. */
  readonly leaf: 'p' | 'h3' | 'h4' | 'li' | null;
  readonly inline: readonly Open[];
}

const INLINE = new Set(['strong', 'em', 'code', 'a']);

/** Characters kept free for the closing tags of everything open; nesting is bounded by the caller. */
const RESERVE = 400;
/** Least room, in characters, in which starting another element is worth while. */
const LEAST = 40;

export interface DescriptionWriter {
  /** Writes words; white space at their ends parts them from their neighbours. */
  say(words: string, setting: Setting): void;
  /** A line ends here. Two in a row end a paragraph. */
  endLine(): void;
  /** A block of the source begins or ends here. */
  endBlock(): void;
  /** The entry of this list that words were last written into, while it is open. */
  openEntry(list: Open): Open | undefined;
  /** True when no more fits. */
  full(): boolean;
  /** Everything written, closed. */
  html(): string;
}

/** A writer of at most `MAX_DESCRIPTION_CHARS`; what does not fit is left out at a word's end and marked with "…". */
export function descriptionWriter(): DescriptionWriter {
  const out: string[] = [];
  const open: Open[] = [];
  let length = 0;
  let full = false;
  let block: Open | null = null;
  /** True where no word stands yet in the innermost block, so that breaks and spaces before it mean nothing. */
  let fresh = true;
  let breaks = 0;
  let space = false;
  const put = (piece: string) => {
    out.push(piece);
    length += piece.length;
  };
  const closeDownTo = (kept: number) => {
    while (open.length > kept) {
      const { tag } = open.pop() as Open;
      put(`</${tag}>`);
      if (!INLINE.has(tag)) fresh = true;
    }
  };

  return {
    say(words, { path, leaf, inline }) {
      const said = words.trim();
      if (words !== words.trimStart()) space = true;
      if (!said || full) return;
      if (breaks > 1 || block?.tag !== leaf) block = null;
      if (leaf) block ??= { tag: leaf };
      const wanted = [...path, ...(block ? [block] : []), ...inline];
      let shared = 0;
      while (shared < open.length && open[shared] === wanted[shared]) shared++;
      const opening = wanted.slice(shared);
      const start = opening.map(({ tag, start }) => start ?? `<${tag}>`).join('');
      const room = MAX_DESCRIPTION_CHARS - RESERVE - length - start.length - LEAST;
      const written = fitting(said, room);
      full = written === null || written.cut;
      if (!written) return;
      closeDownTo(shared);
      if (opening.some(({ tag }) => !INLINE.has(tag))) fresh = true;
      if (!fresh) put(breaks ? '<br>' : space ? ' ' : '');
      put(start + written.words);
      open.push(...opening);
      fresh = false;
      breaks = 0;
      space = words !== words.trimEnd();
    },
    endLine() {
      breaks++;
    },
    endBlock() {
      block = null;
      breaks ||= 1;
    },
    openEntry(list) {
      const at = open.indexOf(list);
      return at < 0 ? undefined : open[at + 1];
    },
    full: () => full,
    html() {
      closeDownTo(0);
      return out.join('');
    },
  };
}

/** The words escaped, cut at the end of a word where they are too long; null where there is no room for any. */
function fitting(words: string, room: number): { words: string; cut: boolean } | null {
  const whole = escapeHtml(words);
  if (whole.length <= room) return { words: whole, cut: false };
  let cut = words.slice(0, Math.max(0, room));
  while (cut && escapeHtml(cut).length > room) cut = cut.slice(0, Math.floor(cut.length * 0.8));
  const kept = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.replace(/[\ud800-\udbff]$/, '');
  return kept ? { words: `${escapeHtml(kept)}…`, cut: true } : null;
}
