/**
 * Decides how postings on iCIMS are read: the posting stands in a frame of the same host, its page around it has only
 * the company's wrapping. Career sites in front of iCIMS show it on the company's own host.
 */
import { descriptionHtml, heading, joinDescriptions } from '../reading/description';
import { all, first, firstText, metaContent, squash, textOf, webAddress } from '../reading/dom';
import { at, scriptJson, str } from '../reading/embedded-state';
import { type Finding, finding, type Page, type RawLocation, type SiteReading, without } from '../reading/finding';
import { readStructured } from '../reading/structured-data';
import { companyInAddress } from './company-in-address';
import { labelledFields, type Pair } from './labelled';
import { onHost, type Site } from './site';
import { untitled } from './untitled';

const CAREER_SITE = 'html[data-jibe-search-version], script[src*="jibecdn.com"], script[src*="jibeapply.com"]';
const LABEL = '.field-label, .sr-only';

/** True for a posting that iCIMS shows on a company's own host. */
export function poweredByIcims({ document, url }: Page): boolean {
  return /\/jobs\/\d+/.test(url.pathname) && document.querySelector(CAREER_SITE) !== null && !onHost(url, '.icims.com');
}

export const icims: Site = {
  id: 'icims',
  name: 'iCIMS',
  examples: {
    postings: {
      'https://careers-acme.icims.com/jobs/4711/research-engineer/job?mode=job&iis=LinkedIn&in_iframe=1':
        'careers-acme/4711',
      'https://us-careers-acme.icims.com/jobs/4711/login': 'us-careers-acme/4711',
    },
    others: [
      'https://careers-acme.icims.com/jobs/search?ss=1&searchKeyword=research',
      'https://careers-acme.icims.com/jobs/intro',
    ],
  },

  owns: (url) => onHost(url, '.icims.com', '.jibeapply.com') && !onHost(url, 'www.icims.com', 'developer.icims.com'),

  identify(url) {
    if (!icims.owns(url)) return null;
    const id = /^(?:\/[\w-]+)?\/jobs\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1];
    if (!id) return null;
    const host = url.hostname.replace(/\.(?:icims|jibeapply)\.com$/, '');
    const path = onHost(url, '.icims.com') ? `/jobs/${id}/job` : url.pathname.replace(/\/$/, '');
    return { externalId: `${host}/${id}`, url: `${url.origin}${path}` };
  },

  powers: poweredByIcims,

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    if (!onHost(url, '.icims.com')) return careerSite(page);
    if (!icims.identify(url)) {
      const reason = /\/jobs\/(?:search|intro|dashboard)/.test(url.pathname) ? 'list' : null;
      return reason && { kind: 'not-a-posting', reason, settled: true };
    }
    const frame = document.querySelector<HTMLIFrameElement>('iframe#icims_content_iframe, iframe#noscript_icims');
    const inner = first(document, '.iCIMS_JobPage, .iCIMS_JobContent') ? document : frame?.contentDocument;
    const company = companyIn(document);
    if (!inner?.body?.childElementCount) return untitled(page, company);
    const title = firstText(inner, 'h1.iCIMS_Header', '#iCIMS_Header', '.iCIMS_JobContent h1');
    const loaded = /^https?:/.test(inner.URL) ? new URL(inner.URL) : url;
    const structured = inner === document ? page.structured : readStructured(inner, loaded).findings;
    if (!title) {
      if (inner.querySelector('.iCIMS_JobsTable')) return { kind: 'not-a-posting', reason: 'list', settled: true };
      if (inner.querySelector('.iCIMS_LoginPage, input[type="password"]'))
        return { kind: 'not-a-posting', reason: 'login', settled: true };
      return untitled({ ...page, document: inner, structured }, company, 'h1, h2, p, .iCIMS_Message, [class*="Error"]');
    }
    return {
      kind: 'posting',
      layout: inner === document ? 'frame alone' : 'frame',
      settled: true,
      findings: [
        fromFrame(inner, title, url),
        ...exactDates(structured),
        ...companyIn(inner),
        ...company,
        companyInAddress(
          url.hostname.split('.')[0]?.replace(/^(?:[a-z]{2,3}-)?(?:careers|jobs|external)-|-(?:careers|jobs)$/g, ''),
        ),
      ],
    };
  },
};

function fromFrame(inner: Document, title: string, url: URL): Finding {
  const pairs: Pair[] = [
    ...all(inner, '.iCIMS_JobHeaderTag dt, .iCIMS_JobHeaderField', 40).map(
      (label): Pair => [textOf(label.querySelector(LABEL)) ?? textOf(label), valueAfter(label)],
    ),
    ...all(inner, `.header.left ${'.field-label'}, .header.right .field-label, .iCIMS_JobHeader .field-label`, 20).map(
      (label): Pair => [textOf(label), valueAfter(label)],
    ),
  ];
  const { location, ...fields } = labelledFields(pairs);
  const apply = inner.querySelector('a.iCIMS_ApplyOnlineButton, .iCIMS_JobOptions a[href*="mode=apply"]');
  return finding('page', {
    ...fields,
    title,
    companyName: pairs.find(([label]) => /^(?:external )?company(?: name)?\W*$/i.test(label ?? ''))?.[1],
    location: location && placesOf(location.text),
    postedText: exactMoment(inner) ?? fields.postedText,
    description: description(inner),
    applyUrl: applyAddress(webAddress(apply?.getAttribute('href'), url)),
  });
}

