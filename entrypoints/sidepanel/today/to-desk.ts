/** Decides how Today in the panel leads to the desk: each place in a tab of its own. */
import { browser } from 'wxt/browser';
import type { Links } from '../../../components/today/links';
import { postingPlace, writePlace } from '../../desk/places';

export const TO_DESK: Links = {
  posting: (id) => at(postingPlace(id)),
  write: (wish) => at(writePlace(wish)),
};

function at(place: string): { href: string; target: string } {
  return { href: `${browser.runtime.getURL('/desk.html')}${place}`, target: '_blank' };
}
