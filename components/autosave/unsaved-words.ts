/**
 * Decides how words survive the instant between a key press and their place in the database: written at once into
 * storage that needs no waiting, and taken away when the database has them.
 */

const PREFIX = 'unsaved words: ';

interface Unsaved {
  words: string;
  at: string;
}

export function keepUnsaved(name: string, words: string, now = new Date()): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify({ words, at: now.toISOString() } satisfies Unsaved));
  } catch {
    return; // full or refused: the database has them a moment later all the same
  }
}

/** Words that never reached the database; null where it has them, or has later ones. */
export function unsavedSince(name: string, storedAt: string): string | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
    const { words, at } = (kept ?? {}) as Partial<Unsaved>;
    return typeof words === 'string' && typeof at === 'string' && at > storedAt ? words : null;
  } catch {
    return null;
  }
}

export function forgetUnsaved(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    return;
  }
}
