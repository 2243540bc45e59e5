/**
 * Decides how Glassdoor's postings are read: the page of a posting and the pane beside a search. Class names keep their
 * first part and change their ending with every build. What Glassdoor estimates is marked as its estimate.
 */
import { descriptionHtml } from '../reading/description';
import { all, documentTitle, first, firstText, textOf } from '../reading/dom';
import { finding, type Page, type PostingAddress, type SiteReading, without } from '../reading/finding';
import { shownText } from '../reading/shown-text';
import { isPay, placeLine } from './label-kinds';
import { onHost, type Site } from './site';

/** Endings of its hosts: `www.glassdoor.co.uk`, `de.glassdoor.ch`, `fr.glassdoor.ca`. */
const HOST =
  /(?:^|\.)glassdoor\.(?:com|ca|de|fr|ie|nl|it|es|at|ch|be|sg|co\.(?:uk|in|nz)|com\.(?:au|hk|br|mx|ar|sg|tr|co))$/;

/** Result cards: other postings, whatever their hooks are called. */
const CARD = 'li[data-test="jobListing"], [data-jobid], [class*="JobCard_"], [class*="JobsList_"], .react-job-listing';
const PANES =
  '[class*="JobDetails_jobDetailsContainer"], [class*="TwoColumnLayout_jobDetailsContainer"], #JDCol, #JobView, [data-test="jobView"]';
/** Titles that only an opened posting has. */
const TITLES = [
  'h1[id^="jd-job-title"]',
  '[class*="JobDetails_employerAndJobTitle"] h1',
  '[data-test="job-details-header"] h1',
  '[class*="JobDetails_jobTitle"]',
] as const;
/** Titles of older builds, whose names result cards have as well. */
const OLDER_TITLES = [
  'h1[data-test="job-title"], h2[data-test="job-title"], div[data-test="job-title"]',
  '[data-test="jobTitle"]',
  '.e1tk4kwz4, .e11nt52q6, .jobViewMinimal .title',
] as const;

export const glassdoor: Site = {
  id: 'glassdoor',
  name: 'Glassdoor',
  examples: {
    postings: {
      'https://www.glassdoor.com/job-listing/ml-engineer-acme-ai-JV_IC1147401_KO0,11_KE12,19.htm?jl=1009712345678':
        '1009712345678',
      'https://www.glassdoor.co.uk/job-listing/j?jl=1009712345678&utm_source=mail': '1009712345678',
      'https://www.glassdoor.de/Job/berlin-ml-jobs-SRCH_IL.0,6_KO7,9.htm?jl=1009712345678': '1009712345678',
      'https://de.glassdoor.ch/partner/jobListing.htm?pos=101&jobListingId=1009712345678&guid=0': '1009712345678',
    },
    others: [
      'https://www.glassdoor.com/Job/index.htm',
      'https://www.glassdoor.co.in/Job/india-data-scientist-jobs-SRCH_IL.0,5_KO6,20.htm',
      'https://www.glassdoor.com/Overview/Working-at-Acme-AI-EI_IE123456.11,18.htm',
      'https://www.glassdoor.fr/Avis/Acme-AI-Avis-E123456.htm',
    ],
  },

  owns: (url) => onHost(url, 'glassdoor.com', '.glassdoor.com') || HOST.test(url.hostname),

  identify(url) {
    const id = url.searchParams.get('jl') ?? url.searchParams.get('jobListingId');
    return id && /^\d{4,16}$/.test(id) ? addressOf(id, url) : null;
  },

  read(page: Page): SiteReading {
    const { document, url } = page;
    const named = glassdoor.identify(url);
    const opened = outsideCards(document, TITLES);
    const older = document.querySelector(PANES) ?? (named || /\/job-listing\//.test(url.pathname) ? document : null);
    const title = opened ?? (older && outsideCards(older, OLDER_TITLES));
    if (!title) {
      if (named && page.structured.length)
        return {
          kind: 'posting',
          layout: 'structured data',
          settled: true,
          findings: without(page.structured, 'salary'),
        };
      const company = /^\/(?:Overview|Reviews|Salary|Salaries|Interview|Benefits|Avis|Bewertungen)\b/i.test(
        url.pathname,
      );
      return { kind: 'not-a-posting', reason: company ? 'company' : 'list', settled: !named && !older };
    }
    const pane = title.closest(PANES) ?? document;
    const id = paneId(pane, title);
    const stale = Boolean(id && named && id !== named.externalId);
    const header = title.closest('header, [data-test="job-details-header"]') ?? pane;
    const employer = employerOf(header);
    const place = placeLine(locationOf(pane));
    const description = descriptionOf(pane);
    const own = finding('page', {
      title: shownText(title),
      companyName: employer.name ?? employerInHead(document, shownText(title)),
      companyKeys: employer.keys,
      location: { text: place?.place ?? '' },
      workplace: place?.workplace,
      salary: salaryOf(pane),
      postedText: textOf(outsideCards(pane, ['[data-test="job-age"]'])),
      state: stateOf(pane),
      description,
      rating: employer.rating,
      ...overviewOf(pane),
    });
    return {
      kind: stale ? 'unsure' : 'posting',
      layout: opened ? 'details' : 'older',
      settled: description !== null && !stale,
      ...(id ? { address: addressOf(id, url) } : {}),
      findings: [own, ...without(page.structured, 'salary')],
    };
  },
};

/** The regional host stays: the same id is served there in its language and currency. */
function addressOf(id: string, url: URL): PostingAddress {
  return { externalId: id, url: `https://${url.host}/job-listing/j?jl=${id}` };
}

/** The first element that a selector finds and that belongs to no result card. */
function outsideCards(pane: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = all(pane, selector, 80).find((one) => !one.closest(CARD) && shownText(one));
    if (found) return found;
  }
  return null;
}

