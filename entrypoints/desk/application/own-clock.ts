/** Decides which clock and calendar the user reads: the browser's. */
import { typedTime } from '../../../lib/pipeline/typed-round';
import { localDay } from '../../../lib/reading/calendar';

/** IANA name, such as "Europe/Lisbon". */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** `YYYY-MM-DD`. */
export function today(): string {
  return localDay(new Date()) ?? '';
}

/** The user's day of an ISO time; empty where nobody can read it. */
export function ownDay(iso: string | null): string {
  return typedTime(iso, ownZone()).slice(0, 10);
}
