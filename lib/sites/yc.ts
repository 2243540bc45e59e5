/** Decides how postings on Y Combinator's two boards are read: from the state their pages carry, while it is current. */
import { descriptionFromHtml, descriptionHtml, heading, joinDescriptions } from '../reading/description';
import { all, documentTitle, firstText, squash, webAddress } from '../reading/dom';
import { at, json, num, str } from '../reading/embedded-state';
import { type Finding, finding, type Page, type SiteReading } from '../reading/finding';
import type { Place } from '../records/posting';
import { isPay, isWorkplace } from './label-kinds';
import { onHost, type Site } from './site';
import { untitled } from './untitled';

const BOARD = ['www.workatastartup.com', 'workatastartup.com'];

export const yc: Site = {
  id: 'yc',
  name: 'Work at a Startup',
  examples: {
    postings: {
      'https://www.workatastartup.com/jobs/31415?utm_source=newsletter': '31415',
      'https://www.ycombinator.com/companies/acme/jobs/Fs9Yl1E-research-engineer': 'acme/Fs9Yl1E',
    },
    others: [
      'https://www.workatastartup.com/jobs?role=science',
      'https://www.workatastartup.com/companies/acme',
      'https://www.ycombinator.com/companies/acme/jobs',
      'https://www.ycombinator.com/jobs/role/science',
    ],
  },

  owns: (url) => onHost(url, ...BOARD, 'www.ycombinator.com', 'ycombinator.com'),

  identify(url) {
    if (onHost(url, ...BOARD)) {
      const id = /^\/jobs\/(\d+)\/?$/.exec(url.pathname)?.[1];
      return id ? { externalId: id, url: `https://www.workatastartup.com/jobs/${id}` } : null;
    }
    const [, company, slug] = /^\/companies\/([^/]+)\/jobs\/([A-Za-z0-9]+(?:-[^/]*)?)\/?$/.exec(url.pathname) ?? [];
    if (!company || !slug) return null;
    return {
      externalId: `${company}/${slug.split('-')[0]}`,
      url: `https://www.ycombinator.com/companies/${company}/jobs/${slug}`,
    };
  },

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    if (!yc.identify(url)) return other(url);
    const stated = fromState(document, url);
    const shown = fromPage(document, url);
    const findings = [...stated, ...page.structured, shown];
    if (!findings.some((one) => one.fields.title && one.fields.description)) return untitled(page, [shown]);
    return { kind: 'posting', layout: stated.length ? 'state' : 'drawn', settled: true, findings };
  },
};

function other(url: URL): SiteReading | null {
  if (/^\/companies\/[^/]+\/?$/.test(url.pathname)) return { kind: 'not-a-posting', reason: 'company', settled: true };
  return /^\/(?:companies|jobs)\b/.test(url.pathname) ? { kind: 'not-a-posting', reason: 'list', settled: true } : null;
}

/** The props of the page's component. After a change of page without a load they are still the former page's. */
function fromState(document: Document, url: URL): Finding[] {
  const state = json(document.querySelector('[data-page]')?.getAttribute('data-page'));
  const path = str(at(state, 'url'))?.split(/[?#]/)[0];
  const posting = at(state, 'props', 'job');
  if (!posting || (path && path !== url.pathname)) return [];
  const company = at(state, 'props', 'company');
  const place = str(at(posting, 'location'));
  const process = str(at(posting, 'interviewProcessHtml')) ?? str(at(posting, 'interview_process'));
  const process2 = descriptionFromHtml(process);
  const size = num(at(company, 'teamSize')) ?? num(at(company, 'team_size'));
  const slug = str(at(company, 'slug'));
  return [
    finding('embedded-state', {
      title: str(at(posting, 'title')),
      companyName: str(at(company, 'name')),
      companyKeys: slug ? [`yc:${slug}`] : [],
      location: { text: place ?? '', places: countriesIn(place) },
      workplace: remoteLeading(place),
      employmentTypes: [str(at(posting, 'jobType')) ?? str(at(posting, 'type')) ?? ''].filter(Boolean),
      salary: { text: str(at(posting, 'salaryRange')) ?? '' },
      description: joinDescriptions(
        descriptionFromHtml(str(at(posting, 'descriptionHtml')) ?? str(at(posting, 'description'))),
        process2 && heading('Interview process'),
        process2,
      ),
      applyUrl: applyAddress(str(at(state, 'props', 'applyUrl')) ?? str(at(posting, 'applyUrl')), url),
      size: size === null ? null : String(size),
      industry: str(at(company, 'industry')),
      headquarters: str(at(company, 'location')),
      website: webAddress(str(at(company, 'website')) ?? str(at(company, 'url')), url),
    }),
  ];
}

/** "Remote (US)" is remote; "San Francisco, CA / Remote (US)" leaves it to the applicant. */
function remoteLeading(place: string | null): string | null {
  return place && /^remote\b/i.test(place) && !/[/|]|\bor\b/.test(place) ? 'Remote' : null;
}

/** "Remote (US; CA)" names countries, though "CA" elsewhere is California. */
function countriesIn(place: string | null): Place[] {
  const [, codes = ''] = /^Remote \(([A-Z]{2}(?:; ?[A-Z]{2})*)\)$/.exec(place ?? '') ?? [];
  return codes.split(/; ?/).flatMap((country) => (country ? { locality: null, region: null, country } : []));
}

/** The general way into the programme is no application to a posting. */
function applyAddress(href: string | null | undefined, url: URL): string | null {
  const address = webAddress(href, url);
  return address && !/ycombinator\.com\/apply\/?$/.test(address) ? address : null;
}

function fromPage(document: Document, url: URL): Finding {
  const title = document.querySelector('h1');
  const near = all(title?.parentElement?.parentElement ?? document, 'p, .company-details > div', 12).map((one) =>
    squash(one.textContent ?? '').split(/\s*[•·]\s*/),
  );
  const line = near.find((parts) => parts.some(isPay) || (parts[0] && isWorkplace(parts[0]))) ?? [];
  const pay = line.find(isPay);
  const place = line.find((part) => part && !isPay(part) && !part.includes('%')) ?? null;
  const apply = document.querySelector(
    'a[href*="/application"], a[href*="account.ycombinator.com"], a[href$="/apply"]',
  );
  const [, name, company] = /^(.+) at (.+?) \| (?:Y Combinator|Work at a Startup)/.exec(documentTitle(document)) ?? [];
  return finding('page', {
    title: name ?? squash(title?.textContent ?? ''),
    companyName:
      company?.replace(/ \([A-Z]+\d{2}\)$/, '') ?? firstText(document, '.company-name', 'a[href^="/companies/"] span'),
    location: { text: place ?? '', places: countriesIn(place) },
    workplace: remoteLeading(place),
    salary: { text: pay ?? '' },
    description: descriptionHtml(document.querySelector('.prose, .company-section .prose, [class*="job-description"]')),
    applyUrl: applyAddress(apply?.getAttribute('href'), url),
  });
}
