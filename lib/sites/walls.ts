/** Decides whether a page is a wall (login, bot check) rather than content, whichever site it stands on. */
import type { NotAPosting, Page } from '../reading/finding';

export function wallOf(_page: Page): NotAPosting | null {
  return null;
}
