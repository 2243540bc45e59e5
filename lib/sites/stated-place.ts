/**
 * Decides what a hiring system's location line may state: the place as shown, and, where the line speaks of one
 * place, perhaps the workplace ("Remote - Canada"). Whether it does is left to whoever interprets the words.
 */

/** Between several places on one line: "Austin, TX; Remote" says of only one of them that it is remote. */
const SEVERAL = /[;|·•]/;

export function statedPlace(text: string | null | undefined): { location: { text: string }; workplace?: string } {
  const place = text ?? '';
  return { location: { text: place }, ...(place && !SEVERAL.test(place) ? { workplace: place } : {}) };
}
