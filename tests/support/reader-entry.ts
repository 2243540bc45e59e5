/** What the page tests put into a real browser: the reading script's code and what the extension makes of it. */
import { settle } from '../../lib/capture/settle';
import { descriptionFromHtml, descriptionHtml, joinDescriptions } from '../../lib/reading/description';
import { isCanonicalHtml, textOfHtml } from '../../lib/records/canonical-html';
import { readAnything } from '../../lib/sites/read-anything';

export { descriptionFromHtml, descriptionHtml, isCanonicalHtml, joinDescriptions, readAnything, settle, textOfHtml };
