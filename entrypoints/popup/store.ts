/**
 * What the popup asks of the database, as one part that is loaded once the review stands: the page's answer should not
 * wait for it.
 */
export { applicationOf } from '../../lib/capture/link-postings';
export { savePosting } from '../../lib/capture/save-posting';
export { standingOf } from '../../lib/capture/standing';
export { db } from '../../lib/db/database';
export { undo } from '../../lib/db/write';
