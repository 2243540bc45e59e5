/**
 * The reading script for any page that no other script knows by its host: put into a tab on the user's gesture. It is
 * no content script in the framework's sense: those announce themselves by an event that the page can hear.
 */
import { defineUnlistedScript } from '#imports';
import { anySite } from '../../lib/sites/any-site';
import { readWhenFilled } from '../../lib/sites/read-when-filled';
import { wasLeft } from '../../lib/sites/referring';

export default defineUnlistedScript({
  globalName: true,
  main: () => readWhenFilled(document, () => new URL(location.href), anySite(wasLeft(location.href))),
});
