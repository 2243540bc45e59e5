/** The reading script for a person's page: put into a tab when the user asks to add that person, it reads once and hands its answer over. */
import { defineUnlistedScript } from '#imports';
import { readPerson } from '../../lib/people/person-page';

export default defineUnlistedScript({
  globalName: true,
  main: () => readPerson(document, new URL(location.href)),
});
