/** Mounts the side panel. `?tab=<id>` makes it serve that tab in an ordinary page. */
import { createRoot } from 'react-dom/client';
import '../../assets/styles/base.css';
import { Panel } from './Panel';
import './sidepanel.css';

const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel tabId={Number.isInteger(asked) ? asked : null} />);
