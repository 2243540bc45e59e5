/** Browser edge: the sites the user allowed for good, asked for and given back. */
import { browser } from 'wxt/browser';

/**
 * Asks for a site. Must be called directly in a click: the browser shows its own question, and only then.
 * False where the user declined.
 */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a site back. */
export function removeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

export async function isSiteAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** All allowed sites as match patterns, sorted. */
export async function allowedSites(): Promise<string[]> {
  return [...((await browser.permissions.getAll()).origins ?? [])].sort();
}

/** Calls `changed` when a site was allowed or given back, here or in the browser's own settings. Returns how to stop. */
export function onSitesChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