/** A value as seen: labels for screen readers inside it left out. */
function valueAfter(label: Element): string | null {
  const value = label.nextElementSibling ?? label.closest('dt, td, th')?.nextElementSibling;
  const nodes = [...(value?.childNodes ?? [])].filter((node) => !(node instanceof Element && node.matches(LABEL)));
  return squash(nodes.map((node) => node.textContent ?? '').join(' ')) || null;
}

/** "8 months ago" has the moment in its tool tip: "1/11/2026 4:04 PM". */
function exactMoment(inner: Document): string | null {
  const tip = inner.querySelector('.header span[title*="/20"], .iCIMS_JobHeader span[title*="/20"]');
  return tip?.getAttribute('title') ?? null;
}

/** "US-NY-Buffalo | CA-ON-Toronto": country, region, city. */
function placesOf(text: string): RawLocation {
  const parts = text.split(/\s*[|·;]\s*/).filter(Boolean);
  const codes = parts.map((part) => /^([A-Z]{2})(?:-([A-Z0-9]{2,3}))?(?:-(.+))?$/.exec(part));
  if (!codes.every(Boolean)) return { text };
  const places = codes.map((code) => {
    const [, country = null, region = null, city] = code ?? [];
    return { locality: city && !/^(?:remote|virtual|various|home)\b/i.test(city) ? city : null, region, country };
  });
  return { text: parts.join(' · '), places };
}

function description(inner: Document): string | null {
  const blocks = all(inner, '.iCIMS_JobContent .iCIMS_InfoMsg', 60).filter(
    (block) => !block.closest('.iCIMS_JobOptions') && !block.parentElement?.closest('.iCIMS_InfoMsg'),
  );
  const parts = blocks.map((block) => (/^H\d$/i.test(block.tagName) ? heading(textOf(block)) : descriptionHtml(block)));
  const start = parts.findIndex((part, index) => part && !/^H\d$/i.test(blocks[index]?.tagName ?? ''));
  const named = parts.filter((part, index) => index >= start - 1 && !(part?.startsWith('<h3>') && !parts[index + 1]));
  return start < 0 ? null : joinDescriptions(...named);
}

/** iCIMS invents `validThrough`, and `datePosted` as well unless it is written to the millisecond. */
function exactDates(structured: Finding[]): Finding[] {
  return without(structured, 'validThrough').map((one) =>
    /\.000Z$/.test(one.fields.postedDate ?? '') ? one : (without([one], 'postedDate')[0] ?? one),
  );
}

function companyIn(document: Document): Finding[] {
  const named = str(at(scriptJson(document, 'icimsSD'), 'companyName'));
  return [
    finding('embedded-state', { companyName: named }),
    finding('page', { companyName: siteName(document) }, true),
  ];
}

/** The portal's name, which often is the company's with a word for careers. */
function siteName(document: Document): string | null {
  const name = metaContent(document, 'og:site_name')?.replace(
    /\s*[-–|]?\s*(?:careers?|jobs)(?: (?:site|portal|page))?$/i,
    '',
  );
  return name && !/^(?:careers?|external|internal|icims)\b/i.test(name) ? name : null;
}

function applyAddress(href: string | null): string | null {
  if (!href) return null;
  const url = new URL(href);
  for (const name of [
    'in_iframe',
    'hashed',
    'mobile',
    'width',
    'height',
    'bga',
    'needsRedirect',
    'jan1offset',
    'jun1offset',
  ])
    url.searchParams.delete(name);
  return url.href;
}

function careerSite(page: Page): SiteReading | null {
  const { document, url } = page;
  const id = /\/jobs\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1];
  if (!id) return /\/jobs\/?$/.test(url.pathname) ? { kind: 'not-a-posting', reason: 'list', settled: true } : null;
  const address = icims.identify(url) ?? {
    externalId: `${url.hostname}/${id}`,
    url: `${url.origin}${url.pathname.replace(/\/$/, '')}`,
  };
  const body = first(document, '#description-body', '[itemprop="description"]');
  const title = firstText(document, 'h1[itemprop="title"]', 'h1.job-title', 'h1');
  const company = finding('page', { companyName: siteName(document) }, true);
  if (!body || !title) return untitled(page, [company]);
  const apply = first(document, 'a#link-apply[href]', 'a[href*="icims.com"][href*="login"]', 'a[href*="/apply"]');
  const shown = finding('page', {
    title,
    description: descriptionHtml(body),
    applyUrl: webAddress(apply?.getAttribute('href'), url),
  });
  const findings = [shown, ...page.structured, company];
  return { kind: 'posting', layout: 'career site', settled: true, findings, address };
}
