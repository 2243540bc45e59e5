/** The reading script for any page that no other script knows by its host: put into a tab on the user's gesture. */
import { defineContentScript } from '#imports';
import { anySite } from '../../lib/sites/any-site';
import { readWhenFilled } from '../../lib/sites/read-when-filled';
import { wasLeft } from '../../lib/sites/referring';

export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main: () => readWhenFilled(document, () => new URL(location.href), anySite(wasLeft(location.href))),
});