/** The posting that the pane itself names, in the id of its title or in what it counts views for. */
function paneId(pane: ParentNode, title: Element): string | null {
  const view = title.closest('[data-brandviews]') ?? pane.querySelector('header[data-brandviews]');
  return (
    /^jd-job-title-(\d+)$/.exec(title.id)?.[1] ??
    /jlid=(\d+)/.exec(view?.getAttribute('data-brandviews') ?? '')?.[1] ??
    null
  );
}

/** Name, rating and key of the employer. The rating may stand within the name's element: "Acme AI 4.0 ★". */
function employerOf(header: ParentNode): { name: string | null; rating: string | null; keys: string[] } {
  const heading = outsideCards(header, [
    '[class*="EmployerProfile_employerNameHeading"]',
    '[class*="EmployerProfile_employerName"]',
    '[data-test="employer-name"]',
    '[data-test="employerName"]',
    '.e1tk4kwz1, .e11nt52q1, .employerName',
  ]);
  const rating =
    firstText(
      header,
      '[class*="rating-single-star_RatingText"]',
      '[data-test="detailRating"]',
      '[class*="RatingHeadline_"]',
    ) ??
    header.querySelector('[role="meter"][aria-valuenow]')?.getAttribute('aria-valuenow') ??
    null;
  const figure = /\d[.,]\d/.exec(rating ?? shownText(heading) ?? '')?.[0] ?? null;
  const name = shownText(heading)?.replace(/\s*[★⭐]\s*$/, '') ?? null;
  const marked = rating !== null || /[★⭐]/.test(shownText(heading) ?? '');
  const links = all(header, 'a[href*="EI_IE"]', 5);
  const id = links.map((link) => /EI_IE([1-9]\d*)/.exec(link.getAttribute('href') ?? '')?.[1]).find(Boolean);
  return {
    name: marked && figure && name?.endsWith(figure) ? name.slice(0, -figure.length).trim() : name,
    rating: marked ? figure : null,
    keys: id ? [`glassdoor:${id}`] : [],
  };
}

/** "Acme AI hiring ML Engineer Job in Berlin | Glassdoor", where the title is the posting's. */
function employerInHead(document: Document, title: string | null): string | null {
  const head = documentTitle(document);
  const at = head.indexOf(` hiring ${title}`);
  return title && at > 0 ? head.slice(0, at) : null;
}

