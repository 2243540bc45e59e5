/**
 * Decides how postings on SuccessFactors are read: its career sites stand on companies' own hosts and mark their
 * fields, in words and in microdata; its classic pages stand on its own hosts and mark little.
 */
import { descriptionHtml, heading, joinDescriptions } from '../reading/description';
import { all, documentTitle, first, firstText, textOf, webAddress } from '../reading/dom';
import { finding, type Page, type PostingAddress, type SiteReading } from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { labelledFields, type Pair } from './labelled';
import { onHost, type Site } from './site';
import { untitled } from './untitled';

const HOSTS = [
  '.successfactors.com',
  '.successfactors.eu',
  '.successfactors.cn',
  '.sapsf.com',
  '.sapsf.eu',
  '.sapsf.cn',
];
const MARKS =
  '[data-careersite-propertyid], script[src*="rmkcdn"], link[href*="rmkcdn"], script[src*="jobs2web"], .joblayouttoken';
const NOTICES = '.jobDisplay, .jobDisplay p, .jobDisplay div, h1, h2, p, [role="alert"], #noJobMessage, .alert';
const DESCRIPTION =
  '[itemprop="description"], [data-careersite-propertyid="description"], .jobdescription, .joqReqDescription, .externalPosting';

/** True for a posting that SuccessFactors shows on a company's own host. */
export function poweredBySuccessFactors({ document }: Page): boolean {
  return document.querySelector(MARKS) !== null;
}

export const successfactors: Site = {
  id: 'successfactors',
  name: 'SuccessFactors',
  examples: {
    postings: {
      'https://career5.successfactors.eu/career?career_ns=job_listing&company=AcmeP&navBarLevel=JOB_SEARCH&rcm_site_locale=en_GB&career_job_req_id=4711':
        'AcmeP/4711',
      'https://career4.successfactors.com/sfcareer/jobreqcareer?jobId=4711&company=AcmeP': 'AcmeP/4711',
    },
    others: ['https://career5.successfactors.eu/career?company=AcmeP', 'https://career4.successfactors.com/careers'],
  },

  owns: (url) => onHost(url, ...HOSTS),

  identify(url) {
    if (!successfactors.owns(url)) return null;
    const get = (name: string) => url.searchParams.get(name) ?? '';
    const company = get('company') || get('career_company');
    const id = get('career_job_req_id') || get('jobId');
    if (!/^\w+$/.test(company) || !/^\d+$/.test(id)) return null;
    return {
      externalId: `${company}/${id}`,
      url: `${url.origin}/career?career_ns=job_listing&company=${company}&career_job_req_id=${id}`,
    };
  },

  powers: poweredBySuccessFactors,

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    const address = successfactors.identify(url) ?? onOwnHost(url);
    if (!address) {
      const searching = /^\/(?:search|go|career)\b/.test(url.pathname) || document.querySelector('#searchresults');
      return searching ? { kind: 'not-a-posting', reason: 'list', settled: true } : null;
    }
    const inTitle = /^(.+?) (?:Job Details|Stellendetails) \| (.+)$/.exec(documentTitle(document));
    const named = finding('page', { companyName: inTitle?.[2] });
    const host = successfactors.owns(url) ? address.externalId.split('/')[0] : ownName(url.hostname);
    const rest = [named, companyInAddress(host)];
    const blocks = all(document, DESCRIPTION, 40).filter((one) => !one.parentElement?.closest(DESCRIPTION));
    const title =
      firstText(
        document,
        '[data-careersite-propertyid="title"]',
        'h1 [itemprop="title"]',
        '#job-title',
        'h1.jobTitle',
      ) ??
      (blocks.length ? firstText(document, '.jobTitle', '[itemprop="title"]', 'h1') : null) ??
      (blocks.length ? /^Career Opportunities: (.+?)(?: \(\d+\))?$/.exec(documentTitle(document))?.[1] : null);
    if (!title || !blocks.length) {
      const reading = untitled(page, rest, NOTICES);
      return reading.kind === 'not-a-posting' ? reading : { ...reading, address };
    }
    const { location, ...labelled } = labelledFields(
      pairs(document).filter(([label]) => !/^city\b/i.test(label ?? '')),
    );
    const apply = first(document, 'a.dialogApplyBtn[href]', 'a[href*="/talentcommunity/apply/"]', 'a.apply[href]');
    return {
      kind: 'posting',
      layout: successfactors.owns(url) ? 'classic' : 'career site',
      settled: true,
      address,
      findings: [
        finding('page', {
          ...labelled,
          title,
          location: { text: placesShown(document) ?? location?.text ?? parts(document) },
          employmentTypes: [property(document, 'shifttype') ?? '', ...(labelled.employmentTypes ?? [])].filter(Boolean),
          postedText: fullYear(property(document, 'date') ?? labelled.postedText),
          postedDate: document.querySelector('#postedOnFastDate')?.getAttribute('value'),
          description: joinDescriptions(...blocks.flatMap((block) => [labelBefore(block), descriptionHtml(block)])),
          applyUrl: webAddress(apply?.getAttribute('href'), url),
        }),
        ...page.structured,
        ...rest,
      ],
    };
  },
};

