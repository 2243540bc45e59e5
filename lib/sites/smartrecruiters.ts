/** Decides how postings on SmartRecruiters are read: server-rendered sections, a location element with typed attributes. */
import { descriptionHtml, joinDescriptions } from '../reading/description';
import { all, documentTitle, first, firstText, metaContent, squash, textOf, webAddress } from '../reading/dom';
import { finding, type Page, type SiteReading } from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { labelledFields } from './labelled';
import { onHost, type Site } from './site';
import { statedPlace } from './stated-place';
import { untitled } from './untitled';

const SECTIONS = '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation';
/** First segments of paths that name no company. */
const RESERVED = /^(?:my-applications|sr-jobs|api|static|ni|public|job|jobs)$/i;

export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  examples: {
    postings: {
      'https://jobs.smartrecruiters.com/AcmeAI/744000095392785-ml-engineer?trid=2d92f286&source=x':
        'acmeai/744000095392785',
      'https://www.smartrecruiters.com/AcmeAI/744000095392785-ml-engineer': 'acmeai/744000095392785',
      'https://jobs.smartrecruiters.com/oneclick-ui/company/AcmeAI/publication/bfd41fdb-7850-455e-b962-667be13b444b?dcr_ci=AcmeAI':
        'acmeai/bfd41fdb-7850-455e-b962-667be13b444b',
    },
    others: [
      'https://careers.smartrecruiters.com/AcmeAI',
      'https://jobs.smartrecruiters.com/AcmeAI',
      'https://www.smartrecruiters.com/',
    ],
  },

  owns: (url) => onHost(url, 'jobs.smartrecruiters.com', 'careers.smartrecruiters.com', 'www.smartrecruiters.com'),

  identify(url) {
    if (!smartrecruiters.owns(url)) return null;
    const form = /^\/oneclick-ui\/company\/([\w-]+)\/(?:publication|job)\/([\w-]+)/.exec(url.pathname);
    const [, company, id] = form ?? /^\/([\w-]+)\/(\d{6,})(?:-[^/]*)?\/?$/.exec(url.pathname) ?? [];
    if (!company || !id || RESERVED.test(company)) return null;
    const path = form ? form[0] : `/${company}/${id}`;
    return { externalId: `${company.toLowerCase()}/${id}`, url: `https://jobs.smartrecruiters.com${path}` };
  },

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    const address = smartrecruiters.identify(url);
    if (!address) return { kind: 'not-a-posting', reason: 'list', settled: true };
    const form = url.pathname.startsWith('/oneclick-ui/');
    const title = firstText(document, 'h1.job-title', 'h1[itemprop="title"]', '[data-test="topbar-job-title"]');
    const company = companyInAddress(address.externalId.split('/')[0]);
    if (!title) return untitled(page, [company]);
    const details = all(document, '.job-details .job-detail', 20).flatMap((one) => textOf(one) ?? []);
    const place = document.querySelector('spl-job-location');
    const shown = statedPlace(placeText(place) ?? firstText(document, '[itemprop="jobLocation"]'));
    const labelled = labelledFields(details.map((text) => labelOf(text)));
    return {
      kind: 'posting',
      layout: form ? 'application form' : 'posting',
      settled: true,
      findings: [
        finding('page', {
          title,
          companyName: companyShown(document, title),
          ...shown,
          workplace: place?.getAttribute('workplacetype') ?? shown.workplace,
          employmentTypes: all(document, '[itemprop="employmentType"]', 5).flatMap((one) => textOf(one) ?? []),
          salary: labelled.salary,
          seniority: labelled.seniority,
          description: descriptionShown(document),
          applyUrl: webAddress(first(document, 'a#st-apply[href]', 'a.js-oneclick[href]')?.getAttribute('href'), url),
        }),
        ...page.structured,
        company,
      ],
    };
  },
};

/** The attribute says what the element draws, before and after it has drawn it. */
function placeText(place: Element | null): string | null {
  return squash(place?.getAttribute('formattedaddress') ?? '') || textOf(place);
}

/** "Salary Range: 100,000 - 120,000" as label and value. */
function labelOf(text: string): readonly [string | null, string | null] {
  const [, label, value] = /^([^:]{2,40}):\s*(.+)$/.exec(text) ?? [];
  return [label ?? null, value ?? null];
}

/** The document's title is "Acme AI ML Engineer | SmartRecruiters". */
function companyShown(document: Document, title: string): string | null {
  const organization = document.querySelector('[itemprop="hiringOrganization"]');
  const name = organization?.querySelector('[itemprop="name"]');
  const stated = squash(name?.getAttribute('content') ?? '') || textOf(name);
  if (stated) return stated;
  const head = documentTitle(document).replace(/\s*\|\s*SmartRecruiters$/, '');
  if (head.endsWith(` ${title}`)) return head.slice(0, -title.length - 1);
  return metaContent(document, 'og:site_name');
}

function descriptionShown(document: Document): string | null {
  const sections = all(document, SECTIONS);
  if (sections.length) return joinDescriptions(...sections.map((section) => descriptionHtml(section)));
  return descriptionHtml(first(document, '.job-sections', '[itemprop="description"]'));
}
