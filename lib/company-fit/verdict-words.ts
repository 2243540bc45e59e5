/**
 * Decides how the verdict is told: the headline, which points decide it and what would raise it most, and why a question
 * is worth asking. Figures in words are left to range-words.ts.
 */
import { ITEMS, type ItemName } from '../records/evidence';
import { countInWords } from '../words/count-words';
import { itemNamed, questionNamed, questionOf } from './framework';
import type { Headline } from './headline';
import { pointsInWords, rangeInWords } from './range-words';
import { type OpenItem, openItems } from './ranking';
import type { ItemState, QuestionScore, Score } from './score';
import { PASSING, type Standing } from './standing';

export { barInWords, questionInWords } from './range-words';

/** A word for where a question stands; which range earns which is decided in standing.ts. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  strong: 'strong',
  good: 'good',
  mixed: 'mixed',
  weak: 'weak',
  open: 'too little known',
};

export interface HeadlineWords {
  title: string;
  /** Which points decide it. */
  because: string;
  /** What would raise it most. */
  raise: string;
}

/** The headline in one line: it needs no score, so that past ones can be told as well. */
export function headlineTitle(headline: Headline, locale?: string): string {
  if (headline.kind === 'too-little') return 'Too little known for a verdict';
  if (headline.kind === 'red-flag') return 'Major red flag: it passes the first four questions and fails the fifth';
  const { question, standing } = headline;
  const { title, items } = questionNamed(question);
  const lead = standing === 'open' ? 'Weakest so far' : 'Weakest question';
  return `${lead}: ${inSentence(title)} (${STANDING_WORDS[standing]}, ${rangeInWords(headline, items.length, locale)})`;
}

/** The headline of a score, what decides it, and what would raise it most. */
export function headlineInWords(headline: Headline, score: Score, locale?: string): HeadlineWords {
  return { title: headlineTitle(headline, locale), ...explained(headline, score, locale) };
}

function explained(headline: Headline, score: Score, locale?: string): Omit<HeadlineWords, 'title'> {
  if (headline.kind === 'too-little') {
    const number = new Intl.NumberFormat(locale);
    const known = `${number.format(headline.known)} of ${countInWords(ITEMS.length, 'point', 'points', locale)}`;
    const [first] = openItems(score);
    return {
      because: `There is evidence on ${known}; a verdict takes ${number.format(headline.needed)}.`,
      raise: first ? `Worth finding out first: ${itemNamed(first.item).about}.` : '',
    };
  }
  if (headline.kind === 'red-flag') {
    const passed = `Each of the first four questions has at least ${pointsInWords(PASSING, locale)} of its points`;
    return {
      because: `${passed}, but ${inSentence(TOLD.contradicted(headline.against))}`,
      raise: 'Only a first-hand account of the opposite would put this in doubt.',
    };
  }
  const question = score.questions[headline.question];
  const fifth = headline.alsoAgainst.length
    ? ` On the fifth question, ${inSentence(TOLD.contradicted(headline.alsoAgainst))}`
    : '';
  return { because: `${deciding(question)}${fifth}`, raise: raising(question) };
}

/** What is said of points in each state. Shown ones need no word: they hold nothing down. */
const TOLD: Readonly<Record<Exclude<ItemState, 'shown'>, (points: readonly ItemName[]) => string>> = {
  contradicted: (points) => `The evidence on ${listed(points, 'and')} speaks against the company.`,
  disputed: (points) => `Accounts differ on ${listed(points, 'and')}.`,
  unknown: (points) => `Nobody has said ${listed(points, 'or')}.`,
  claimed: (points) => `There are only claims about ${listed(points, 'and')}.`,
};

function deciding(question: QuestionScore): string {
  const inState = (state: ItemState) => question.items.filter((one) => one.state === state).map(({ name }) => name);
  if (inState('unknown').length === question.items.length) return 'Nothing is known yet on any of its points.';
  const told = (['contradicted', 'disputed', 'unknown', 'claimed'] as const).flatMap((state) => {
    const points = inState(state);
    return points.length ? [TOLD[state](points)] : [];
  });
  return told.join(' ') || 'All of its points are shown.';
}

/** A disputed point may rise as far as an unknown one, but it takes two accounts that agree; so it comes second. */
const RAISED_BY = [
  ['unknown', (about: string) => `A first-hand account of ${about} would raise it most.`],
  ['disputed', (about: string) => `Clearing up ${about} would raise it most, if it turns out well.`],
  ['claimed', (about: string) => `Something to show for the claim about ${about} would raise it most.`],
] as const;

function raising(question: QuestionScore): string {
  for (const [state, told] of RAISED_BY) {
    const point = question.items.find((one) => one.state === state);
    if (point) return told(itemNamed(point.name).about);
  }
  return question.items.every(({ state }) => state === 'shown')
    ? 'There is nothing left to raise.'
    : 'Nothing is open: only a change at the company, or an account of one, would raise it.';
}

/** Why a point is worth asking about: how it stands, and what a clear answer could do. */
export function whyAsk({ item, state, effect, gain }: OpenItem): string {
  const { number, title } = questionNamed(questionOf(item));
  const standing = state === 'shown' ? '' : TOLD[state]([item]);
  const effects: Record<OpenItem['effect'], string> = {
    headline: 'A clear answer could change the headline.',
    figures: 'A clear answer would count towards the headline.',
    bar: `A clear answer would settle ${gain < 1 ? 'half a point' : 'a point'} of question ${number}, ${inSentence(title)}.`,
  };
  return `${standing} ${effects[effect]}`.trim();
}

/** The points hold commas and "and" themselves, so that the last one is always set off. */
function listed(points: readonly ItemName[], joined: 'and' | 'or'): string {
  const told = points.map((point) => itemNamed(point).about);
  return told.length < 2 ? told.join() : `${told.slice(0, -1).join(', ')}, ${joined} ${told.at(-1)}`;
}

function inSentence(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
