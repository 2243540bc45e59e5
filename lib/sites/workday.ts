/** Decides how postings on Workday are read: the rendered page, else the JSON-LD that its empty shell carries. */
import { descriptionHtml } from '../reading/description';
import { all, first, metaContent, squash, textOf, webAddress } from '../reading/dom';
import { type Finding, finding, type Page, type SiteReading, without } from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { onHost, type Site } from './site';
import { statedPlace } from './stated-place';
import { untitled } from './untitled';
import { plainCompanyName } from './workday-company';

const HEADER = '[data-automation-id="jobPostingHeader"]';
/** Cards of other postings around the open one. */
const OTHERS =
  '[data-automation-id^="similarJob"], [data-automation-id="jobResults"], li:has([data-automation-id="jobTitle"])';
/** A requisition: what follows the title's slug, with a short prefix of its own ("REQ_123"). */
const REQUISITION = /_((?:[A-Za-z]{1,5}_)?[^_]*\d[^_]*)$/;
/** Counts the places where one requisition is posted. After a short number ("2024-1") it may be part of the requisition. */
const VARIANT = /(?<=\d{5})-\d{1,2}$/;

interface Parts {
  tenant: string;
  /** Path up to and with the career site, without the language. */
  site: string;
  /** Segments that name the posting: perhaps a place, then title and requisition. */
  posting: string[];
  requisition: string;
}

export const workday: Site = {
  id: 'workday',
  name: 'Workday',
  examples: {
    postings: {
      'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Oslo-Office/ML-Engineer_R60775-1/apply/applyManually?source=LinkedIn':
        'acme/R60775',
      'https://acme.wd5.myworkdayjobs.com/Careers/details/ML-Engineer_JR-0108761?q=ml': 'acme/JR-0108761',
      'https://wd3.myworkdaysite.com/de-DE/recruiting/acme/External/job/Berlin/ML-Engineer_REQ_12345': 'acme/REQ_12345',
    },
    others: [
      'https://acme.wd5.myworkdayjobs.com/en-US/Careers',
      'https://acme.wd5.myworkdayjobs.com/Careers/jobs?q=machine+learning',
      'https://wd3.myworkdaysite.com/recruiting/acme/External',
    ],
  },

  owns: (url) => onHost(url, '.myworkdayjobs.com', '.myworkdaysite.com'),

  identify(url) {
    const parts = partsOf(url);
    if (!parts) return null;
    return {
      externalId: `${parts.tenant}/${parts.requisition}`,
      url: `${url.origin}${parts.site}/job/${parts.posting.join('/')}`,
    };
  },

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    const parts = partsOf(url);
    if (!parts) return { kind: 'not-a-posting', reason: 'list', settled: true };
    const header = document.querySelector(HEADER);
    const shown = textOf(header);
    const named = companyFindings(page, parts.tenant);
    if (!shown || !header) {
      const head = plainText(metaContent(document, 'og:title') ?? '');
      const read = untitled({ ...page, structured: without(page.structured, 'companyName') }, [
        finding('page', { title: head }),
        ...named,
      ]);
      // The shell fills within moments, and then says more than its flat text.
      return read.kind === 'posting' ? { ...read, layout: 'shell', settled: !isEmpty(document) } : read;
    }
    const scope = header.closest('[data-automation-id="jobPostingPage"]') ?? document;
    const value = (name: string) => values(scope, name)[0] ?? null;
    const description = first(scope, '[data-automation-id="jobPostingDescription"]');
    const place = statedPlace([...values(scope, 'locations'), ...values(scope, 'additionalLocations')].join(' · '));
    const apply = first(scope, 'a[data-automation-id="adventureButton"][href]');
    return {
      kind: 'posting',
      layout: 'posting',
      settled: description !== null,
      findings: [
        finding('page', {
          title: shown,
          ...place,
          workplace: value('remoteType') ?? place.workplace,
          employmentTypes: values(scope, 'time'),
          postedText: value('postedOn'),
          description: descriptionHtml(description),
          applyUrl: webAddress(apply?.getAttribute('href'), url),
        }),
        ...without(page.structured, 'companyName'),
        ...named,
      ],
    };
  },
};

function partsOf(url: URL): Parts | null {
  if (!workday.owns(url)) return null;
  const segments = url.pathname.split('/').filter(Boolean);
  if (/^[a-z]{2}(?:-[A-Za-z]{2,4})?$/.test(segments[0] ?? '')) segments.shift();
  const shared = onHost(url, '.myworkdaysite.com');
  if (shared && segments[0] !== 'recruiting') return null;
  const start = shared ? 3 : 1;
  if (!/^(?:job|details)$/.test(segments[start] ?? '')) return null;
  const posting = segments.slice(start + 1);
  const named = posting.findIndex((segment) => REQUISITION.test(segment));
  const requisition = REQUISITION.exec(posting[named] ?? '')?.[1]?.replace(VARIANT, '');
  const tenant = shared ? segments[1] : url.hostname.split('.')[0];
  if (!requisition || !tenant) return null;
  return {
    tenant: tenant.toLowerCase(),
    site: `/${segments.slice(0, start).join('/')}`,
    posting: posting.slice(0, named + 1),
    requisition,
  };
}

/** What a page says instead of places that it folds. */
const FOLDED = /^(?:view all |show )?\d+ (?:more )?locations?$/i;

/** The values a label of the open posting has. The label itself stands apart, in front. */
function values(scope: ParentNode, name: string): string[] {
  const own = (element: Element) => !element.closest(OTHERS);
  const found = all(scope, `[data-automation-id="${name}"] dd`, 60).filter(own);
  const texts = found.map((element) => textOf(element));
  return [...new Set(texts.flatMap((text) => (text && !FOLDED.test(text) ? text : [])))];
}

function isEmpty(document: Document): boolean {
  return (document.getElementById('root')?.childElementCount ?? 1) === 0;
}

/** The entity or the logo's text where the tenant confirms it; else the entity as it stands; else the tenant. */
function companyFindings({ document, structured }: Page, tenant: string): Finding[] {
  const entity = plainCompanyName(structured.find((one) => one.fields.companyName)?.fields.companyName ?? '', tenant);
  const alt = first(document, 'img[data-automation-id="logo"][alt]', '[data-automation-id="logo"] img[alt]');
  const logo = plainCompanyName(squash(alt?.getAttribute('alt') ?? ''), tenant);
  return [
    finding('json-ld', { companyName: entity.certain ? entity.name : null }),
    finding('page', { companyName: logo.certain ? logo.name : metaContent(document, 'og:site_name') }),
    finding('json-ld', { companyName: entity.name }, true),
    companyInAddress(tenant),
  ];
}

/** "FP&amp;A" is escaped once more than the markup around it needs. */
function plainText(text: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}
