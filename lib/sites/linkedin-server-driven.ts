/**
 * Decides how LinkedIn's server-driven pages are read, alone or beside a list. Their classes are hashes, so parts are
 * told by the ids of their slots, by where links lead, and by their order in the top card.
 */
import { descriptionHtml } from '../reading/description';
import { all, documentTitle, textOf } from '../reading/dom';
import { finding, type Page, type SiteReading } from '../reading/finding';
import { shownText } from '../reading/shown-text';
import { isPay, isWorkplace, placeLine } from './label-kinds';
import { CLOSED_SENTENCE, companyLine, partsOf, SENIORITY_VALUE, topLine } from './linkedin-labels';
import { addressIn, addressOf, COMPANY_LINK, companyKeys, wayOut } from './linkedin-links';

const SCREEN = '[data-sdui-screen*="JobDetails"]';
/** Parts of the page that are filled one by one; what stands outside all of them is the top card. */
const SLOT = '[id^="JobDetails"], [componentkey^="JobDetails"], [id^="JobMatchRef"], [componentkey^="JobMatchRef"]';
const ABOUT_JOB = '[id^="JobDetails_AboutTheJob_"], [componentkey^="JobDetails_AboutTheJob_"]';
const ABOUT_COMPANY = '[id^="JobDetails_AboutTheCompany_"], [componentkey^="JobDetails_AboutTheCompany_"]';
const TEXT_BOX = '[data-testid="expandable-text-box"]';
const MORE = '[data-testid="expandable-text-button"]';

