/**
 * Decides what becomes of evidence as it is typed into a form: what must be corrected, in a sentence for each field, what
 * is kept of it while unfinished, and the draft or change it ends as. Storing is left to keep-evidence and edit-evidence.
 */
import { MAX_FIELD_CHARS } from '../../records/bounds';
import {
  EVIDENCE_SOURCES,
  type Evidence,
  type EvidenceSource,
  GRADES,
  type Grade,
  MAX_EVIDENCE_NOTE_CHARS,
  MAX_QUOTE_CHARS,
} from '../../records/evidence';
import { countInWords } from '../../words/count-words';
import type { EvidenceChange } from './edit-evidence';
import { type PlaceName, placeName, placeNamed } from './evidence-place';
import type { EvidenceDraft } from './keep-evidence';

/** The fields of the form as they stand. */
export interface TypedEvidence {
  quote: string;
  place: PlaceName;
  grade: Grade;
  /** Empty until chosen: a guess would be taken for a fact. */
  source: EvidenceSource | '';
  url: string;
  pageTitle: string;
  /** `YYYY-MM-DD`, or empty. */
  on: string;
  note: string;
}

export type EvidenceProblems = Partial<Record<keyof TypedEvidence, string>>;

/** An empty form. `today` is the user's day. */
export function nothingTyped(today: string): TypedEvidence {
  return { quote: '', place: '', grade: 'claimed', source: '', url: '', pageTitle: '', on: today, note: '' };
}

/** A piece as it stands in the form. */
export function typedOf(piece: Evidence): TypedEvidence {
  const { quote, grade, source, url, pageTitle, on, note } = piece;
  return { quote, place: placeName(piece), grade, source, url: url ?? '', pageTitle: pageTitle ?? '', on, note };
}

export function isSameTyped(one: TypedEvidence, other: TypedEvidence): boolean {
  return (Object.keys(one) as (keyof TypedEvidence)[]).every((field) => one[field] === other[field]);
}

/** What was kept of an unfinished form, over `start`; null where nothing usable was. */
export function typedBefore(kept: string | null, start: TypedEvidence): TypedEvidence | null {
  const held = parsed(kept);
  if (!held) return null;
  const words = (field: keyof TypedEvidence) => (typeof held[field] === 'string' ? held[field] : start[field]);
  const typed: TypedEvidence = {
    quote: words('quote'),
    place: placeName(placeNamed(words('place'))),
    grade: GRADES.find((one) => one === held.grade) ?? start.grade,
    source: EVIDENCE_SOURCES.find((one) => one === held.source) ?? start.source,
    url: words('url'),
    pageTitle: words('pageTitle'),
    on: words('on'),
    note: words('note'),
  };
  return isSameTyped(typed, start) ? null : typed;
}

/** Fields in the order they are looked at, so that the first problem is the first in the form. */
export function evidenceProblems(typed: TypedEvidence, today: string): EvidenceProblems {
  const { quote, source, on } = typed;
  const url = addressOf(typed.url);
  const problems: EvidenceProblems = {};
  const quoted = oneLine(quote).length;
  if (!quoted) problems.quote = 'Quote the words, or write what you saw.';
  else if (quoted > MAX_QUOTE_CHARS) problems.quote = tooLong(quoted, MAX_QUOTE_CHARS);
  if (url && !isWebAddress(url)) problems.url = 'The address of a web page begins with https:// or http://.';
  else if (url.length > MAX_FIELD_CHARS) problems.url = tooLong(url.length, MAX_FIELD_CHARS);
  const titled = typed.pageTitle.trim().length;
  if (titled > MAX_FIELD_CHARS) problems.pageTitle = tooLong(titled, MAX_FIELD_CHARS);
  if (!source) problems.source = 'Say what kind of source it is.';
  if (!isDay(on)) problems.on = 'Choose the day it was said or published, or today.';
  else if (on > today) problems.on = 'This day is still to come.';
  const noted = typed.note.trim().length;
  if (noted > MAX_EVIDENCE_NOTE_CHARS) problems.note = tooLong(noted, MAX_EVIDENCE_NOTE_CHARS);
  return problems;
}

/** The draft of a form without problems. */
export function draftTyped(typed: TypedEvidence, companyId: string): EvidenceDraft {
  return { ...valuesOf(typed), companyId, postingId: null };
}

/** What the user changed, and nothing else: what was changed elsewhere meanwhile stands. */
export function changeTyped(before: TypedEvidence, after: TypedEvidence): EvidenceChange {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const moved = before.place === after.place ? {} : { question: is.question, item: is.item };
  const fields = ['quote', 'grade', 'source', 'url', 'pageTitle', 'on', 'note'] as const;
  return { ...moved, ...Object.fromEntries(fields.filter((f) => was[f] !== is[f]).map((f) => [f, is[f]])) };
}

function valuesOf(typed: TypedEvidence): Omit<EvidenceDraft, 'companyId' | 'postingId'> {
  const { place, grade, source, on } = typed;
  return {
    ...placeNamed(place),
    grade,
    quote: oneLine(typed.quote),
    note: typed.note.trim(),
    source: source || 'own-judgement',
    url: addressOf(typed.url) || null,
    pageTitle: typed.pageTitle.trim() || null,
    on,
  };
}

/** Without the directive by which a browser finds a passage: that is made anew from the quote. */
function addressOf(typed: string): string {
  return typed.trim().replace(/#?:~:.*$/s, '');
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(address) && URL.canParse(address);
}

function isDay(day: string): boolean {
  const read = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  return read !== null && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tooLong(length: number, most: number): string {
  return `This has ${countInWords(length, 'character', 'characters')}; at most ${countInWords(most, 'is', 'are')} kept. Shorten it.`;
}

function parsed(kept: string | null): Partial<Record<keyof TypedEvidence, unknown>> | null {
  try {
    const held: unknown = JSON.parse(kept ?? 'null');
    return typeof held === 'object' && held !== null && !Array.isArray(held) ? held : null;
  } catch {
    return null;
  }
}
