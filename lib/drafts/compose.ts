/**
 * Decides what draft a template gives with these facts on this channel. Over a hard limit it leaves out optional
 * stretches, never part of a sentence: first what belongs to the long version only, then fact by fact those that open a
 * stretch, the one named last in the template first. What matters most therefore stands first in a template. What turns
 * out not to have been needed comes back.
 */
import { CHANNEL_RULES, type DraftChannel, mostCharacters } from './channels';
import {
  type Blank,
  type Draft,
  type DraftLength,
  type DraftSentence,
  type FactRef,
  type Segment,
  textOf,
} from './draft';
import type { Facts } from './facts';
import { type DraftLanguage, isPlaceholder, type PlaceholderName } from './placeholders';
import { type Piece, render } from './render';
import { sentencePlaces } from './sentences';
import { nodesOf, type Template } from './template';
import { namesIn, type TemplateNode } from './template-syntax';

export interface Composing {
  template: Template;
  facts: Facts;
  channel: DraftChannel;
  length: DraftLength;
  /** The user has LinkedIn Premium. */
  premium: boolean;
}

/** The draft. It may still be over a limit where the facts alone are too long; `fits` tells. */
export function composeDraft({ template, facts, channel, length, premium }: Composing): Draft {
  const { id, language } = template;
  const known: Facts = length === 'long' ? { ...facts, long: { value: '', from: 'the length you chose' } } : facts;
  const text = channel === 'linkedin-note' && template.note !== null ? template.note : template.body;
  const body = renderWithin(nodesOf(text), known, language, mostCharacters(channel, premium));
  const { subjectMost } = CHANNEL_RULES[channel];
  const subject =
    subjectMost === null || template.subject === null
      ? null
      : renderWithin(nodesOf(template.subject), known, language, subjectMost).pieces;
  const segments = body.pieces.map(({ segment }) => segment);
  const whole = textOf(segments);
  return {
    templateId: id,
    occasion: template.occasion,
    language,
    channel,
    length,
    subject: subject && oneLine(subject.map(({ segment }) => segment)),
    body: segments,
    sentences: sentencesOf(whole, body.pieces, language, id),
    blanks: blanksOf([...(subject ?? []), ...body.pieces]),
    leftOut: body.leftOut,
    text: () => whole,
  };
}

function renderWithin(
  nodes: readonly TemplateNode[],
  facts: Facts,
  language: DraftLanguage,
  most: number | null,
): { pieces: Piece[]; leftOut: PlaceholderName[] } {
  const dropped = new Set<PlaceholderName>();
  let pieces = render(nodes, facts, language);
  if (most === null || lengthOf(pieces) <= most) return { pieces, leftOut: [] };
  const blanks = blanksOf(pieces).length;
  for (const name of droppable(nodes, facts)) {
    const shorter = render(nodes, facts, language, new Set([...dropped, name]));
    if (blanksOf(shorter).length > blanks) continue;
    pieces = shorter;
    dropped.add(name);
    if (lengthOf(pieces) <= most) break;
  }
  for (const name of [...dropped]) {
    const fuller = render(nodes, facts, language, new Set([...dropped].filter((other) => other !== name)));
    if (lengthOf(fuller) > Math.max(most, lengthOf(pieces))) continue;
    pieces = fuller;
    dropped.delete(name);
  }
  return { pieces, leftOut: [...dropped] };
}

/** Known facts that open a stretch, in the order in which they are given up. */
function droppable(nodes: readonly TemplateNode[], facts: Facts): PlaceholderName[] {
  const names = namesIn(nodes).flatMap((node) =>
    node.kind === 'stretch' && isPlaceholder(node.name) ? [node.name] : [],
  );
  const last = [...new Set(names.reverse())].filter((name) => facts[name] && !name.startsWith('to.'));
  return last.sort((one, other) => Number(other === 'long') - Number(one === 'long'));
}

const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { segment }) => sum + segment.text.length, 0);

function blanksOf(pieces: readonly Piece[]): Blank[] {
  const blanks = new Map<PlaceholderName, Blank>();
  for (const { segment } of pieces) if (segment.kind === 'blank') blanks.set(segment.blank.name, segment.blank);
  return [...blanks.values()];
}

function oneLine(segments: readonly Segment[]): Segment[] {
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ') }));
}

function sentencesOf(text: string, pieces: readonly Piece[], language: DraftLanguage, id: string): DraftSentence[] {
  let length = 0;
  const begins = pieces.map(({ segment }) => {
    length += segment.text.length;
    return length - segment.text.length;
  });
  const seen = new Map<string, number>();
  return sentencePlaces(text, language).map(({ start, end }) => {
    const within = pieces.filter((piece, index) => {
      const begin = begins[index] ?? 0;
      return begin < end && begin + piece.segment.text.length > start;
    });
    const place = `${id} ${within[0]?.at ?? 0}`;
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return { start, end, facts: factsOf(within), key: `${place}.${count}` };
  });
}

function factsOf(pieces: readonly Piece[]): FactRef[] {
  const facts = new Map<PlaceholderName, FactRef>();
  for (const { segment, under } of pieces) {
    for (const fact of under) if (fact.name !== 'long') facts.set(fact.name, fact);
    if (segment.kind === 'fact') facts.set(segment.fact.name, segment.fact);
  }
  return [...facts.values()];
}
