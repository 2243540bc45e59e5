/** Mounts the side panel as soon as what it shows first is known. */
import { firstLook, tabId } from './first-look';
import '../../assets/styles/base.css';
import { createRoot } from 'react-dom/client';
import { Panel } from './Panel';
import './sidepanel.css';
import { usePanel } from './panel-state';

void firstLook.then((first) => {
  if (first?.known) usePanel.getState().show(first.known.company.id);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Panel tabId={tabId} first={first} />);
});