/** The place stands alone or in one line with the pay. */
function locationOf(pane: ParentNode): string | null {
  const alone = outsideCards(pane, [
    '[data-test="location"]',
    '[class*="JobDetails_location__"]',
    '.e1tk4kwz5, .e11nt52q2',
  ]);
  const line = shownText(alone ?? outsideCards(pane, ['[class*="JobDetails_locationAndPay"]']));
  return line?.split(/\s*·\s*/).find((part) => part && !isPay(part)) ?? null;
}

/** Employers' own figures say so; all others are Glassdoor's reckoning, marked or not. */
const EMPLOYERS = /employer|arbeitgeber|employeur|empleador|empresa|datore|azienda|werkgever|empregador/i;

function salaryOf(pane: ParentNode) {
  const element = outsideCards(pane, [
    '[id^="jd-salary-"]',
    '[data-test="detailSalary"]',
    '[class*="SalaryEstimate_salaryRange"]',
  ]);
  const line = shownText(outsideCards(pane, ['[class*="JobDetails_locationAndPay"]']));
  const text = shownText(element) ?? line?.split(/\s*·\s*/).find(isPay) ?? null;
  if (!text || !isPay(text)) return null;
  const around = element?.closest('[class*="SalaryEstimate_"]')?.parentElement?.closest('[class*="SalaryEstimate_"]');
  const said = [text, textOf(around) ?? ''].find((words) => /glassdoor/i.test(words) || EMPLOYERS.test(words)) ?? '';
  return { text, siteEstimate: /glassdoor/i.test(said) || !said };
}

function descriptionOf(pane: ParentNode): string | null {
  return descriptionHtml(
    first(
      pane,
      '[class*="JobDetails_jobDescription__"]',
      '[class*="JobDetails_jobDescription"]',
      '#JobDescriptionContainer .desc',
      '.jobDescriptionContent',
      '#JobDescriptionContainer',
      '[data-test="jobDescription"]',
    ),
  );
}

function stateOf(pane: ParentNode): 'open' | 'closed' | null {
  if (
    outsideCards(pane, ['[data-test*="xpired"], [class*="ExpiredJob"], [class*="JobExpired"], [class*="xpiredNotice"]'])
  )
    return 'closed';
  return pane.querySelector('[data-test="applyButton"], [data-test="easyApply"], [data-test="applyBtn"]')
    ? 'open'
    : null;
}

const SIZE = /^(?:size|größe|unternehmensgröße|taille|tamaño|dimensioni|grootte|tamanho|porte)\b/i;
const FOUNDED =
  /^(?:founded|gegründet|gründung|fondée?|création|fundad[ao]|fundación|fondata|anno di fondazione|opgericht|fundação)/i;
const INDUSTRY = /^(?:industry|branche|filière|industria|setor de atuação|settore|bedrijfstak|indústria)\b/i;
const HEADQUARTERS = /^(?:headquarters|hauptsitz|siège|sede|hoofdkantoor)/i;
const UNKNOWN =
  /^(?:unknown|unbekannt|inconnue?|desconocid[ao]|sconosciut[ao]|onbekend|desconhecid[ao]|non renseigné|--|n\/a)/i;

/** Facts about the employer, each a label and a value. */
function overviewOf(pane: ParentNode) {
  const rows = all(
    pane,
    '[class*="JobDetails_overviewItem__"], #EmpBasicInfo .d-flex > div, #EmpBasicInfo .infoEntity',
    16,
  );
  const fact = (label: RegExp) => {
    const row = rows.find((one) => one.children.length > 1 && label.test(textOf(one.children[0]) ?? ''));
    const value = textOf(row?.children[row.children.length - 1]);
    return value && !UNKNOWN.test(value) ? value : null;
  };
  return { size: fact(SIZE), founded: fact(FOUNDED), industry: fact(INDUSTRY), headquarters: fact(HEADQUARTERS) };
}
