/** Draws the popup, which waits for the page that `popup-asks` has asked already. */
import { createRoot } from 'react-dom/client';
import '../../assets/styles/base.css';
import { announceTurnedToTab } from '../../lib/access/shown-company';
import { Popup } from './Popup';
import './popup.css';
import { startReview } from './start-review';

const { inPage, tabId, answer } = firstQuestion;

/** In a page of its own the popup fills the window; under the toolbar it has a width of its own. */
document.documentElement.classList.toggle('in-page', inPage);

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup tabId={tabId} firstStart={startReview(answer)} />);
void answer.then(() => announceTurnedToTab());
