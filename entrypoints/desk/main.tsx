/** Mounts the desk. */
import '../../assets/styles/base.css';
import './desk.css';
import { createRoot } from 'react-dom/client';
import { Desk } from './Desk';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Desk />);

// Asks the browser to keep what is stored when room is short; a refusal changes nothing ("unlimitedStorage" holds).
navigator.storage.persist().catch(() => false);
