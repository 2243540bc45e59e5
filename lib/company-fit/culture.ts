/**
 * Decides where notes on a company's culture come from, what to look for there, and how far each can be trusted. Beside
 * the score, never part of it. Facts after a well-known guide to machine-learning interviews (Jaxson Khan for
 * Springboard, about 2019).
 */
import type { CultureKind } from '../records/assessment';
import { employeesIn } from './employee-count';

export interface CultureAxis {
  title: string;
  lookFor: string;
  /** What to keep in mind before believing it. */
  caveat: string;
}

export const CULTURE: Readonly<Record<CultureKind, CultureAxis>> = {
  reviews: {
    title: 'Reviews',
    lookFor: 'What the bad reviews say, and whether several say the same. Many bad ones are a reason to stay away.',
    caveat: 'Those who write are often very pleased or very angry. Dates and departments matter more than the average.',
  },
  news: {
    title: 'News',
    lookFor: 'What others report: new products, money raised, lay-offs, people who left, disputes.',
    caveat: 'The company’s own press room tells one side only. Look for a second source.',
  },
  backgrounds: {
    title: 'The team’s backgrounds',
    lookFor:
      'Where those you would work with and for come from, what you share, and whether it hires specialists or generalists, the finished or those it trains.',
    caveat:
      'If nearly all hold doctorates, the work may be deep research. Profiles tell who was hired, not how they are treated.',
  },
  interviews: {
    title: 'Interview impressions',
    lookFor: 'How people talk about each other, whether they enjoy the company they keep, what they avoid answering.',
    caveat: 'A few people on their best behaviour. Vague answers are a warning; one tired person is not.',
  },
};

/** People up to which a company counts as very small here, and from which as very large. Our own reading. */
const VERY_SMALL = 50;
const VERY_LARGE = 5_000;

/** What a company's size means for its reviews; null where it means nothing special, or is not known. */
export function reviewCaveat(sizeText: string | null): string | null {
  const people = sizeText === null ? null : employeesIn(sizeText);
  if (!people) return null;
  if (people.most !== null && people.most <= VERY_SMALL) {
    return 'A company this small has few reviews or none. That says nothing against it, and a single one says little.';
  }
  if (people.least >= VERY_LARGE) {
    return 'In a company this large, most reviews come from people far from machine learning. Look for your field and place.';
  }
  return null;
}
