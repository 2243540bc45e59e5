/** Decides whether a page lets its reader apply, and where. */
import { all, textOf, webAddress } from '../../reading/dom';
import { startsApplication } from './words';

/** Longest text of a control that is looked at, in characters. */
const MAX_CONTROL = 60;

export interface ApplyControl {
  /** Address the control leads to; null where it is a button or leads elsewhere on the page. */
  url: string | null;
}

/** The first control that starts an application, links before buttons. */
export function applyControl(document: Document, base: URL): ApplyControl | null {
  let button: ApplyControl | null = null;
  for (const control of all(document, 'a[href], button, [role="button"], input[type="submit"]', 1_500)) {
    const words = control.localName === 'input' ? control.getAttribute('value') : controlText(control);
    if (!words || !startsApplication(words) || control.closest('nav, footer')) continue;
    const href = control.getAttribute('href');
    const url = href && !href.startsWith('#') ? webAddress(href, base) : null;
    if (url) return { url };
    button ??= { url: null };
  }
  return (
    button ??
    (document.querySelector('input[type="file"][name*="resume" i], input[type="file"][name*="cv" i]')
      ? { url: null }
      : null)
  );
}

function controlText(control: Element): string | null {
  const words = control.textContent ?? '';
  return words.length > MAX_CONTROL * 3
    ? null
    : (textOf(control)?.slice(0, MAX_CONTROL) ?? control.getAttribute('aria-label'));
}
