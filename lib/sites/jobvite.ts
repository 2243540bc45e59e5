/** Decides how postings on Jobvite are read: server-rendered, with one line that mixes department, place and number. */
import { descriptionHtml } from '../reading/description';
import { documentTitle, firstText, metaContent, squash, textOf, webAddress } from '../reading/dom';
import { finding, type Page, type SiteReading, without } from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { isWorkplace } from './label-kinds';
import { onHost, type Site } from './site';
import { untitled } from './untitled';

const PATH = /^\/(?:careers\/)?([^/]+)\/(?:jobs?\/)?job\/([A-Za-z0-9]{6,})(?:\/|$)/;
const TYPE =
  /^(?:full|part)[ -]?time|^(?:regular|temporary|contract|contractor|intern|internship|permanent|seasonal)\b/i;

export const jobvite: Site = {
  id: 'jobvite',
  name: 'Jobvite',
  examples: {
    postings: {
      'https://jobs.jobvite.com/acme/job/oVhEufwX?__jvst=Job%20Board&nl=1': 'oVhEufwX',
      'https://jobs.jobvite.com/careers/acme/job/oVhEufwX/apply': 'oVhEufwX',
      'https://jobs.jobvite.com/acme/jobs/?j=oVhEufwX': 'oVhEufwX',
    },
    others: ['https://jobs.jobvite.com/acme/jobs', 'https://jobs.jobvite.com/acme/search?q=&c=Research'],
  },

  owns: (url) => onHost(url, 'jobs.jobvite.com', 'careers.jobvite.com', 'hire.jobvite.com'),

  identify(url) {
    const [, board, id] = PATH.exec(url.pathname) ?? [];
    if (board && id) return { externalId: id, url: `https://jobs.jobvite.com/${board}/job/${id}` };
    const asked = /^[A-Za-z0-9]{6,}$/.exec(url.searchParams.get('j') ?? '')?.[0];
    if (!asked) return null;
    return { externalId: asked, url: `https://jobs.jobvite.com/${boardOf(url)}/job/${asked}` };
  },

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    if (!jobvite.identify(url)) return { kind: 'not-a-posting', reason: 'list', settled: true };
    const address = companyInAddress(boardOf(url));
    const title = ownText(document.querySelector('h2.jv-header'));
    const body = document.querySelector('.jv-job-detail-description');
    if (!title || !(body || document.querySelector('.jv-job-detail-meta, .jv-page-apply'))) {
      if (document.querySelector('.jv-job-list')) return { kind: 'not-a-posting', reason: 'gone', settled: true };
      return untitled(page, [address]);
    }
    const { location, types, workplace } = metaLine(document.querySelector('.jv-job-detail-meta'));
    return {
      kind: 'posting',
      layout: document.querySelector('.jv-page-apply, form.jv-apply-form') ? 'application form' : 'posting',
      settled: true,
      findings: [
        finding('page', {
          title,
          location: { text: location },
          employmentTypes: types,
          workplace,
          description: descriptionHtml(body),
          applyUrl: webAddress(document.querySelector('a.jv-button-apply')?.getAttribute('href'), url),
        }),
        // Its `industry` is the posting's department.
        ...without(page.structured, 'industry'),
        finding('page', { companyName: companyShown(document, title) }),
        address,
      ],
    };
  },
};

function boardOf(url: URL): string {
  return url.pathname.split('/').filter((part) => part !== 'careers')[1] ?? '';
}

/** The words before any element of its own: some boards nest a heading with the country inside the title. */
function ownText(element: Element | null): string | null {
  const nodes = [...(element?.childNodes ?? [])];
  const nested = nodes.findIndex((node) => /^(?:br|h\d|div|p)$/i.test(node.nodeName));
  const words = nodes.slice(0, nested > 0 ? nested : undefined).map((node) => node.textContent ?? '');
  return squash(words.join('')) || textOf(element);
}

/** "Research | Lisbon, Portugal | Full-time | Req.Num.: 77": the department is first, where there is more than one. */
function metaLine(line: Element | null): { location: string; types: string[]; workplace: string | null | undefined } {
  const parts = [''];
  for (const node of line?.childNodes ?? []) {
    if (node instanceof Element && node.matches('.jv-inline-separator')) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${node.textContent ?? ''}`);
  }
  const said = parts.map((part) => squash(part).replace(/\s+,/g, ',').replace(/,$/, '')).filter(Boolean);
  const types = said.filter((part) => TYPE.test(part));
  const others = said.filter((part) => !TYPE.test(part) && !/^req(?:uisition)?\b.*\d/i.test(part));
  const places = others.length > 1 ? others.slice(1) : others.filter((part) => part.includes(',') || isWorkplace(part));
  const workplaces = places.filter(isWorkplace);
  const apart = places.length === 2 && workplaces.length === 1 && !workplaces[0]?.includes(',');
  const workplace = apart || workplaces.length === places.length ? workplaces[0] : null;
  return { location: places.filter((place) => !apart || place !== workplace).join(' · '), types, workplace };
}

/** "Tidewise Careers - Research Engineer", "Tidewise is looking for Research Engineer.", or the heading's link. */
function companyShown(document: Document, title: string): string | null {
  const head = documentTitle(document);
  const named = head.endsWith(title)
    ? /^(.+?)(?:\s+Careers?)?\s+[-–|]\s+$/.exec(head.slice(0, -title.length))?.[1]
    : null;
  const looking = /^(.+) is looking for /.exec(metaContent(document, 'og:title') ?? '')?.[1];
  const logo = document.querySelector('img.jv-site-logo[alt]')?.getAttribute('alt');
  const shown = named ?? looking ?? (logo || firstText(document, '.jv-logo a'));
  return shown?.replace(/\s+(?:careers?|logo|jobs)$/i, '') ?? null;
}
