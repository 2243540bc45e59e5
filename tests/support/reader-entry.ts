/** What the page tests put into a real browser: the reading script's code and what the extension makes of it. */
import { settle } from '../../lib/capture/settle';
import { readPage } from '../../lib/sites/read-page';

export { readPage, settle };
