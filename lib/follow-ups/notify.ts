/**
 * Decides whether a notification is shown now: once for each follow-up that falls due, all of them in one, not more often
 * than the user allows, and not in quiet hours. What it says is `today.ts`; showing it is the worker's.
 */

/** Hours between two notifications unless the user chose otherwise. Our judgement: twice or three times a working day. */
export const NOTIFY_EVERY_HOURS = 3;

/** What has been shown: the follow-ups, and when (ISO; null: never). */
export interface Notified {
  keys: readonly string[];
  at: string | null;
}

export interface Notification {
  /** True: show one about everything that is due. */
  show: boolean;
  /** What is to be remembered as shown. */
  notified: Notified;
  /** When to look again because of this alone, ISO; null: only when something else changes. */
  again: string | null;
}

export interface Notifying {
  /** Keys of all that is due by now. */
  due: readonly string[];
  before: Notified;
  /** Hours between two; 0: never any. */
  everyHours: number;
  now: Date;
  /** When quiet hours end, in milliseconds; `now` itself outside them. */
  quietUntil: number;
}

const HOUR = 3_600_000;

/**
 * The answer at a moment. What is no longer due is forgotten, so that a follow-up put off is told again when it comes
 * back. A clock set back does not silence anything for longer than the interval.
 */
export function notificationAt({ due, before, everyHours, now, quietUntil }: Notifying): Notification {
  const shown = before.keys.filter((key) => due.includes(key));
  const kept: Notification = { show: false, notified: { ...before, keys: shown }, again: null };
  if (everyHours <= 0 || due.every((key) => shown.includes(key))) return kept;
  const moment = now.getTime();
  const last = before.at === null ? Number.NaN : Date.parse(before.at);
  const allowed = last <= moment ? last + everyHours * HOUR : moment;
  const from = Math.max(Number.isNaN(allowed) ? moment : allowed, quietUntil);
  if (from > moment) return { ...kept, again: new Date(from).toISOString() };
  return { show: true, notified: { keys: [...due], at: now.toISOString() }, again: null };
}
