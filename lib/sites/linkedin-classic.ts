/**
 * Decides how LinkedIn's classic signed-in pages are read: the page of a posting and the pane beside a search or a
 * collection. Everything is taken from the pane; cards of the list are other postings.
 */
import { descriptionHtml } from '../reading/description';
import { all, first, textOf } from '../reading/dom';
import { finding, type Page, type SiteReading } from '../reading/finding';
import { shownLines, shownText } from '../reading/shown-text';
import { isPay, isWorkplace, placeLine } from './label-kinds';
import { CLOSED_SENTENCE, companyLine, partsOf, SENIORITY_VALUE, topLine } from './linkedin-labels';
import { addressIn, addressOf, COMPANY_LINK, companyKeys, idBehind, wayOut } from './linkedin-links';

/** The prefixes of the card's class names, newest first. */
const CARDS = [
  'job-details-jobs-unified-top-card',
  'jobs-unified-top-card',
  'jobs-details-top-card',
  'jobs-top-card',
] as const;
const PANES =
  '.jobs-search__job-details, .jobs-search__job-details--container, .jobs-semantic-search-job-details-wrapper, .jobs-details, .job-view-layout, .scaffold-layout__detail, main';
const DESCRIPTIONS = [
  '#job-details',
  '.jobs-description__content .jobs-box__html-content',
  '.jobs-description-content__text',
  '.jobs-description__content',
] as const;
/** Longest text that can be a label, in characters; longer ones are sentences or lists of skills. */
const MAX_LABEL = 48;

/** Reads a classic signed-in page; null where no posting is open. */
export function readClassic(page: Page): SiteReading | null {
  const { document, url } = page;
  const title = inCard(document, 'job-title');
  if (!title) return null;
  const pane = title.closest(PANES) ?? document;
  const company = companyLink(pane);
  const companyName = shownText(inCard(pane, 'company-name', 'company-url')) ?? shownText(company);
  const line = topLine(lineParts(pane).filter((part) => part !== companyName));
  const place = placeLine(line.location ?? shownText(inCard(pane, 'bullet')));
  const said = sortLabels(labels(pane));
  const facts = companyFacts(pane);
  const box = first(pane, ...DESCRIPTIONS);
  const description = descriptionHtml(box, new Set([box?.querySelector('h2') ?? null]));
  const own = paneId(pane, title, url);
  const named = addressIn(url)?.externalId;
  const stale = Boolean(own && named && own !== named);
  return {
    kind: stale ? 'unsure' : 'posting',
    layout: 'classic',
    settled: description !== null && !stale,
    ...(own ? { address: addressOf(own) } : {}),
    findings: [
      finding('page', {
        title: shownText(title.querySelector('h1') ?? title),
        companyName,
        companyKeys: companyKeys(company),
        location: { text: place?.place ?? '' },
        workplace: said.workplace ?? shownText(inCard(pane, 'workplace-type')) ?? place?.workplace,
        employmentTypes: said.employmentTypes,
        seniority: said.seniority,
        salary: said.salary ? { text: said.salary } : null,
        postedText: line.posted ?? shownText(inCard(pane, 'posted-date')),
        state: stateOf(pane),
        description,
        applyUrl: wayOut(first(pane, 'a.jobs-apply-button[href]', '.jobs-s-apply a[href]')?.getAttribute('href'), url),
        industry: facts.industry,
        size: facts.size,
      }),
      ...page.structured,
    ],
  };
}

/** A part of the top card by its name, whichever prefix it has; never the copy in the header that sticks. */
function inCard(root: ParentNode, ...names: string[]): Element | null {
  for (const name of names)
    for (const card of CARDS) {
      const found = all(root, `.${card}__${name}`, 6).find((one) => !one.closest('[class*="sticky-header"]'));
      if (found && textOf(found)) return found;
    }
  return null;
}

function companyLink(pane: ParentNode): Element | null {
  const inName = inCard(pane, 'company-name')?.querySelector(COMPANY_LINK);
  return inName ?? all(pane, COMPANY_LINK, 10).find((link) => shownText(link)) ?? null;
}

