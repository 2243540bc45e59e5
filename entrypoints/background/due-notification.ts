/**
 * Decides how the worker tells of what is due: one notification with a way to Today and, where the browser has buttons,
 * a way to put everything off. It is never the only channel: the button carries the number, and Today the list.
 */
import { browser } from 'wxt/browser';
import { announceSavedChanged } from '../../lib/capture/last-save';
import { snooze } from '../../lib/follow-ups/decide';
import type { DueNow } from '../../lib/follow-ups/due-now';
import { type Notified, notificationAt } from '../../lib/follow-ups/notify';
import { z } from '../../lib/records/zod';
import { openDesk } from './open-desk';

const ID = 'due';
const NOTIFIED = 'notified';
/** Keys remembered at most; more are never due at once. */
const MOST_KEYS = 20_000;

const notifiedSchema = z.object({
  keys: z.array(z.string()).check(z.maxLength(MOST_KEYS)),
  at: z.nullable(z.string()),
  /** Until when "Snooze" puts everything off, ISO. */
  snoozeUntil: z.nullable(z.string()),
});

export function listenToNotifications(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (id === ID) void openToday();
  });
  // Firefox has no buttons, and no such event.
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    if (id === ID) void (button === 0 ? openToday() : snoozeShown());
  });
}

/** Shows a notification if it is time for one. Answers when to look again because of it. */
export async function notifyOfDue(
  { digest, keys, everyHours, quietUntil, tomorrow }: DueNow,
  now: Date,
): Promise<Date | null> {
  const before = await notified();
  const answer = notificationAt({ due: keys, before, everyHours, now, quietUntil });
  if (answer.show && digest) await show(digest);
  else if (keys.length === 0) await browser.notifications.clear(ID);
  await browser.storage.local.set({ [NOTIFIED]: { ...answer.notified, snoozeUntil: tomorrow } });
  return answer.again ? new Date(answer.again) : null;
}

function show({ title, body }: { title: string; body: string }): Promise<string> {
  return browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title,
    message: body,
    ...(import.meta.env.FIREFOX ? {} : { buttons: [{ title: 'Open Today' }, { title: 'Snooze until tomorrow' }] }),
  });
}

async function notified(): Promise<Notified & { snoozeUntil: string | null }> {
  const kept = notifiedSchema.safeParse((await browser.storage.local.get(NOTIFIED))[NOTIFIED]);
  return kept.success ? kept.data : { keys: [], at: null, snoozeUntil: null };
}

async function openToday(): Promise<void> {
  await browser.notifications.clear(ID);
  await openDesk('#/today');
}

async function snoozeShown(): Promise<void> {
  await browser.notifications.clear(ID);
  const { keys, snoozeUntil } = await notified();
  if (!snoozeUntil || keys.length === 0) return;
  const done = await snooze(keys, snoozeUntil);
  // Where it could not be stored, the list itself is the way on.
  if (done.ok) await announceSavedChanged();
  else await openToday();
}
