/** Decides how pasted text or HTML becomes a draft: by the same readers that read pages. */

import type { Reading } from '../reading/finding';
import { shallow } from '../reading/shallow-html';
import { escapeHtml } from '../records/canonical-html';
import { readAnything } from '../sites/read-anything';
import { type Draft, settle } from './settle';

/** Longest paste taken, in characters; what lies beyond is left out. */
export const MAX_PASTED_CHARS = 2_000_000;

/** Reads pasted HTML as a page at `url`, and pasted text as the description of an otherwise unknown posting. */
export function readPasted(pasted: string, url: URL, now: Date): { reading: Reading; draft: Draft } {
  const source = pasted.slice(0, MAX_PASTED_CHARS);
  const isHtml = /<(?:html|body|div|p|ul|h[1-6]|script|section|main)\b[^>]*>/i.test(source);
  const document = new DOMParser().parseFromString(isHtml ? shallow(source) : asPage(source), 'text/html');
  const { settled: _, ...reading } = readAnything(document, url);
  return { reading, draft: settle(reading, now) };
}

/** The first short line is taken for the heading, as in text copied from a page. */
function asPage(text: string): string {
  const [head = '', ...rest] = text.trim().split('\n');
  const paragraphs = rest
    .join('\n')
    .split(/\n\s*\n/)
    .map((part) => `<p>${escapeHtml(part.trim()).replace(/\n/g, '<br>')}</p>`);
  return `<title>${escapeHtml(head)}</title><main><h1>${escapeHtml(head)}</h1>${paragraphs.join('')}</main>`;
}
