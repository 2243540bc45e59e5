/** The reading script: put into a tab on the user's gesture, it reads once and hands its answer to the caller. */
import { defineContentScript } from '#imports';
import { readWhenFilled } from '../../lib/sites/read-when-filled';

export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main: () => readWhenFilled(document, () => new URL(location.href)),
});
