/** Decides how the panel leads to a posting: it opens on the desk, in a tab of its own. */
import { browser } from 'wxt/browser';
import { postingPlace } from '../../desk/places';

export function toPosting(id: string): { href: string; target: string } {
  return { href: `${browser.runtime.getURL('/desk.html')}${postingPlace(id)}`, target: '_blank' };
}
