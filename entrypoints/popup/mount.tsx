/** Puts the popup into its page. */
import { createRoot } from 'react-dom/client';
import { Popup } from './Popup';
import type { Start } from './start-review';

export function mount(root: HTMLElement, tabId: Promise<number>, firstStart: Promise<Start>): void {
  createRoot(root).render(<Popup tabId={tabId} firstStart={firstStart} />);
}
