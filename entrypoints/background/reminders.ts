/**
 * Decides when the worker looks at what is due, and what comes of it: the number on the button, at most one notification,
 * and the alarm for the next look. Rows are the truth and alarms only wake-ups, so a look that was missed loses nothing.
 */
import { browser } from 'wxt/browser';
import { onSavedChanged } from '../../lib/capture/last-save';
import { dueNow } from '../../lib/follow-ups/due-now';
import { showDueBadge } from './due-badge';
import { notifyOfDue } from './due-notification';

const NEXT = 'next-due';
const TICK = 'tick';
/** A look at least so often, in minutes, whatever became of the alarm for the next one. */
const TICK_MINUTES = 60;
/** Browsers honour no alarm sooner than this, in milliseconds. */
const SOONEST_MS = 30_000;
/** Changes come in bursts while somebody writes: one look after them, in milliseconds. */
const BURST_MS = 1_000;

export function keepReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NEXT || name === TICK) look();
  });
  browser.runtime.onStartup.addListener(() => look());
  browser.runtime.onInstalled.addListener(() => look());
  onSavedChanged(lookSoon);
  look();
}

let looking: Promise<void> | null = null;
let wanted = false;
let burst: ReturnType<typeof setTimeout> | undefined;

/** One look at a time; asked for meanwhile, another follows. */
export function look(): void {
  if (looking) {
    wanted = true;
    return;
  }
  looking = lookOnce()
    .catch((error: unknown) => console.warn('What is due could not be looked up; the next alarm tries again.', error))
    .finally(() => {
      looking = null;
      if (!wanted) return;
      wanted = false;
      look();
    });
}

function lookSoon(): void {
  clearTimeout(burst);
  burst = setTimeout(look, BURST_MS);
}

async function lookOnce(): Promise<void> {
  if (!(await browser.alarms.get(TICK))) await browser.alarms.create(TICK, { periodInMinutes: TICK_MINUTES });
  const now = new Date();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const due = await dueNow(now, timeZone, browser.i18n.getUILanguage());
  await showDueBadge(due.badge);
  const again = await notifyOfDue(due, now);
  const next = [due.wake, again].filter((at) => at !== null).map((at) => at.getTime());
  if (next.length === 0) await browser.alarms.clear(NEXT);
  else await browser.alarms.create(NEXT, { when: Math.max(Math.min(...next), now.getTime() + SOONEST_MS) });
}