/** A career site on a company's host: `/job/Lisbon-Research-Engineer/123456701/`. */
function onOwnHost(url: URL): PostingAddress | null {
  const [path, id] = /^(?:\/[\w-]+)?\/job\/[^/]+\/(\d+)(?=[-/]|$)/.exec(url.pathname) ?? [];
  return path && id ? { externalId: `${url.hostname}/${id}`, url: `${url.origin}${path}/` } : null;
}

/** "tidewise" of `careers.tidewise.example`. */
function ownName(host: string): string {
  const labels = host
    .split('.')
    .filter((label) => !/^(?:www|jobs?|careers?|karriere|work|apply|emea|de|en)$/.test(label));
  return labels[0] ?? '';
}

/** "10/28/26", as career sites write it, with its century. */
function fullYear(day: string | undefined): string | undefined {
  return day?.replace(/^(\d{1,2}[/.]\d{1,2}[/.])(?=\d{2}$)/, (month) => `${month}20`);
}

function property(document: Document, id: string): string | null {
  return firstText(document, `[data-careersite-propertyid="${id}"]`);
}

function placesShown(document: Document): string | null {
  const shown = all(document, '.jobGeoLocation, [data-careersite-propertyid="location"]', 20).filter(
    (one) => !one.querySelector('.jobGeoLocation'),
  );
  return [...new Set(shown.flatMap((one) => textOf(one) ?? []))].join(' · ') || null;
}

/** City, state and country as fields of their own. */
function parts(document: Document): string {
  const labels = pairs(document);
  const found = [/^city|^ort\b|^stadt|^ville/i, /^state|^bundesland|^région/i, /^country|^land\b|^pays/i].map(
    (name, index) =>
      property(document, ['city', 'state', 'country'][index] ?? '') ??
      labels.find(([label, value]) => value && name.test(label ?? ''))?.[1],
  );
  return found.filter(Boolean).join(', ');
}

/** "Employment Type:" with its value in the next element; on classic pages in bold after its words. */
function pairs(document: Document): Pair[] {
  const marked = all(document, '.joblayouttoken-label', 60).map((label): Pair => {
    const value = label.nextElementSibling ?? label.parentElement?.nextElementSibling;
    return [textOf(label), value?.matches(DESCRIPTION) ? null : textOf(value)];
  });
  const bold = all(document, 'div[tabindex="0"] b, .jobDetailFields b', 20).map((value): Pair => {
    const before = value.previousSibling?.textContent ?? '';
    return [before.split(/[-–|]/).pop() ?? '', textOf(value)];
  });
  return [...marked, ...bold].filter(([label, value]) => label && value);
}

/** Sections of a description may carry their heading as a label: "Job Description:". */
function labelBefore(block: Element): string | null {
  const label = block.parentElement?.querySelector('.joblayouttoken-label');
  const text = textOf(label);
  if (!label || !text || block.contains(label)) return null;
  return /^(?:job )?description\W*$/i.test(text) ? null : heading(text.replace(/\s*:$/, ''));
}
