/** The reading script for boards of many companies: put into a tab on the user's gesture, it reads once and hands its answer over. */
import { defineUnlistedScript } from '#imports';
import { boards } from '../../lib/sites/boards';
import { readWhenFilled } from '../../lib/sites/read-when-filled';
import { leaveToOthers } from '../../lib/sites/referring';

export default defineUnlistedScript({
  globalName: true,
  main: () => readWhenFilled(document, () => new URL(location.href), { sites: boards, otherwise: leaveToOthers }),
});
