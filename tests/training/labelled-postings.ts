/**
 * Decides what is learned from: postings whose sentences somebody read against the five questions. Their texts lie beside
 * the project (`../shared`) and are never copied here; `labels.ndjson` only points into them, by the line of the corpus and
 * the place in its text, with the start of a hash by which a changed text would be noticed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { PlacedSentence } from '../../lib/company-fit/sentences';
import { placedSentences } from '../../lib/company-fit/sentences';
import { plainText } from './plain-text';

/** What a reader decided about a stretch of text. `otherReading`: what could be said instead; null where nothing could. */
export interface Label {
  items: readonly string[];
  otherReading: readonly string[] | null;
}

export interface LabelledPosting {
  company: string;
  origin: 'evidence' | 'corpus' | 'silent';
  text: string;
  sentences: PlacedSentence[];
  /** For each sentence, the place of its label in `labels`: the reader may have split the text elsewhere. */
  labelOf: number[];
  labels: Label[];
}

interface CorpusPosting {
  title: string;
  company: string;
  description: string;
}

interface Span extends Label {
  at: number;
  length: number;
  mark?: string;
}

const SHARED = new URL('../../../shared/', import.meta.url);
const EVIDENCE = fileURLToPath(new URL('evidence/sentences.jsonl', SHARED));
const CORPUS = fileURLToPath(new URL('corpus/postings.ndjson.gz', SHARED));
const LABELS = fileURLToPath(new URL('labels.ndjson', import.meta.url));

const NOTHING: Label = { items: [], otherReading: null };

/** Whether the texts that labels point into are at hand. */
export const textsAreAtHand = (): boolean => existsSync(EVIDENCE) && existsSync(CORPUS);

const linesOf = <Line>(text: string): Line[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** The corpus, every posting's description in Markdown. */
export const corpus = (): CorpusPosting[] => linesOf(gunzipSync(readFileSync(CORPUS)).toString('utf8'));

/** The postings of `evidence/`, one sentence a line, each with its label. */
export function evidencePostings(): LabelledPosting[] {
  type Line = Label & { posting: string; company: string; title: string; sentence: string };
  const postings = Map.groupBy(
    linesOf<Line>(readFileSync(EVIDENCE, 'utf8')),
    (line) => `${line.posting} ${line.title}`,
  );
  return [...postings.values()].map((lines) => {
    let at = 0;
    const spans = lines.map(({ sentence, items, otherReading }) => {
      const span = { at, length: squeezed(sentence).length, items, otherReading };
      at += span.length;
      return span;
    });
    const text = lines.map((line) => line.sentence).join('\n');
    return labelled(lines[0]?.company ?? '', 'evidence', text, spans);
  });
}

/** The postings of the corpus that `labels.ndjson` points into; what has no label there is no evidence. */
export function corpusPostings(): LabelledPosting[] {
  const postings = corpus();
  return linesOf<{ posting: number; labels: Span[] }>(readFileSync(LABELS, 'utf8')).map(({ posting, labels }) => {
    const { company = '', description = '' } = postings[posting] ?? {};
    const text = plainText(description);
    const dense = squeezed(text);
    for (const { at, length, mark } of labels) {
      const found = createHash('sha256')
        .update(dense.slice(at, at + length))
        .digest('hex')
        .slice(0, 8);
      if (found !== mark) throw new Error(`line ${posting} of the corpus is not the text that was labelled`);
    }
    return labelled(company, 'corpus', text, labels);
  });
}

/** Names machine learning, or what is next to it. */
const NAMES_ML =
  /machine learning|deep learning|\b(?:ML|AI|NLP|LLMs?)\b|artificial intelligence|data scien|predictive|algorithm|neural|\bmodell?ing\b/i;
/** Of the postings that name none, how many are passed over for one that is taken. */
const PASSED_OVER = 30;

/**
 * Postings of the corpus that name no machine learning at all, so that no sentence of theirs is evidence: all analysts'
 * postings, and a few others. Only of companies that `isForMeasuring` leaves for learning.
 */
export function silentPostings(): LabelledPosting[] {
  return corpus()
    .filter((posting) => !isForMeasuring(posting.company) && !NAMES_ML.test(posting.description) && isEnglish(posting))
    .filter(({ title }, at) => /analyst/i.test(title) || at % PASSED_OVER === 0)
    .map(({ company, description }) => labelled(company, 'silent', plainText(description), []));
}

/** Analysts' postings that name no machine learning, of companies that nothing was learned from. */
export function analystPostings(): string[] {
  return corpus()
    .filter((posting) => isForMeasuring(posting.company) && /analyst/i.test(posting.title) && isEnglish(posting))
    .filter(({ description }) => !NAMES_ML.test(description))
    .map(({ description }) => plainText(description));
}

const isEnglish = ({ description }: CorpusPosting) => /\bthe\b/.test(description);

/** Half of the companies, always the same ones. */
const isForMeasuring = (company: string): boolean =>
  [...company.toLowerCase()].reduce((sum, one) => sum + (one.codePointAt(0) ?? 0), 0) % 2 === 0;

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Gives each sentence the label of the span that covers most of it, if that is at least half of the shorter. */
function labelled(company: string, origin: LabelledPosting['origin'], text: string, spans: Span[]): LabelledPosting {
  const dense = squeezed(text);
  const labels: Label[] = [...spans];
  let cursor = 0;
  const sentences = placedSentences(text);
  const labelOf = sentences.map((sentence) => {
    const own = squeezed(sentence.text);
    const at = dense.indexOf(own, cursor);
    if (at < 0) throw new Error(`“${sentence.text}” does not stand in the text of ${company}`);
    cursor = at + own.length;
    const overlaps = spans.map((span) => Math.min(cursor, span.at + span.length) - Math.max(at, span.at));
    const most = Math.max(0, ...overlaps);
    const best = overlaps.indexOf(most);
    const span = spans[best];
    if (span && most * 2 >= Math.min(own.length, span.length)) return best;
    return labels.push(NOTHING) - 1;
  });
  return { company, origin, text, sentences, labelOf, labels };
}
