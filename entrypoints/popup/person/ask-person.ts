/** Decides how a page is asked whom it is about: on the user's press, in the tab the popup serves, once. */
import { browser } from '#imports';
import { parsePerson } from '../../../lib/people/person-answer';
import type { PersonRead } from '../../../lib/people/person-page';

/** Longest wait for an answer, in milliseconds; a page's script can keep its thread busy for ever. */
const ANSWER_LIMIT_MS = 5_000;

/** What the page says; null where it cannot be asked or answers nothing usable. Needs the user's gesture on the tab. */
export async function askPerson(tabId: number): Promise<PersonRead | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), ANSWER_LIMIT_MS);
  });
  const asked = browser.scripting
    .executeScript({ target: { tabId }, files: ['/capture-person.js'] })
    .then(([frame]) => parsePerson(frame?.result))
    .catch(() => null);
  return Promise.race([asked, late]);
}
