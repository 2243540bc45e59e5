/** Decides in which form an action says how it went: a value, or a named failure with a sentence for the user. */

export type Failure =
  | 'incomplete' // title or company is missing
  | 'refused' // a value is out of bounds or malformed
  | 'gone' // what it is about was deleted meanwhile
  | 'storage-full'
  | 'storage-failed';

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure; says: string };

/** Runs a storage action and turns what the database throws into a named failure. Nothing is half-written then. */
export async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const name = errorName(error);
    if (name === 'QuotaExceededError') {
      return failed(
        'storage-full',
        'The browser has no room left for this. Nothing was changed. Free some disk space and try again.',
      );
    }
    return failed(
      'storage-failed',
      `The browser could not store this (${name}). Nothing was changed. Try again, or restart the browser.`,
    );
  }
}

export function failed(failure: Failure, says: string): { ok: false; failure: Failure; says: string } {
  return { ok: false, failure, says };
}

/** Dexie wraps what IndexedDB throws; the inner name is the one that says something. */
function errorName(error: unknown): string {
  const inner = (error as { inner?: unknown } | null)?.inner;
  if (inner instanceof Error || inner instanceof DOMException) return inner.name;
  return error instanceof Error ? error.name : 'unknown error';
}
