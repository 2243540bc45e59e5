/** Decides how it is told in one line what a round makes due: the policy says what, this says it in words. */
import type { Due } from '../follow-ups/policy/due';

const DAY = 86_400_000;

/** What is told of a follow-up; which round it is about is the caller's matter. */
type Told = Pick<Due, 'rule' | 'dueAt' | 'until'>;

/** "Thank-you to 2 interviewers is due by tomorrow 15:00. Promised work is due from Fri, 27 Nov." Empty where nothing is. */
export function whatFollows(dues: readonly Told[], now: Date, locale?: string): string {
  const sentences: string[] = [];
  const thanks = dues.filter(({ rule }) => rule === 'interview-thanks' || rule === 'informational-thanks');
  if (thanks.length) {
    const to = thanks.length > 1 ? ` to ${thanks.length} people` : '';
    sentences.push(`Thank-you${to} ${by(latest(thanks), now, locale)}.`);
  }
  for (const due of dues) {
    if (due.rule === 'no-show') sentences.push(`A friendly word ${by(due, now, locale)}.`);
  }
  const promised = dues.filter(({ rule }) => rule === 'promised-work');
  const [first] = promised.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  if (first) sentences.push(`What you promised ${by(first, now, locale)}.`);
  return sentences.join(' ');
}

function latest(dues: readonly Told[]): Told {
  return dues.reduce((last, due) => ((due.until ?? due.dueAt) > (last.until ?? last.dueAt) ? due : last));
}

function by({ dueAt, until }: Told, now: Date, locale?: string): string {
  if (until && Date.parse(until) <= now.getTime()) return `was due by ${momentInWords(until, now, locale)}`;
  return until ? `is due by ${momentInWords(until, now, locale)}` : `is due from ${momentInWords(dueAt, now, locale)}`;
}

/** "today 15:00", "tomorrow 15:00", "Fri, 27 Nov 2026, 15:00", on the clocks of whoever reads. */
export function momentInWords(iso: string, now: Date, locale?: string): string {
  const at = new Date(iso);
  const noon = (day: Date) => new Date(day.getFullYear(), day.getMonth(), day.getDate(), 12).getTime();
  const days = Math.round((noon(at) - noon(now)) / DAY);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  if (Math.abs(days) <= 1) return `${DAY_WORDS[days + 1]} ${time}`;
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return `${day.format(at)}, ${time}`;
}

const DAY_WORDS = ['yesterday', 'today', 'tomorrow'] as const;
