/**
 * Decides how postings on Wellfound are read: a state of linked records while it is of this posting, and a page whose
 * chips mix pay, place and type without names. Equity stands beside pay and is none.
 */
import { descriptionFromHtml, descriptionHtml } from '../reading/description';
import { all, documentTitle, firstText, squash, textOf } from '../reading/dom';
import { at, jsonScript, list, num, str } from '../reading/embedded-state';
import { type Finding, finding, type Page, type SiteReading } from '../reading/finding';
import { isPay, isWorkplace, placeLine } from './label-kinds';
import { onHost, type Site } from './site';
import { untitled } from './untitled';

const HOSTS = ['wellfound.com', 'www.wellfound.com', 'angel.co'];

export const wellfound: Site = {
  id: 'wellfound',
  name: 'Wellfound',
  examples: {
    postings: {
      'https://wellfound.com/jobs/3141592-research-engineer?utm_source=newsletter': '3141592',
      'https://wellfound.com/company/acme/jobs/3141592-research-engineer': '3141592',
      'https://wellfound.com/jobs?job_listing_slug=3141592-research-engineer': '3141592',
      'https://angel.co/company/acme/jobs/3141592-research-engineer': '3141592',
    },
    others: [
      'https://wellfound.com/jobs',
      'https://wellfound.com/role/machine-learning-engineer',
      'https://wellfound.com/company/acme/jobs',
    ],
  },

  owns: (url) => onHost(url, ...HOSTS),

  identify(url) {
    const slug =
      /^\/(?:company\/[^/]+\/)?jobs\/(\d+(?:-[^/]*)?)\/?$/.exec(url.pathname)?.[1] ??
      url.searchParams.get('job_listing_slug') ??
      '';
    const id = /^\d+/.exec(slug)?.[0];
    return id ? { externalId: id, url: `https://wellfound.com/jobs/${slug}` } : null;
  },

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    const address = wellfound.identify(url);
    if (!address) {
      if (/^\/company\/[^/]+(?:\/(?!jobs)[^/]*)?\/?$/.test(url.pathname))
        return { kind: 'not-a-posting', reason: 'company', settled: true };
      return /^\/(?:jobs|role|location|remote|company)\b/.test(url.pathname)
        ? { kind: 'not-a-posting', reason: 'list', settled: true }
        : null;
    }
    const scope = document.querySelector('[data-test="JobListing"]') ?? document.querySelector('main') ?? document;
    const shown = fromPage(scope);
    const stated = fromState(document, address.externalId);
    const named = titleParts(documentTitle(document));
    if (![shown, ...stated].some((one) => one.fields.title && one.fields.description))
      return untitled(page, [shown, ...stated, named]);
    return {
      kind: 'posting',
      layout: stated.length ? 'state' : 'drawn',
      settled: true,
      findings: [shown, ...stated, ...page.structured, named],
    };
  },
};

function fromPage(scope: ParentNode): Finding {
  const title = scope.querySelector('h1');
  const chips = all(title?.parentElement ?? scope, 'ul > li', 12).map((chip) =>
    squash(chip.textContent ?? '').replace(/^[|•]\s*/, ''),
  );
  const pay = chips.find(isPay);
  const place = chips.find((chip) => chip && chip !== pay && !TYPE.test(chip) && !/^no equity$/i.test(chip));
  const labels = all(scope, 'span.text-md.font-semibold, span.font-semibold', 30);
  const value = (name: RegExp) => {
    const label = labels.find((one) => name.test(textOf(one) ?? ''));
    const beside = label?.nextElementSibling ?? label?.parentElement?.nextElementSibling;
    return textOf(beside);
  };
  const policy = value(/^remote work policy/i);
  return finding('page', {
    title: textOf(title),
    companyName: firstText(scope, 'a[href^="/company/"] span', 'a[href^="/company/"]'),
    companyKeys: companyKeys(scope.querySelector('a[href^="/company/"]')?.getAttribute('href')),
    location: { text: value(/^job location|^location$/i) ?? placeLine(place)?.place ?? '' },
    workplace: policy && !/^remote only/i.test(policy) ? policy : policy ? 'Remote' : leadingWorkplace(place),
    employmentTypes: chips.filter((chip) => TYPE.test(chip)),
    salary: { text: payPart(pay) },
    postedText: postedLine(title),
    description: descriptionHtml(scope.querySelector('#job-description')),
    size: beside(scope.querySelector('img[title="Company Size"], [title="Company Size"]')),
    state: all(scope, 'h2, h3, p, span', 40).some((one) => CLOSED.test(textOf(one) ?? '')) ? 'closed' : null,
  });
}

