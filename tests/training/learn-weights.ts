/**
 * Decides what the features of a sentence weigh, from labelled postings: a logistic model for each question over all
 * features, and one for each item that tells it from the others of its question. Features too rare or too light to matter
 * are left out, and the rest learned again without them.
 */
import { type Features, mlShareOf, ownFeatures, surroundingFeatures } from '../../lib/company-fit/suggest/features';
import { readAll } from '../../lib/company-fit/suggest/read';
import { UNIT, type Weights } from '../../lib/company-fit/suggest/weights';
import { ITEMS, type ItemName, QUESTIONS } from '../../lib/records/evidence';
import type { Label, LabelledPosting } from './labelled-postings';
import { type Example, learn } from './logistic';

/** A sentence, ready to learn from. */
export interface Lesson {
  posting: LabelledPosting;
  label: Label;
  own: Features;
  all: Features;
}

/** How far a feature of a kind may go before it is penalised: words and pairs less than what was thought of. */
const REACH: Record<string, number> = { w: 0.7, b: 0.45, p: 0.7, t: 1, f: 1, s: 1, m: 1, n: 0.7 };
/** The reach of topics whose words leave little doubt. */
const SURE_REACH = 1.4;
/** Strength of the penalty on weights, and most rounds of learning. */
interface Pace {
  penalty: number;
  rounds: number;
}
/** To see which features matter. */
const SKETCH: Pace = { penalty: 2, rounds: 30 };
const PROPER: Pace = { penalty: 2, rounds: 60 };
/** Items have fewer examples. */
const FOR_ITEMS: Pace = { penalty: 6, rounds: 60 };
/** Least companies whose sentences must have a feature: one company's names and phrases teach nothing about another's. */
const LEAST_COMPANIES = 5;
/** Least weight of a feature that is kept, in the unit weights are kept in. */
const LEAST_WEIGHT = 2;
/** The same for features that tell items of one question apart. */
const LEAST_ITEM_WEIGHT = 3;
/** How much the reader's decision counts where another reading can be defended; the rest is the other's. */
const DECIDED = 0.65;
/**
 * How much a sentence counts, by where it comes from: those of `evidence/` more, as its reader's eye is to be matched, and
 * those of postings that nobody read, as they name no machine learning, less.
 */
const COUNTS: Record<LabelledPosting['origin'], number> = { evidence: 2, corpus: 1, silent: 0.5 };

export function lessonsOf(postings: readonly LabelledPosting[]): Lesson[] {
  return postings.flatMap((posting) => {
    const reads = readAll(posting.sentences);
    const mlShare = mlShareOf(reads);
    return reads.map((read, at) => {
      const own = ownFeatures(read);
      const label = posting.labels[posting.labelOf[at] ?? -1] as Label;
      return { posting, label, own, all: new Map([...own, ...surroundingFeatures(reads, at, mlShare)]) };
    });
  });
}

/** Weights learned from these lessons alone. */
export function learnWeights(lessons: readonly Lesson[]): Weights {
  const isQuestion = QUESTIONS.map(
    (question) => (items: readonly string[]) => items.some((item) => item.startsWith(`${question}.`)),
  );
  const all = lessons.map((lesson) => lesson.all);
  const first = learnTogether(lessons, all, frequent(lessons, all), isQuestion, SKETCH);
  const kept = new Set(
    [...first.byFeature]
      .filter(([, weights]) => weights.some((one) => Math.abs(one) >= LEAST_WEIGHT))
      .map(([feature]) => feature),
  );
  const second = learnTogether(lessons, all, kept, isQuestion, PROPER);
  const weighing = new Map([...second.byFeature].filter(([, weights]) => weights.some(Boolean)));
  return { start: second.start, questions: sorted(weighing), items: learnItems(lessons) };
}

function learnItems(lessons: readonly Lesson[]): Weights['items'] {
  const entries = ITEMS.map((item) => {
    const question = item.slice(0, item.indexOf('.') + 1);
    const about = lessons.filter(({ label }) =>
      [...label.items, ...(label.otherReading ?? [])].some((one) => one.startsWith(question)),
    );
    const own = about.map((lesson) => new Map([...lesson.own].filter(([feature]) => /^[twp]:[^&+]+$/.test(feature))));
    const learned = learnTogether(about, own, frequent(about, own), [(items) => items.includes(item)], FOR_ITEMS);
    const features = new Map(
      [...learned.byFeature].filter(([, [weight = 0]]) => Math.abs(weight) >= LEAST_ITEM_WEIGHT),
    );
    const single = Object.fromEntries(
      Object.entries(sorted(features)).map(([feature, [weight = 0]]) => [feature, weight]),
    );
    return [item, { start: learned.start[0] ?? 0, features: single }] as const;
  });
  return Object.fromEntries(entries) as Record<ItemName, Weights['items'][ItemName]>;
}

type Test = (items: readonly string[]) => boolean;

/** One model for each test, over the same features; weights rounded to the unit they are kept in. */
function learnTogether(
  lessons: readonly Lesson[],
  features: readonly Features[],
  kept: ReadonlySet<string>,
  tests: readonly Test[],
  { penalty, rounds }: Pace,
) {
  const places = new Map([...kept].map((feature, place) => [feature, place]));
  const rows = features.map((some) => rowOf(some, places));
  const models = tests.map((test) => {
    const examples = rows.map((row, i): Example => {
      const { label, posting } = lessons[i] as Lesson;
      return { ...row, target: targetOf(label, test), weight: COUNTS[posting.origin] };
    });
    return learn(examples, places.size, penalty, rounds);
  });
  const byFeature = new Map(
    [...places].map(([feature, place]) => {
      const weights = models.map((model) => Math.round((model[place] ?? 0) * reachOf(feature) * UNIT) || 0);
      return [feature, weights] as const;
    }),
  );
  return { start: models.map((model) => Math.round((model[places.size] ?? 0) * UNIT)), byFeature };
}

function targetOf({ items, otherReading }: Label, test: Test): number {
  const decided = test(items) ? 1 : 0;
  return otherReading ? DECIDED * decided + (1 - DECIDED) * (test(otherReading) ? 1 : 0) : decided;
}

const reachOf = (feature: string): number =>
  feature.startsWith('t:surely') ? SURE_REACH : (REACH[feature.charAt(0)] ?? 1);

function rowOf(features: Features, places: ReadonlyMap<string, number>): Pick<Example, 'indexes' | 'values'> {
  const present = [...features].filter(([feature]) => places.has(feature));
  return {
    indexes: Int32Array.from(present, ([feature]) => places.get(feature) ?? 0),
    values: Float32Array.from(present, ([feature, amount]) => amount * reachOf(feature)),
  };
}

function frequent(lessons: readonly Lesson[], features: readonly Features[]): Set<string> {
  const companies = new Map<string, Set<string>>();
  features.forEach((some, at) => {
    const company = lessons[at]?.posting.company ?? '';
    for (const feature of some.keys()) companies.set(feature, (companies.get(feature) ?? new Set()).add(company));
  });
  return new Set([...companies].filter(([, having]) => having.size >= LEAST_COMPANIES).map(([feature]) => feature));
}

function sorted<Value>(entries: ReadonlyMap<string, Value>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
