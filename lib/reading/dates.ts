/** Decides which day a text names. */
import type { Posted } from '../records/posting';
export function dayOf(_text: string): string | null {
  return null;
}
export function postedFrom(_text: string, _now: Date, _lang: string): Posted | null {
  return null;
}
