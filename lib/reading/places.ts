/** Decides which places a text names. */
import type { Place } from '../records/posting';
export function placesIn(text: string): Place[] {
  return text ? [{ locality: text, region: null, country: null }] : [];
}
export function countryOf(_url: URL, _places: readonly Place[], _lang: string): string | null {
  return null;
}
