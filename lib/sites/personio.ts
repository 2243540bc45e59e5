/** Decides how postings on Personio are read: server-rendered pages whose sections are richer than their JSON-LD. */
import { descriptionHtml, joinDescriptions } from '../reading/description';
import { all, documentTitle, first, firstText, textOf, webAddress } from '../reading/dom';
import { finding, type Page, type SiteReading } from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { isWorkplace } from './label-kinds';
import { onHost, type Site } from './site';
import { untitled } from './untitled';

const SECTIONS = '.jb-description-item, .detail-content-block-about-us';

export const personio: Site = {
  id: 'personio',
  name: 'Personio',
  examples: {
    postings: {
      'https://acme.jobs.personio.de/job/1234567?language=en&display=en': 'acme/1234567',
      'https://acme.jobs.personio.com/job/1234567/apply': 'acme/1234567',
    },
    others: ['https://acme.jobs.personio.de/', 'https://acme.jobs.personio.com/?language=de#engineering'],
  },

  owns: (url) => onHost(url, '.jobs.personio.de', '.jobs.personio.com', '.job.personio.de', '.job.personio.com'),

  identify(url) {
    const id = /^\/job\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1];
    if (!id) return null;
    return { externalId: `${board(url)}/${id}`, url: `${url.origin}/job/${id}` };
  },

  read(page: Page): SiteReading {
    const { document, url } = page;
    if (!personio.identify(url)) return { kind: 'not-a-posting', reason: 'list', settled: true };
    const title = firstText(document, 'h1.job-position-title', 'h1.detail-title', 'h1.jb-title', 'main h1');
    const address = companyInAddress(board(url));
    if (document.querySelector('a.job-box') && !document.querySelector(SECTIONS))
      return { kind: 'not-a-posting', reason: 'gone', settled: true };
    const sections = all(document, SECTIONS).filter((one) => !one.parentElement?.closest(SECTIONS));
    const description =
      joinDescriptions(...sections.map((section) => descriptionHtml(section))) ??
      descriptionHtml(document.querySelector('[class*="page_jobDescription"]'));
    if (!title || (!description && !document.querySelector('.jb-attribute, form'))) return untitled(page, [address]);
    const labels = all(document, '.jb-attribute [class*="jobMetaText"], [class*="jobMetaText"]', 20)
      .filter((label) => !label.closest('[class*="jobMetaItemLocation"]'))
      .flatMap((label) => textOf(label) ?? []);
    const apply = first(document, 'a.action-btn-wrapper[href]', 'a[href*="?apply"]', 'a[href*="/apply"]');
    return {
      kind: 'posting',
      layout: 'posting',
      settled: true,
      findings: [
        finding('page', {
          title,
          location: { text: locations(document) },
          workplace: labels.find(isWorkplace),
          employmentTypes: labels.filter((label) => !isWorkplace(label)),
          description,
          applyUrl: webAddress(apply?.getAttribute('href'), url),
        }),
        ...page.structured,
        finding('page', { companyName: companyInTitle(documentTitle(document)) }),
        address,
      ],
    };
  },
};

function board(url: URL): string {
  return url.hostname.split('.')[0] ?? '';
}

function locations(document: Document): string {
  const shown = all(document, 'span[class*="locationText"], [class*="jobMetaItemLocation"] span', 20);
  return [...new Set(shown.flatMap((one) => textOf(one) ?? []))].join(' · ');
}

/** "Research Engineer | Jobs bei Tidewise" in the language of the board. */
function companyInTitle(title: string): string | null {
  return (
    /\|\s*(?:Jobs?|Stellen|Emplois?|Empleos?|Vacatures)\s+(?:at|bei|chez|en|bij)\s+(.+)$/i.exec(title)?.[1] ?? null
  );
}
