/** Decides how a company's own page is read that shows a posting kept in Greenhouse. */
import { descriptionHtml } from '../reading/description';
import { firstText, textOf } from '../reading/dom';
import type { Page, PostingAddress, RawSalary, SiteReading } from '../reading/finding';
import { stripTracking } from '../reading/url';
import { readEmbedded } from './embedded-posting';
import type { Reader } from './site';
import { statedPlace } from './stated-place';

const FRAME = 'iframe[src*="greenhouse.io/embed/job_app"], iframe#grnhse_iframe[src*="job_app"]';
const BOARD = 'iframe[src*="greenhouse.io/embed/"], script[src*="greenhouse.io/embed/job_board"]';
/** The parts that Greenhouse writes into the texts it hands to companies' pages. */
const PARTS = '.content-intro, .content-pay-transparency, .content-conclusion';
/** How far above the title its location is looked for, in elements. */
const MAX_ABOVE = 3;

export const greenhouseEmbed: Reader = {
  id: 'greenhouse',
  owns: () => false,
  identify: () => null,
  powers: embedsGreenhouse,
  read: readGreenhouseEmbed,
};

/** True for a page that names a Greenhouse posting or frames one. A frame of a whole board makes no posting. */
function embedsGreenhouse({ document, url }: Page): boolean {
  return /^\d+$/.test(url.searchParams.get('gh_jid') ?? '') || document.querySelector(FRAME) !== null;
}

function readGreenhouseEmbed(page: Page): SiteReading {
  const { document } = page;
  const parts = [...document.querySelectorAll(PARTS)].filter((part) => !part.parentElement?.closest(PARTS));
  const body = parts.length ? sharedParent(parts) : null;
  return readEmbedded(page, 'company page', addressOf(page), {
    ...(body ? besideTitle(document) : {}),
    ...present('description', descriptionHtml(body)),
    ...present('salary', body && salaryIn(body)),
  });
}

/** The innermost element that holds all parts; the text between them stands in it too. */
function sharedParent(parts: Element[]): Element | null {
  let parent = parts[0]?.parentElement ?? null;
  while (parent && !parts.every((part) => parent?.contains(part))) parent = parent.parentElement;
  return parent?.localName === 'body' ? null : parent;
}

/** The board stands in the frame's or script's address, the posting in the page's or the frame's. */
function addressOf({ document, url }: Page): PostingAddress | null {
  const parameter = (selector: string, name: string) => {
    const source = document.querySelector(selector)?.getAttribute('src') ?? '';
    return URL.parse(source, url)?.searchParams.get(name) ?? '';
  };
  const board = (parameter(FRAME, 'for') || parameter(BOARD, 'for')).toLowerCase();
  const id = url.searchParams.get('gh_jid') || parameter(FRAME, 'token');
  if (!/^[\w-]+$/.test(board) || !/^\d+$/.test(id)) return null;
  return { externalId: `${board}/${id}`, url: stripTracking(url) };
}

/** "London, United Kingdom" in an element beside the title that calls itself a location or office. */
function besideTitle(document: Document): ReturnType<typeof statedPlace> | object {
  const heading = document.querySelector('h1');
  let around = heading?.parentElement;
  for (let above = 0; around && above < MAX_ABOVE; above++, around = around.parentElement) {
    const place = firstText(around, '[class*="location" i]', '[class*="office" i]');
    if (place && place.length < 120) return statedPlace(place);
  }
  return {};
}

function salaryIn(body: Element): RawSalary | null {
  const range = body.querySelector('.pay-input, .content-pay-transparency');
  const figures = textOf(range?.querySelector('.pay-range'));
  const title = textOf(range?.querySelector('.title'));
  return figures ? { text: [title, figures].filter(Boolean).join(' ') } : null;
}

function present<K extends string, V>(name: K, value: V | null | undefined): Partial<Record<K, V>> {
  return value ? ({ [name]: value } as Record<K, V>) : {};
}
