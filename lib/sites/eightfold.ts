/**
 * Decides how postings on Eightfold are read: a list beside one open posting. Only what belongs to the open one
 * counts, so the state is asked for the address's own number, and the page without its cards.
 */
import { descriptionFromHtml, descriptionHtml } from '../reading/description';
import { all, documentTitle, metaContent, textOf } from '../reading/dom';
import { at, jsonScript, list, num, str } from '../reading/embedded-state';
import { type Finding, finding, type Page, type PostingAddress, type SiteReading } from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { isWorkplace } from './label-kinds';
import { labelledFields } from './labelled';
import { onHost, type Site } from './site';
import { untitled } from './untitled';

const MARKS =
  'code#smartApplyData, code#pcsx-data, code#pcs-data, #pcsx, script[src*="static.vscdn.net"], link[href*="static.vscdn.net"]';
const CARD = '.position-card, [class*="cardContainer"], [class*="position-card"], [role="listitem"] a, .card';

/** True for a posting that Eightfold shows on a company's own host. */
export function poweredByEightfold({ document, url }: Page): boolean {
  return url.pathname.includes('/careers') && document.querySelector(MARKS) !== null;
}

export const eightfold: Site = {
  id: 'eightfold',
  name: 'Eightfold',
  examples: {
    postings: {
      'https://acme.eightfold.ai/careers?query=research&pid=446705012345&domain=acme.com&sort_by=relevance':
        '446705012345',
      'https://acme.eightfold.ai/careers/job/446705012345-research-engineer-lisbon?domain=acme.com': '446705012345',
      'https://app.eightfold.ai/careers/job/446705012345?domain=acme.com': '446705012345',
      'https://acme.eightfold.ai/careers/apply?pid=446705012345': '446705012345',
    },
    others: ['https://acme.eightfold.ai/careers?query=research&location=Lisbon', 'https://acme.eightfold.ai/careers'],
  },

  owns: (url) => onHost(url, '.eightfold.ai') && !onHost(url, 'www.eightfold.ai'),

  identify: (url) => (eightfold.owns(url) ? addressOf(url) : null),

  powers: poweredByEightfold,

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    const address = addressOf(url);
    if (!address)
      return /\/careers\b/.test(url.pathname) ? { kind: 'not-a-posting', reason: 'list', settled: true } : null;
    const known = list(at(jsonScript(document, 'code#smartApplyData'), 'positions')).find(
      (one) => String(at(one, 'id')) === address.externalId,
    );
    const shown = fromPage(document);
    const stated = known ? [fromState(known)] : [];
    const domain = url.searchParams.get('domain') ?? url.hostname;
    const rest = [
      finding('page', { companyName: companyShown(document) }),
      companyInAddress(
        domain
          .replace(/\.eightfold\.ai$/, '')
          .replace(/^(?:careers?|jobs|www|apply)\./, '')
          .split('.')[0],
      ),
    ];
    const filled = [shown, ...stated].some((one) => one.fields.title && one.fields.description);
    if (!filled) {
      const reading = untitled(page, [shown, ...stated, ...rest]);
      return reading.kind === 'not-a-posting' ? reading : { ...reading, address };
    }
    const findings = [...stated, shown, ...page.structured, ...rest];
    return { kind: 'posting', layout: known ? 'state' : 'drawn', settled: true, findings, address };
  },
};

function addressOf(url: URL): PostingAddress | null {
  const id =
    /\/careers\/job\/(\d+)/.exec(url.pathname)?.[1] ??
    (url.pathname.includes('/careers') ? /^\d+$/.exec(url.searchParams.get('pid') ?? '')?.[0] : null);
  if (!id) return null;
  const base = url.pathname.slice(0, url.pathname.indexOf('/careers'));
  const domain = url.searchParams.get('domain');
  const query = domain && url.hostname === 'app.eightfold.ai' ? `?domain=${encodeURIComponent(domain)}` : '';
  return { externalId: id, url: `${url.origin}${base}/careers/job/${id}${query}` };
}

function fromState(position: unknown): Finding {
  const places = list(at(position, 'locations')).flatMap((one) => str(one) ?? []);
  const posted = num(at(position, 't_create'));
  const option = str(at(position, 'work_location_option'))?.replace(/_/g, ' ');
  return finding('embedded-state', {
    title: str(at(position, 'posting_name')) ?? str(at(position, 'name')),
    location: { text: (places.length ? places : [str(at(position, 'location')) ?? '']).map(spaced).join(' · ') },
    workplace: option === 'onsite' ? 'on-site' : option?.replace(/ local$/, ''),
    postedDate: posted === null ? null : String(posted),
    description: descriptionFromHtml(str(at(position, 'job_description'))),
  });
}

/** "Lisbon,Lisboa,Portugal" as a person writes it. */
function spaced(place: string): string {
  return place.replace(/,(?=\S)/g, ', ');
}

function fromPage(document: Document): Finding {
  const open = (selector: string) => all(document, selector, 60).find((one) => !one.closest(CARD)) ?? null;
  const place = textOf(
    open('p.position-location') ?? open('.position-location') ?? open('[class*="position-location-"]'),
  );
  const pairs = [
    ...all(document, '[class*="detailLabel-"], .custom-jd-field h4', 30).map(
      (label) => [textOf(label), textOf(label.nextElementSibling)] as const,
    ),
  ];
  const fields = labelledFields(pairs);
  return finding('page', {
    ...fields,
    title: textOf(open('h1.position-title') ?? open('[class*="position-title-"]') ?? open('.position-title')),
    location: { text: place?.replace(/\s*(?:and |\+ ?)\d+ more.*$/i, '') ?? fields.location?.text ?? '' },
    workplace: fields.workplace ?? pairs.map(([, value]) => value).find((value) => value && isWorkplace(value)),
    description: descriptionHtml(open('.position-job-description') ?? open('#job-description-container')),
  });
}

function companyShown(document: Document): string | null {
  const title = documentTitle(document);
  const named = /(?:Careers|Jobs) at (.+)$/i.exec(title)?.[1] ?? /\|\s*([^|]+?)\s+Careers?$/i.exec(title)?.[1];
  return named?.split(/\s[|–-]\s/)[0] ?? metaContent(document, 'og:site_name')?.replace(/\s+Careers?$/i, '') ?? null;
}
