/** Mounts the popup; the import of `first-reading` has the tab read before React is even set up. */
import { firstStart, tabId } from './first-reading';
import '../../assets/styles/base.css';
import './popup.css';
import { createRoot } from 'react-dom/client';
import { Popup } from './Popup';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup tabId={tabId} firstStart={firstStart} />);
