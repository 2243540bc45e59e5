/** Decides when two texts of the profile come to the same once stored: spaces around them do not count. */

export function isSameLine(one: string, other: string): boolean {
  return one.trim() === other.trim();
}
