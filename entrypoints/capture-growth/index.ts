/** The reading script for growing companies' hiring systems: put into a tab on the user's gesture, it reads once and hands its answer over. */
import { defineUnlistedScript } from '#imports';
import { growthSystems } from '../../lib/sites/growth-systems';
import { readWhenFilled } from '../../lib/sites/read-when-filled';
import { leaveToOthers } from '../../lib/sites/referring';

export default defineUnlistedScript({
  globalName: true,
  main: () =>
    readWhenFilled(document, () => new URL(location.href), { sites: growthSystems, otherwise: leaveToOthers }),
});
