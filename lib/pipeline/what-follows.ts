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
    const who = thanks.some(({ rule }) => rule === 'interview-thanks') ? 'interviewers' : 'people';
    const to = thanks.length > 1 ? ` to ${thanks.length} ${who}` : '';
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
  if (until && Date.parse(until) <= now.getTime()) {
    return `was due ${limitInWords(until, now, locale).replace(/^by /, '')}`;
  }
  return until ? `is due ${limitInWords(until, now, locale)}` : `is due from ${momentInWords(dueAt, now, locale)}`;
}

/** "by tomorrow 15:00"; of a limit at midnight, the day that ends then: "today", "by Mon, 30 Nov 2026". */
function limitInWords(until: string, now: Date, locale?: string): string {
  const at = new Date(until);
  if (at.getHours() !== 0 || at.getMinutes() !== 0) return `by ${momentInWords(until, now, locale)}`;
  const day = new Date(at.getTime() - 1);
  return nearDay(day, now) ?? `by ${dayInWords(day, locale)}`;
}

/** "today 15:00", "tomorrow 15:00", "Fri, 27 Nov 2026, 15:00", on the clocks of whoever reads. */
function momentInWords(iso: string, now: Date, locale?: string): string {
  const at = new Date(iso);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  const near = nearDay(at, now);
  return near ? `${near} ${time}` : `${dayInWords(at, locale)}, ${time}`;
}

function dayInWords(day: Date, locale?: string): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(day);
}

const NEAR_DAYS = ['yesterday', 'today', 'tomorrow'] as const;

function nearDay(day: Date, now: Date): string | null {
  const noon = (one: Date) => new Date(one.getFullYear(), one.getMonth(), one.getDate(), 12).getTime();
  return NEAR_DAYS[Math.round((noon(day) - noon(now)) / DAY) + 1] ?? null;
}
