/** Decides how points are told: in halves, in the user's own figures, and never without saying of how many. */
import { countInWords } from '../words/count-words';
import type { ItemState, QuestionScore } from './score';
import type { Range } from './standing';

/** "1½", "½", "3". */
export function pointsInWords(points: number, locale?: string): string {
  const whole = Math.floor(points);
  const half = points > whole ? '½' : '';
  return whole === 0 && half ? half : `${new Intl.NumberFormat(locale).format(whole)}${half}`;
}

/** "1½ to 3 of 4 points"; "2 of 4 points" where nothing is open. */
export function rangeInWords({ least, most }: Range, of: number, locale?: string): string {
  const ends = [...new Set([least, most])].map((points) => pointsInWords(points, locale));
  return `${ends.join(' to ')} of ${countInWords(of, 'point', 'points', locale)}`;
}

/** The states in the order in which they are counted out. */
const COUNTED: readonly ItemState[] = ['shown', 'claimed', 'disputed', 'contradicted', 'unknown'];

/** "1½ to 3 of 4 points: 1 shown, 1 claimed, 1 contradicted, 1 unknown". */
export function questionInWords(question: QuestionScore, locale?: string): string {
  const number = new Intl.NumberFormat(locale);
  const total = question.items.length;
  const counts = COUNTED.flatMap((state) => {
    const count = question.items.filter((one) => one.state === state).length;
    return count ? [{ state, count }] : [];
  });
  const [only] = counts.length === 1 ? counts : [];
  const told = only
    ? only.state === 'unknown'
      ? 'nothing known yet'
      : `all ${only.state}`
    : counts.map(({ state, count }) => `${number.format(count)} ${state}`).join(', ');
  return `${rangeInWords(question, total, locale)}: ${told}`;
}

/** The three parts of a question's bar, in points; together they are as many as the question has. */
export function barOf(question: QuestionScore): { earned: number; open: number; lost: number } {
  const { least, most, items } = question;
  return { earned: least, open: most - least, lost: items.length - most };
}

/** "Earned 1½, open 1½, lost 1, of 4 points". */
export function barInWords(question: QuestionScore, locale?: string): string {
  const parts = Object.entries(barOf(question)).map(([part, points]) => `${part} ${pointsInWords(points, locale)}`);
  const told = `${parts.join(', ')}, of ${countInWords(question.items.length, 'point', 'points', locale)}`;
  return told.replace(/^e/, 'E');
}
