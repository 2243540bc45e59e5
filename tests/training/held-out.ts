/** Decides how well suggestions would do at employers never seen: every company is judged by weights learned without it. */
import { placedSentences } from '../../lib/company-fit/sentences';
import { suggestEvidence } from '../../lib/company-fit/suggest';
import { questionChances } from '../../lib/company-fit/suggest/choose';
import { readAll } from '../../lib/company-fit/suggest/read';
import { LEAST_CHANCE } from '../../lib/company-fit/suggest/thresholds';
import type { Weights } from '../../lib/company-fit/suggest/weights';
import { QUESTIONS, type QuestionName } from '../../lib/records/evidence';
import {
  analystPostings,
  corpusPostings,
  evidencePostings,
  type Label,
  type LabelledPosting,
  silentPostings,
  textsAreAtHand,
} from './labelled-postings';
import { learnWeights, lessonsOf } from './learn-weights';

/** One sentence, as its reader split it, and one question. */
export interface Verdict {
  question: QuestionName;
  chance: number;
  label: Label;
}

export interface Figures {
  about: string;
  /** Sentences the reader decided for. */
  marked: number;
  suggested: number;
  strictPrecision: number;
  strictRecall: number;
  lenientPrecision: number;
  lenientRecall: number;
}

/** Verdicts on `judged`, company by company, learned from the other companies and from `always`. */
export function heldOut(
  judged: readonly LabelledPosting[],
  always: readonly LabelledPosting[],
  folds: number,
): Verdict[] {
  const companies = [...new Set(judged.map(companyOf))].sort();
  const foldOf = new Map(companies.map((company, at) => [company, at % folds]));
  const lessons = [...lessonsOf(always), ...lessonsOf(judged)];
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const isHeld = (posting: LabelledPosting) => foldOf.get(companyOf(posting)) === fold;
    const weights = learnWeights(lessons.filter(({ posting }) => !isHeld(posting)));
    return judged.filter(isHeld).flatMap((posting) => verdictsOn(posting, weights));
  });
}

/** "Scale AI" and "Scale AI, Inc." are one company: its first word decides. */
const companyOf = ({ company }: LabelledPosting): string => company.toLowerCase().split(/\W+/)[0] ?? '';

export function verdictsOn(posting: LabelledPosting, weights: Weights): Verdict[] {
  const chances = questionChances(readAll(posting.sentences), weights);
  return posting.labels.flatMap((label, place) =>
    QUESTIONS.map((question) => ({
      question,
      label,
      chance: Math.max(0, ...chances.filter((_, at) => posting.labelOf[at] === place).map((one) => one[question])),
    })),
  );
}

/** Strict and lenient precision and recall, as `evidence/README.md` defines them, at the thresholds that ship. */
export function figuresOf(about: string, verdicts: readonly Verdict[]): Figures {
  const of = (items: readonly string[] | null, { question }: Verdict) =>
    items?.some((item) => item.startsWith(`${question}.`)) ?? false;
  const decided = verdicts.filter((one) => of(one.label.items, one));
  const suggested = verdicts.filter((one) => one.chance >= LEAST_CHANCE[one.question]);
  const found = suggested.filter((one) => of(one.label.items, one));
  const defensible = suggested.filter((one) => of(one.label.items, one) || of(one.label.otherReading, one));
  const missed = decided.filter((one) => one.chance < LEAST_CHANCE[one.question]);
  const unforgiven = missed.filter((one) => one.label.otherReading?.length !== 0);
  return {
    about,
    marked: decided.length,
    suggested: suggested.length,
    strictPrecision: found.length / suggested.length,
    strictRecall: found.length / decided.length,
    lenientPrecision: defensible.length / suggested.length,
    lenientRecall: found.length / (found.length + unforgiven.length),
  };
}

/** Overall first, then question by question. */
export const tableOf = (verdicts: readonly Verdict[]): Figures[] => [
  figuresOf('overall', verdicts),
  ...QUESTIONS.map((question) =>
    figuresOf(
      question,
      verdicts.filter((one) => one.question === question),
    ),
  ),
];

/** The figures of the postings in `evidence/`, and suggestions in 100 sentences of analysts' postings; null without texts. */
export function measureHeldOut(folds: number): { figures: Figures[]; perHundred: number } | null {
  if (!textsAreAtHand()) return null;
  const verdicts = heldOut(evidencePostings(), [...corpusPostings(), ...silentPostings()], folds);
  const texts = analystPostings();
  const sentences = texts.reduce((sum, text) => sum + placedSentences(text).length, 0);
  const suggestions = texts.reduce((sum, text) => sum + suggestEvidence(text).length, 0);
  return { figures: tableOf(verdicts), perHundred: (100 * suggestions) / sentences };
}
