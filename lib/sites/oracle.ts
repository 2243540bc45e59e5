/** Decides how postings on Oracle's candidate sites are read: an app that draws the open posting, at times over its list. */
import { descriptionFromHtml, descriptionHtml, heading, joinDescriptions } from '../reading/description';
import { all, documentTitle, firstText, metaContent, textOf, webAddress } from '../reading/dom';
import { finding, type Page, type PostingAddress, type SiteReading } from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { labelledFields, type Pair } from './labelled';
import { onHost, type Site } from './site';
import { untitled } from './untitled';

const PATH =
  /^(.*?)(?:\/(?:[a-z]{2}(?:-[A-Za-z]{2})?))?\/sites\/([^/]+)\/(?:job|requisitions\/(?:job|preview)|jobs\/(?:job|preview)|preview)\/(\w+)(?:\/|$)/;
const MARKS = '.job-details__title, [data-bind*="candidate-experience"], script[src*="/hcmUI/"], link[href*="/hcmUI/"]';

/** True for a posting that Oracle shows on a company's own host. */
export function poweredByOracle({ document, url }: Page): boolean {
  return /\/sites\/[^/]+\//.test(url.pathname) && document.querySelector(MARKS) !== null;
}

export const oracle: Site = {
  id: 'oracle',
  name: 'Oracle',
  examples: {
    postings: {
      'https://acme.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/4711?utm_medium=jobshare':
        'acme/4711',
      'https://acme.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1001/requisitions/preview/4711/?keyword=research':
        'acme/4711',
      'https://fa-acme-saasfaprod1.fa.ocs.oraclecloud.com/hcmUI/CandidateExperience/en/sites/acme/job/4711/apply/email':
        'fa-acme-saasfaprod1/4711',
    },
    others: ['https://acme.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/jobs?keyword=research'],
  },

  owns: (url) => onHost(url, '.oraclecloud.com') && url.pathname.startsWith('/hcmUI/CandidateExperience'),

  identify: (url) => (oracle.owns(url) ? addressOf(url) : null),

  powers: poweredByOracle,

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    const address = addressOf(url);
    if (!address) {
      const listed = /\/sites\/[^/]+(?:\/(?:jobs|requisitions|my-profile))?\/?$/.test(url.pathname);
      return listed ? { kind: 'not-a-posting', reason: 'list', settled: true } : null;
    }
    const title = firstText(document, 'h1.job-details__title', '.job-details__title', '[itemprop="title"]');
    const company = [
      finding('page', { companyName: companyShown(document, title) }, true),
      companyInAddress(oracle.owns(url) ? null : url.hostname.split('.').at(-2)),
    ];
    if (!title) {
      const told = metaContent(document, 'og:description');
      const shell = finding('page', {
        title: metaContent(document, 'og:title'),
        description: told && descriptionFromHtml(told),
      });
      const reading = untitled(page, [...(told ? [shell] : []), ...company]);
      if (reading.kind === 'not-a-posting') return reading;
      return reading.settled || told
        ? { ...reading, address }
        : { kind: 'not-a-posting', reason: 'gone', settled: false };
    }
    const labelled = labelledFields(pairs(document));
    const apply = document.querySelector(
      'a.job-details__apply-button[href], .apply-now-button a[href], a[href*="/apply"]',
    );
    const body = description(document);
    return {
      kind: 'posting',
      layout: document.querySelector('.job-details-overlay, .job-tile') ? 'over the list' : 'posting',
      settled: body !== null,
      address,
      findings: [
        finding('page', {
          ...labelled,
          title,
          location: { text: labelled.location?.text ?? subtitle(document) ?? '' },
          description: body,
          applyUrl: webAddress(apply?.getAttribute('href'), url),
        }),
        ...page.structured,
        ...company,
      ],
    };
  },
};

function addressOf(url: URL): PostingAddress | null {
  const [, before, site, id] = PATH.exec(url.pathname) ?? [];
  if (!site || !id) return null;
  const tenant = onHost(url, '.oraclecloud.com') ? url.hostname.split('.')[0] : url.hostname;
  const language = /\/([a-z]{2}(?:-[A-Za-z]{2})?)\/sites\//.exec(url.pathname)?.[1];
  const path = `${before}${language ? `/${language}` : ''}/sites/${site}/job/${id}`;
  return { externalId: `${tenant}/${id}`, url: `${url.origin}${path}` };
}

/** "Locations" may list several pins; every other label has one value. */
function pairs(document: Document): Pair[] {
  return all(document, '.job-meta__item', 40).flatMap((entry) => {
    const label = textOf(entry.querySelector('.job-meta__title'));
    const pins = all(entry, '.job-meta__pin-item', 30).map((pin) => textOf(pin));
    const values = pins.length ? pins : [textOf(entry.querySelector('.job-meta__subitem'))];
    return values.map((value): Pair => [label, value?.replace(/,\s*\d{1,2}:\d{2}(?:\s?[AP]M)?$/i, '') ?? null]);
  });
}

function subtitle(document: Document): string | null {
  const shown = firstText(
    document,
    '.job-details__subtitle posting-locations > span',
    '.job-details__subtitle posting-locations',
    '.job-details__subtitle',
  );
  return shown?.replace(/\s*(?:\band |\+ ?)\d+ more.*$/i, '') ?? null;
}

/** Sections in order. The first heading only says that a description follows. */
function description(document: Document): string | null {
  const bodies = all(document, '.job-details__description-content', 20);
  const parts = bodies.flatMap((body, index) => {
    const html = descriptionHtml(body);
    const title = textOf(
      body.closest('.job-details__section')?.querySelector('h2, h3, .job-details__description-header'),
    );
    const named = index > 0 && title && !body.textContent?.includes(title);
    return html ? [named ? heading(title) : null, html] : [];
  });
  return joinDescriptions(...parts);
}

/** The site's name, freed of its words for careers: "Tidewise Candidate Experience site". */
function companyShown(document: Document, title: string | null): string | null {
  const head = documentTitle(document);
  const own = head === title || head === metaContent(document, 'og:title') ? null : head.split(/\s[-–|]\s/).pop();
  const name = metaContent(document, 'og:site_name') ?? own ?? '';
  const bare = name
    .replace(/\s*[-–|:]?\s*(?:candidate experience|external|recruiting|talent acquisition|careers?|jobs)\b.*$/i, '')
    .trim();
  return bare && bare !== title ? bare : null;
}