const TYPE = /^(?:full|part)[ -]?time\b|^(?:contract|internship|cofounder|co-founder)\b/i;
const CLOSED =
  /^(?:this (?:job|position|role) (?:is|has been) (?:closed|no longer available)|no longer accepting applications)/i;

/** "$150k – $280k • 0.1% – 0.5%" without the share. */
function payPart(chip: string | null | undefined): string {
  return chip?.split(/\s*[•·]\s*/).find(isPay) ?? '';
}

/** "Remote (India) • India", "In office - Lisbon": only the leading word says where the work is done. */
function leadingWorkplace(chip: string | undefined): string | null {
  const [first = ''] = chip?.split(/\s*[(•·]\s*/) ?? [];
  return isWorkplace(first) ? first : null;
}

/** "Reposted: 4 months ago• Recruiter recently active", in the line after the chips. */
function postedLine(title: Element | null): string | null {
  const lines = all(title?.parentElement ?? title?.ownerDocument ?? new DocumentFragment(), 'div, p, span', 40);
  const line = lines
    .map((one) => textOf(one) ?? '')
    .find((text) => text.length < 120 && /^(?:re)?posted\b/i.test(text));
  return line?.split('•')[0]?.replace(/:/, '') ?? null;
}

function companyKeys(path: string | null | undefined): string[] {
  const slug = /^\/company\/([^/?#]+)/.exec(path ?? '')?.[1];
  return slug ? [`wellfound:${slug}`] : [];
}

function beside(icon: Element | null): string | null {
  return textOf(icon?.nextElementSibling ?? icon?.parentElement?.nextElementSibling);
}

/** The record of this posting, and of its startup, which it links or which lists it. */
function fromState(document: Document, id: string): Finding[] {
  const apollo = at(jsonScript(document, 'script#__NEXT_DATA__'), 'props', 'pageProps', 'apolloState');
  const records = at(apollo, 'data') ?? apollo;
  const keys = [`JobListing:${id}`, `JobListingSearchResult:${id}`];
  const key = keys.find((one) => at(records, one));
  if (!key || !records) return [];
  const posting = at(records, key);
  const linked = str(at(posting, 'startup', '__ref'));
  const startup = linked ? at(records, linked) : startupListing(records, key);
  const places = list(at(posting, 'locationNames') ?? at(posting, 'locationNames', 'json')).flatMap(
    (one) => str(one) ?? [],
  );
  const since = num(at(posting, 'liveStartAt'));
  return [
    finding('embedded-state', {
      title: str(at(posting, 'title')),
      companyName: str(at(startup, 'name')),
      companyKeys: companyKeys(`/company/${str(at(startup, 'slug')) ?? ''}`),
      location: { text: places.join(' · ') },
      workplace: workplaceStated(posting, places),
      employmentTypes: [str(at(posting, 'jobType')) ?? ''].filter(Boolean),
      salary: { text: payPart(str(at(posting, 'compensation'))) },
      postedDate: since === null ? null : String(since),
      description: descriptionFromHtml(str(at(posting, 'description'))),
      size: str(at(startup, 'companySize'))
        ?.replace(/^SIZE_/, '')
        .replace(/_/g, '-'),
    }),
  ];
}

function startupListing(records: unknown, key: string): unknown {
  return Object.values(records ?? {}).find((one) =>
    list(at(one, 'highlightedJobListings')).some((link) => at(link, '__ref') === key),
  );
}

/** `remote` says that remote work is possible; with offices named as well it is not said to be the rule. */
function workplaceStated(posting: unknown, places: string[]): string | null {
  const kind = str(at(posting, 'remoteConfig', 'kind')) ?? str(at(posting, 'remtoeConfig', 'kind'));
  if (kind) return /^only|^remote/i.test(kind) ? 'Remote' : kind;
  const remote = at(posting, 'remote') ?? at(posting, 'remtoe');
  return remote === true && !places.length ? 'Remote' : null;
}

/** "Research Engineer at Tidewise • Lisbon | Wellfound". */
function titleParts(title: string): Finding {
  const [, name, company] = /^(.+?) at (.+?)(?: •.*)?\s*\|\s*Wellfound/.exec(title) ?? [];
  return finding('page', { title: name, companyName: company });
}
