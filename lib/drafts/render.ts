/**
 * Decides how a template and facts become text: stretches whose fact is missing are left out, missing facts show as
 * blanks, and white space and punctuation close up around what is gone. Facts are put in as they are, never read as
 * template.
 */
import { capitalStart } from './clean-fact';
import type { Blank, FactRef, Segment } from './draft';
import type { Facts } from './facts';
import {
  blankText,
  type DraftLanguage,
  type FactForm,
  isPlaceholder,
  type PlaceholderName,
  placeholder,
} from './placeholders';
import type { TemplateNode } from './template-syntax';

/** A stretch of the text, with where in the template it stems from and the facts that let it in. */
export interface Piece {
  segment: Segment;
  at: number;
  under: readonly FactRef[];
}

/** The pieces of `nodes`, in order, closed up. Facts named in `without` count as missing where they open a stretch. */
export function render(
  nodes: readonly TemplateNode[],
  facts: Facts,
  language: DraftLanguage,
  without: ReadonlySet<PlaceholderName> = new Set(),
): Piece[] {
  const pieces: Piece[] = [];
  const walk = (part: readonly TemplateNode[], under: readonly FactRef[]) => {
    for (const node of part) {
      if (node.kind === 'words') {
        pieces.push({ segment: { kind: 'words', text: node.text }, at: node.at, under });
      } else if (isPlaceholder(node.name)) {
        const fact = without.has(node.name) ? undefined : facts[node.name];
        const ref = fact && refOf(node.name, fact);
        if (node.kind === 'fact') {
          const segment: Segment = ref
            ? { kind: 'fact', text: ref.value, fact: ref }
            : { kind: 'blank', text: shownBlank(node.name, language), blank: blankOf(node.name, language) };
          pieces.push({ segment, at: node.at, under });
        } else if ((node.when === 'known') === Boolean(fact)) {
          walk(node.inside, ref && node.when === 'known' ? [...under, ref] : under);
        }
      }
    }
  };
  walk(nodes, []);
  return closeUp(pieces);
}

function refOf(name: PlaceholderName, fact: { value: string; from: string }): FactRef {
  return { name, label: placeholder(name).meaning, value: fact.value, from: fact.from };
}

/** A blank for a whole sentence closes like one, so that what follows begins a new one. */
function shownBlank(name: PlaceholderName, language: DraftLanguage): string {
  const { form } = placeholder(name);
  return blankText(name, language) + (form === 'sentence' ? '.' : form === 'question' ? '?' : '');
}

function blankOf(name: PlaceholderName, language: DraftLanguage): Blank {
  const { missing, example } = placeholder(name);
  return { name, label: missing?.[language] ?? name, example };
}

/** Forms that keep their own first letter even where they begin a sentence: "iRobot is …". */
const AS_IT_IS: readonly FactForm[] = ['name', 'title'];
const SENTENCE_BEGINS = /(?:^|[.!?…][”“"’»)]? |\n[–-] |^[–-] )$/;

/** Folds white space, drops a full stop behind one that a fact brought along, and begins sentences with a capital. */
function closeUp(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let text = '';
  for (const piece of pieces) {
    let added = fold(text, beginning(text, piece.segment));
    if (piece.segment.kind === 'words' && /[.!?…]$/.test(text)) added = added.replace(/^\./, '');
    if (/^[\n]/.test(added)) {
      text = text.replace(/ +$/, '');
      trimLast(kept);
    }
    if (!added) continue;
    text += added;
    kept.push({ ...piece, segment: { ...piece.segment, text: added } });
  }
  trimEnd(kept);
  return kept;
}

function beginning(before: string, segment: Segment): string {
  if (segment.kind !== 'fact' || AS_IT_IS.includes(placeholder(segment.fact.name).form)) return segment.text;
  const line = before.endsWith('\n') || before === '';
  return line || SENTENCE_BEGINS.test(before.slice(-4)) ? capitalStart(segment.text) : segment.text;
}

/** What of `added` may follow `before`: one space, one empty line, none of either at the beginning. */
function fold(before: string, added: string): string {
  let text = added
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  if (before === '' || before.endsWith('\n')) text = text.replace(/^ +/, '');
  if (before === '') text = text.replace(/^[ \n]+/, '');
  else if (before.endsWith('\n\n')) text = text.replace(/^\n+ ?/, '');
  else if (before.endsWith('\n')) text = text.replace(/^\n{2,}/, '\n');
  return before.endsWith(' ') ? text.replace(/^ +/, '') : text;
}

function trimLast(kept: Piece[]): void {
  const last = kept.at(-1);
  if (last) last.segment.text = last.segment.text.replace(/ +$/, '');
}

function trimEnd(kept: Piece[]): void {
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    last.segment.text = last.segment.text.trimEnd();
    if (last.segment.text) return;
    kept.pop();
  }
}