/** Place, date and applicants: a span each, or one text with dots between. */
function lineParts(pane: ParentNode): string[] {
  const line = inCard(
    pane,
    'tertiary-description-container',
    'primary-description-container',
    'primary-description-without-tagline',
    'primary-description',
  );
  if (!line) return [];
  const spans = all(line, '.tvm__text').filter((span) => !span.parentElement?.closest('.tvm__text'));
  const apart = spans.map(shownText).filter((text): text is string => Boolean(text?.replace(/[·•]/g, '').trim()));
  return apart.length > 1 && spans.length > 2 && !ownWords(line) ? apart : partsOf(shownLines(line).join(' · '));
}

/** True where the line has words of its own beside its links and spans: then they don't hold all of it. */
function ownWords(line: Element): boolean {
  return [...line.querySelectorAll('div'), line].some((block) =>
    [...block.childNodes].some((node) => node.nodeType === 3 && /[\p{L}]/u.test(node.nodeValue ?? '')),
  );
}

/** Pills and insights under the title, each by its first seen words: a hidden sentence may follow them. */
function labels(pane: ParentNode): string[] {
  const pills = all(
    pane,
    '.job-details-fit-level-preferences > *, .job-details-preferences-and-skills__pill, .job-details-preferences-and-skills .ui-label',
    20,
  ).map((pill) => shownText(pill.querySelector('strong, span[aria-hidden="true"]')) ?? shownText(pill));
  return [
    ...pills.flatMap(partsOf),
    ...insights(pane)
      .filter((row) => !companyLine(row).size)
      .flat(),
  ].filter((label) => label.length <= MAX_LABEL && !label.includes(':'));
}

/** The older rows under the title, each in its parts: one about the work, one about the company, others in sentences. */
function insights(pane: ParentNode): string[][] {
  const rows = CARDS.flatMap((card) => all(pane, `.${card}__job-insight`, 4));
  return rows.map((row) => {
    const inner = all(row, 'span', 20).filter(
      (span) => !span.querySelector('span') && !span.closest('.visually-hidden'),
    );
    return (inner.length ? inner.map(shownText) : [shownText(row)]).flatMap(partsOf);
  });
}

/** Which label is what. What is neither pay, place nor seniority is offered as an employment type. */
function sortLabels(found: string[]) {
  const kinds = found.filter((label) => !isPay(label) && !isWorkplace(label));
  return {
    salary: found.find(isPay),
    workplace: found.find((label) => !isPay(label) && isWorkplace(label)),
    seniority: kinds.find((label) => SENIORITY_VALUE.test(label)),
    employmentTypes: kinds.filter((label) => !SENIORITY_VALUE.test(label) && !/\d/.test(label)),
  };
}

/** The posting that the pane itself names: it may lag behind the address after a click in the list. */
function paneId(pane: ParentNode, title: Element, url: URL): string | null {
  const link = title.querySelector('a[href*="/jobs/view/"]') ?? title.closest('a[href*="/jobs/view/"]');
  return (
    idBehind(link?.getAttribute('href'), url) ??
    pane.querySelector('.jobs-apply-button[data-job-id]')?.getAttribute('data-job-id') ??
    null
  );
}

function stateOf(pane: ParentNode): 'open' | 'closed' | null {
  const messages = all(pane, '.artdeco-inline-feedback__message', 4).map(textOf);
  const refused = pane.querySelector('.jobs-details-top-card__apply-error');
  if (refused || messages.some((message) => CLOSED_SENTENCE.test(message ?? ''))) return 'closed';
  return pane.querySelector('.jobs-apply-button, .jobs-s-apply button, .jobs-s-apply a') ? 'open' : null;
}

/** "Software Development", then spans for size and members on LinkedIn; in older cards one of the insights. */
function companyFacts(pane: ParentNode) {
  const line = pane.querySelector('.jobs-company__box .t-14.mt5');
  const spans = line ? all(line, '.jobs-company__inline-information', 4).map(shownText) : [];
  const own = [...(line?.childNodes ?? [])].find((node) => node.nodeType === 3 && node.nodeValue?.trim());
  const { size } = companyLine(spans.filter((text): text is string => text !== null));
  const older = insights(pane)
    .map(companyLine)
    .find((row) => row.size);
  return { industry: own?.nodeValue?.trim() ?? older?.industry, size: size ?? older?.size };
}
