/**
 * Decides how two to four companies stand side by side: one row for each question, for the evidence, the kind of
 * company, each of the user's criteria and each side of its culture. Nothing is added up across rows.
 */
import {
  type Assessment,
  type CompanyType,
  CULTURE_KINDS,
  type CultureNote,
  type Judgement,
} from '../records/assessment';
import { ITEMS, QUESTIONS, type QuestionName } from '../records/evidence';
import type { Criterion } from '../records/profile';
import { countInWords } from '../words/count-words';
import { dayInWords } from '../words/value-words';
import { COMPANY_TYPES } from './company-type-meanings';
import { CULTURE } from './culture';
import { ATTRIBUTION, questionNamed } from './framework';
import { markdownLink, markdownTable, markdownText } from './markdown-text';
import { questionInWords } from './range-words';
import type { Score } from './score';
import { headlineTitle } from './verdict-words';

export interface ComparedCompany {
  name: string;
  score: Score;
  /** As the user decided; null: not decided. */
  type: CompanyType | null;
  /** By the criterion's id. */
  judgements: Assessment['criteria'];
  culture: readonly CultureNote[];
}

export interface ComparisonRow {
  section: 'verdict' | 'questions' | 'evidence' | 'type' | 'criteria' | 'culture';
  label: string;
  /** One for each company, in their order; never empty. */
  cells: readonly string[];
  /** The question a row is about, whose bar can be drawn. */
  question: QuestionName | null;
}

/** Fewest and most companies compared at a time: more do not fit beside each other. */
export const COMPARED = { fewest: 2, most: 4 } as const;

export const JUDGEMENT_NAMES: Readonly<Record<Judgement, string>> = { yes: 'Yes', partly: 'Partly', no: 'No' };

/** The rows of the comparison; criteria in the user's order. Throws a RangeError for fewer than two or more than four. */
export function compare(
  companies: readonly ComparedCompany[],
  criteria: readonly Criterion[],
  locale?: string,
): ComparisonRow[] {
  if (companies.length < COMPARED.fewest || companies.length > COMPARED.most) {
    throw new RangeError(`Compare ${COMPARED.fewest} to ${COMPARED.most} companies, not ${companies.length}.`);
  }
  const row = (
    section: ComparisonRow['section'],
    label: string,
    cell: (company: ComparedCompany) => string,
    question: QuestionName | null = null,
  ): ComparisonRow => ({ section, label, cells: companies.map(cell), question });
  return [
    row('verdict', 'Verdict', ({ score }) => headlineTitle(score.headline, locale)),
    ...QUESTIONS.map((name) => {
      const { number, title } = questionNamed(name);
      return row(
        'questions',
        `${number} ${title}`,
        ({ score }) => questionInWords(score.questions[name], locale),
        name,
      );
    }),
    row('evidence', 'Evidence', ({ score }) => evidenceInWords(score, locale)),
    row('evidence', 'Newest evidence', ({ score }) => dayOrNone(daysOf(score).at(-1), locale)),
    row('evidence', 'Oldest evidence', ({ score }) => dayOrNone(daysOf(score)[0], locale)),
    row('type', 'Kind of company', ({ type }) => (type ? COMPANY_TYPES[type].title : 'Not decided')),
    ...criteria.map(({ id, text }) => row('criteria', text, ({ judgements }) => judgementInWords(judgements[id]))),
    ...CULTURE_KINDS.map((kind) =>
      row('culture', CULTURE[kind].title, ({ culture }) => {
        const notes = culture.filter((note) => note.kind === kind && note.text.trim());
        return notes.map(({ text }) => text.trim()).join(' · ') || 'No notes';
      }),
    ),
  ];
}

/** The comparison as a Markdown document, in which what pages and people said stays text. */
export function comparisonInMarkdown(
  companies: readonly ComparedCompany[],
  criteria: readonly Criterion[],
  locale?: string,
): string {
  const rows = compare(companies, criteria, locale).map(({ label, cells }) => [label, ...cells]);
  const table = markdownTable(['', ...companies.map(({ name }) => name)], rows);
  return `# ${companies.map(({ name }) => markdownText(name)).join(' · ')}\n\n${table}\n\n${creditInMarkdown(locale)}\n`;
}

/** Whose five questions these are, as a paragraph. */
export function creditInMarkdown(locale?: string): string {
  const { author, work, publisher, date, url } = ATTRIBUTION;
  const where = `${markdownText(publisher)}, ${markdownText(dayInWords(date, locale))}`;
  return `The five questions are by ${markdownText(author)}: ${markdownLink(work, url)}, ${where}.`;
}

function daysOf(score: Score): string[] {
  return QUESTIONS.flatMap((name) =>
    score.questions[name].items.flatMap(({ pieces }) => pieces.map(({ on }) => on)),
  ).sort();
}

function dayOrNone(day: string | undefined, locale?: string): string {
  return day === undefined ? 'None' : dayInWords(day, locale);
}

function evidenceInWords(score: Score, locale?: string): string {
  const pieces = countInWords(daysOf(score).length, 'piece', 'pieces', locale);
  const points = countInWords(ITEMS.length, 'point', 'points', locale);
  const told = `${pieces}, on ${new Intl.NumberFormat(locale).format(score.known)} of ${points}`;
  return score.waiting ? `${told}; ${countInWords(score.waiting, 'piece', 'pieces', locale)} not placed yet` : told;
}

function judgementInWords(judged: Assessment['criteria'][string] | undefined): string {
  const word = judged?.judgement ? JUDGEMENT_NAMES[judged.judgement] : 'Not judged';
  const note = judged?.note.trim();
  return note ? `${word}: ${note}` : word;
}
