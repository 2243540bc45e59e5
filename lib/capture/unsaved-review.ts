/**
 * Browser edge: keeps what the user changed in a review but has not saved, for as long as the browser runs. A popup
 * closes at a click beside it; nothing typed there may be lost by that.
 */
import { browser } from 'wxt/browser';
import type { ReviewEdits } from './review-edits';
import type { Draft } from './settle';

export interface UnsavedReview {
  edits: ReviewEdits;
  /** What the edits stand on where no page can be read for it again (saved by hand, pasted); else null. */
  base: Draft | null;
}

const PREFIX = 'review:';

/** All kept reviews by their key. Empty where the browser refuses: a review then starts from the page. */
export async function keptReviews(): Promise<Map<string, UnsavedReview>> {
  try {
    const stored = await browser.storage.session.get(null);
    return new Map(
      Object.entries(stored)
        .filter(([key]) => key.startsWith(PREFIX))
        .map(([key, value]) => [key.slice(PREFIX.length), value as UnsavedReview]),
    );
  } catch {
    return new Map();
  }
}

/** False where the browser has no room: the caller tells the user. */
export async function keepReview(key: string, review: UnsavedReview): Promise<boolean> {
  try {
    await browser.storage.session.set({ [PREFIX + key]: review });
    return true;
  } catch {
    return false;
  }
}

/** Lets go of a review that was saved or given up. */
export async function forgetReview(key: string): Promise<void> {
  await browser.storage.session.remove(PREFIX + key).catch(() => undefined);
}
