/** Decides how readers look into a document: without changing it, without asking for layout, and bounded. */

/** Longest text taken from one element that is not a description, in characters. */
const MAX_TEXT = 2_000;

/**
 * Text without characters that show nothing. Joiners stay where they shape what is seen: inside emoji, and in scripts
 * from Hebrew to Sinhala, which need them to be read.
 */
export function withoutInvisible(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\u200c\u200d](?![\p{Extended_Pictographic}\u0590-\u0dff])/gu, '');
}

/** Collapses white space and strips invisible characters, as a reader of the page would see the text. */
export function squash(text: string): string {
  return withoutInvisible(text.slice(0, MAX_TEXT * 4))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT);
}

/** The visible words of an element in one line; null where it is missing or empty. */
export function textOf(element: Element | null | undefined): string | null {
  return (element && squash(element.textContent ?? '')) || null;
}

/** The first element that any of the selectors finds, tried in the order given (most stable first). */
export function first(root: ParentNode, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    const element = root.querySelector(selector);
    if (element) return element;
  }
  return null;
}

/** The text of the first selector that finds an element with any. */
export function firstText(root: ParentNode, ...selectors: string[]): string | null {
  for (const selector of selectors) {
    const text = textOf(root.querySelector(selector));
    if (text) return text;
  }
  return null;
}

/** All elements a selector finds, at most `limit`. */
export function all(root: ParentNode, selector: string, limit = 200): Element[] {
  return [...root.querySelectorAll(selector)].slice(0, limit);
}

/** The content of a meta tag by its name or property. */
export function metaContent(document: Document, name: string): string | null {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return squash(element?.getAttribute('content') ?? '') || null;
}

/** The document's title without a notification count such as "(3) ". Server-driven pages carry several: the first counts. */
export function documentTitle(document: Document): string {
  return squash(document.querySelector('title')?.textContent ?? '').replace(/^\(\d+\+?\)\s*/, '');
}

/** An absolute http(s) address from an attribute; null for anything else (`javascript:`, `mailto:`, broken). */
export function webAddress(href: string | null | undefined, base: URL): string | null {
  if (!href) return null;
  try {
    const url = new URL(href.trim(), base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
