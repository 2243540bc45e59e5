/** Starts reading the tab, and fetches what draws the popup while the page answers. */
import { firstStart, tabId } from './first-reading';
import '../../assets/styles/base.css';
import './popup.css';

const root = document.getElementById('root');
if (root) void import('./mount').then(({ mount }) => mount(root, tabId, firstStart));
