/**
 * Decides how the history of an application changes: steps are added, dated back, corrected and removed. The history is
 * in the order things happened. Pure; storing is `own-application.ts`.
 */
import { dayNumberOf, instantOf, whyNoDay } from '../calendar/readable';
import type { Application, StageStep } from '../records/application';

type Told = Pick<Application, 'stage' | 'history'>;

/**
 * When something happened, as an ISO time: `on` is a day (`YYYY-MM-DD`, taken as noon in the browser's zone, or as now
 * where it is today) or an ISO time. A sentence where it cannot be: no such day, before 1990, or still to come.
 */
export function happenedAt(on: string, now: Date): { at: string } | { says: string } {
  const isDay = /^\d+-\d{2}-\d{2}$/.test(on);
  const refused = whyNoDay(on.slice(0, on.indexOf('T') < 0 ? undefined : on.indexOf('T')));
  if (refused) return { says: refused };
  const at = isDay ? noonOf(on) : instantOf(on);
  if (Number.isNaN(at)) return { says: 'This is no time of the calendar.' };
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12).getTime();
  if (isDay && at === today) return { at: now.toISOString() };
  if (at > now.getTime()) return { says: 'That day is still to come. Choose today or a day before.' };
  return { at: new Date(at).toISOString() };
}

function noonOf(day: string): number {
  const utc = new Date(dayNumberOf(day) * 86_400_000);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12).getTime();
}

/** Moves to a stage now: it comes last, whatever the clock said before. */
export function moved<T extends Told>(application: T, stage: string, at: string): T {
  return { ...application, stage, history: [...application.history, { stage, at }] };
}

/** Moves to a stage that began at `at`, which may lie before other steps. */
export function movedEarlier<T extends Told>(application: T, stage: string, at: string): T {
  return { ...application, stage, history: inOrder([...application.history, { stage, at }]) };
}

/** Corrects one step. Where it was the present stage's only one, the present stage follows. Null where there is no such step. */
export function corrected<T extends Told>(application: T, index: number, step: StageStep): T | null {
  const before = application.history[index];
  if (!before) return null;
  const rest = application.history.filter((_, i) => i !== index);
  const wasPresent = before.stage === application.stage && !rest.some(({ stage }) => stage === application.stage);
  const history = inOrder(application.history.map((one, i) => (i === index ? step : one)));
  return { ...application, stage: wasPresent ? step.stage : application.stage, history };
}

/**
 * Removes one step. Where it was the present stage's only one, the latest step left is the present stage. Null where
 * there is no such step, or it is the only one.
 */
export function withoutStep<T extends Told>(application: T, index: number): T | null {
  if (!application.history[index] || application.history.length < 2) return null;
  const history = application.history.filter((_, i) => i !== index);
  const kept = history.some(({ stage }) => stage === application.stage);
  return { ...application, history, stage: kept ? application.stage : (history.at(-1)?.stage ?? application.stage) };
}

/** By time; what happened at the same time stays as it was. Steps nobody can date stay in front. */
function inOrder(history: readonly StageStep[]): StageStep[] {
  const time = (step: StageStep) => {
    const at = instantOf(step.at);
    return Number.isNaN(at) ? 0 : at;
  };
  return [...history].sort((a, b) => time(a) - time(b));
}