/** Reads a server-driven page; null where it has no such pane, or nothing in it yet. */
export function readServerDriven(page: Page): SiteReading | null {
  const { document, url } = page;
  const named = addressIn(url)?.externalId ?? null;
  const pane = paneOf(document, named);
  if (!pane) return null;
  const card = all(pane, 'p, a, button', 400).filter((one) => !inSlot(one, pane));
  const company = companyOf(card, pane, document);
  const title = titleOf(card, company, document);
  if (!title) return { kind: 'not-a-posting', reason: 'other', settled: false };
  const below = card.slice(card.indexOf(title.element) + 1);
  const lineAt = below.findIndex((one) => one.localName === 'p' && isLine(one));
  const line = topLine(partsOf(shownText(below[lineAt])));
  const place = placeLine(line.location);
  const pills = pillsOf(below.slice(lineAt + 1), title.text);
  const apply = below.find((one) => /\/safety\/go|\/apply\//.test(one.getAttribute('href') ?? ''));
  const closed = below.some((one) => one.localName === 'p' && CLOSED_SENTENCE.test(shownText(one) ?? ''));
  const easyApply = below.some((one) => /easy apply/i.test(one.getAttribute('aria-label') ?? ''));
  const description = descriptionOf(pane);
  const about = pane.querySelector(ABOUT_COMPANY);
  const facts = companyLine(about ? all(about, 'p', 20).flatMap((one) => partsOf(textOf(one))) : []);
  const own = paneId(pane);
  const stale = Boolean(own && named && own !== named && !names(pane, named));
  const id = stale ? own : (named ?? own);
  return {
    kind: stale ? 'unsure' : 'posting',
    layout: 'server-driven',
    settled: description !== null && !stale,
    ...(id ? { address: addressOf(id) } : {}),
    findings: [
      finding('page', {
        title: title.text,
        companyName: company.name,
        companyKeys: companyKeys(company.link),
        location: { text: place?.place ?? '' },
        workplace: pills.find((pill) => !isPay(pill) && isWorkplace(pill)) ?? place?.workplace,
        employmentTypes: pills.filter((pill) => !isPay(pill) && !isWorkplace(pill) && !SENIORITY_VALUE.test(pill)),
        seniority: pills.find((pill) => SENIORITY_VALUE.test(pill)),
        salary: { text: pills.find(isPay) ?? '' },
        postedText: line.posted,
        state: closed ? 'closed' : apply || easyApply ? 'open' : null,
        description,
        applyUrl: closed ? null : wayOut(apply?.getAttribute('href'), url),
        ...facts,
      }),
      ...page.structured,
    ],
  };
}

/** The screen that shows the posting of the address; else the last drawn, older ones may linger before it. */
function paneOf(document: Document, id: string | null): Element | null {
  const screens = all(document, SCREEN, 10);
  const own = id ? screens.find((screen) => names(screen, id)) : null;
  return (
    own ?? screens.at(-1) ?? document.querySelector(ABOUT_JOB)?.closest('[data-testid="lazy-column"], main') ?? null
  );
}

/** True where a pane belongs to a posting: a slot or a link of its top card carries the id. */
function names(pane: Element, id: string): boolean {
  if (pane.querySelector(`[componentkey$="_${id}"], [id$="_${id}"]`)) return true;
  return all(pane, `a[href*="/jobs/view/${id}"]`, 20).some((link) => !inSlot(link, pane));
}

function paneId(pane: Element): string | null {
  const slot = pane.querySelector(ABOUT_JOB) ?? pane.querySelector('[id^="JobDetails"]');
  return /_(\d{6,})$/.exec(slot?.id || slot?.getAttribute('componentkey') || '')?.[1] ?? null;
}

function inSlot(element: Element, pane: Element): boolean {
  const slot = element.closest(SLOT);
  return slot !== null && slot !== pane && pane.contains(slot);
}

/** The words as seen: where a spoken copy stands beside them, the seen ones are marked as not to be spoken. */
function seen(element: Element | undefined): string | null {
  return shownText(element?.querySelector('span[aria-hidden="true"]')) ?? shownText(element);
}

/** `Title | Company | LinkedIn` in the first of the page's titles. A title may itself have a bar in it. */
function headParts(document: Document): string[] {
  const parts = documentTitle(document).split(' | ');
  return parts.length > 2 && parts.at(-1) === 'LinkedIn' ? parts.slice(0, -1) : [];
}

function companyOf(card: Element[], pane: Element, document: Document): { name: string | null; link?: Element } {
  const link = card.find((one) => one.matches(COMPANY_LINK) && shownText(one));
  const label = pane.querySelector('[aria-label^="Company, "]')?.getAttribute('aria-label');
  const spoken = label?.replace(/^Company, /, '').replace(/\.\s*$/, '');
  const inner = link?.querySelector('p') ?? link;
  const name = seen(inner) ?? spoken ?? headParts(document).at(-1) ?? null;
  return link ? { name, link } : { name };
}

/** Said to screen readers of verified postings, in a line of its own. */
const VERIFIED = /\s+with verification$/i;

/**
 * The line of the top card that the tab's title begins with; else the one that links to the posting; else the first
 * after the company. A pill links to the posting as well, but stands in no paragraph.
 */
function titleOf(
  card: Element[],
  company: { name: string | null },
  document: Document,
): { text: string; element: Element } | null {
  const lines = card.filter((one) => one.localName === 'p').map((element) => ({ element, text: seen(element) ?? '' }));
  const head = headParts(document);
  for (let length = head.length - 1; length > 0; length--) {
    const text = head.slice(0, length).join(' | ');
    const named = lines.find((line) => line.text === text || line.text.startsWith(`${text} with `));
    if (named) return { text, element: named.element };
  }
  const linked = lines.find((line) => line.text && line.element.querySelector('a[href*="/jobs/view/"]'));
  const after = lines.findIndex((line) => line.text === company.name);
  const found = linked ?? lines.slice(after + 1).find((line) => line.text && !/[·•]/.test(line.text));
  if (!found || after < 0) return linked ? stripped(linked) : null;
  return stripped(found);
}

function stripped({ text, element }: { text: string; element: Element }) {
  const once = text.replace(VERIFIED, '');
  const half = once.slice(0, once.length / 2).trim();
  return { text: half && once.replace(/\s/g, '') === (half + half).replace(/\s/g, '') ? half : once, element };
}

/** The line of place, date and applicants: it has dots, and is not the one about promotion and responses. */
function isLine(paragraph: Element): boolean {
  const text = shownText(paragraph) ?? '';
  const { location, posted } = topLine(partsOf(text));
  return /[·•]/.test(text) && Boolean(location || posted);
}

/** Workplace, employment type, pay: links back to this page (or buttons) whose whole text is the label. */
function pillsOf(below: Element[], title: string): string[] {
  return below
    .filter((one) => one.localName !== 'p' && !one.closest('p') && !one.hasAttribute('aria-label'))
    .filter(
      (one) => one.localName === 'button' || /\/jobs\/(?:view|search|collections)/.test(one.getAttribute('href') ?? ''),
    )
    .map((one) => seen(one) ?? '')
    .filter((text) => text && text !== title && text.length <= 60)
    .slice(0, 8);
}

/**
 * All of the slot but its heading and LinkedIn's own offers. Not the text box alone: where such a page was saved and
 * opened again, the parser moved lists out of it, as they may not stand in a paragraph.
 */
function descriptionOf(pane: Element): string | null {
  const slot = pane.querySelector(ABOUT_JOB);
  const lone = all(pane, TEXT_BOX, 6).filter((box) => !box.closest(ABOUT_COMPANY));
  const body = slot
    ? (slot.querySelector('[data-sdui-component$="aboutTheJob"]') ?? slot)
    : lone.length === 1
      ? lone[0]
      : null;
  if (!body) return null;
  const box = body.querySelector(TEXT_BOX);
  const heading = body.querySelector('h2');
  const offers = all(body, 'a[href*="/premium/"]', 10).map((link) => blockBeside(link, box, body));
  return descriptionHtml(body, new Set([box?.contains(heading) ? null : heading, ...all(body, MORE, 4), ...offers]));
}

/** The largest block around an offer that holds nothing of the description. */
function blockBeside(offer: Element, box: Element | null, body: Element): Element {
  let block = offer;
  while (block.parentElement && block.parentElement !== body && !block.parentElement.contains(box))
    block = block.parentElement;
  return block;
}
