/**
 * Decides what a hiring system's location line states: always the place as shown; also the workplace where the line as
 * a whole speaks of one posting's place. What the words mean is left to `reading`.
 */
import { workplaceOf } from '../reading/workplace';

/** Between several places on one line. */
const SEVERAL = /[;|·•]/;

/** "Remote - Canada" states both; "Austin, TX; Remote" states places, of which only one is remote. */
export function statedPlace(text: string | null | undefined): { location: { text: string }; workplace?: string } {
  const place = text ?? '';
  const workplace = place && !SEVERAL.test(place) && workplaceOf(place) ? { workplace: place } : {};
  return { location: { text: place }, ...workplace };
}
