/**
 * Decides how one reading script leaves a page to another: by a mark in the isolated world they share, which the page
 * cannot see, so that the page is not sent back and forth.
 */
import type { Page } from '../reading/finding';
import type { Referral } from './read-page';

const world = globalThis as { fivesightLeft?: string };

/** This script has nothing to say of the page: any other may. */
export function leaveToOthers(page: Page): Referral {
  world.fivesightLeft = page.url.href;
  return { readBy: 'any' };
}

/** True where another script left this page a moment ago. */
export function wasLeft(href: string): boolean {
  const left = world.fivesightLeft === href;
  delete world.fivesightLeft;
  return left;
}
