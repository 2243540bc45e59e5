/** Decides how postings on Workable are read: the rendered page with its three parts, else what its shell names. */
import { descriptionHtml, heading, joinDescriptions } from '../reading/description';
import { documentTitle, first, firstText, metaContent, textOf, webAddress } from '../reading/dom';
import { type Finding, finding, type Page, type SiteReading } from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { onHost, type Site } from './site';
import { statedPlace } from './stated-place';
import { saysGone } from './untitled';

const PARTS = ['job-description', 'job-requirements', 'job-benefits'];

export const workable: Site = {
  id: 'workable',
  name: 'Workable',
  examples: {
    postings: {
      'https://apply.workable.com/acme/j/C99A238797/?utm_source=x': 'acme/C99A238797',
      'https://apply.workable.com/acme/j/c99a238797/apply/': 'acme/C99A238797',
      'https://acme.workable.com/j/C99A238797': 'acme/C99A238797',
      'https://acme.workable.com/jobs/123456': 'acme/123456',
    },
    others: [
      'https://apply.workable.com/acme/',
      'https://acme.workable.com/',
      'https://apply.workable.com/acme/?lng=en',
    ],
  },

  owns: (url) =>
    onHost(url, 'apply.workable.com') ||
    (onHost(url, '.workable.com') && !/^(?:www|jobs|help|resources|jobseekers|get|workable)\./.test(url.hostname)),

  identify(url) {
    if (!workable.owns(url)) return null;
    const shared = url.hostname === 'apply.workable.com';
    const [, path = '', code] = /^\/((?:[\w-]+\/)?)(?:j|jobs)\/([0-9a-z]{5,12})(?:\/|$)/i.exec(url.pathname) ?? [];
    const account = (shared ? path.slice(0, -1) : path ? '' : url.hostname.split('.')[0])?.toLowerCase();
    if (!account || !code) return null;
    const shortcode = code.toUpperCase();
    return { externalId: `${account}/${shortcode}`, url: `${url.origin}/${shared ? `${account}/` : ''}j/${shortcode}` };
  },

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    const address = workable.identify(url);
    if (!address) return { kind: 'not-a-posting', reason: 'list', settled: true };
    const title = firstText(document, '[data-ui="job-title"]');
    const account = companyInAddress(address.externalId.split('/')[0]);
    if (!title) return shell(page, account);
    const place = statedPlace(locationShown(document));
    return {
      kind: 'posting',
      layout: /\/apply\/?$/.test(url.pathname) ? 'application form' : 'posting',
      settled: true,
      findings: [
        finding('page', {
          title,
          companyName: companyInTitle(documentTitle(document), title),
          ...place,
          workplace: firstText(document, '[data-ui="job-workplace"]') ?? place.workplace,
          employmentTypes: [firstText(document, '[data-ui="job-type"]') ?? ''].filter(Boolean),
          description: descriptionShown(document),
          applyUrl: webAddress(
            first(document, 'a[data-ui="apply-button"][href]', 'a[data-ui="application-form-tab"][href]')?.getAttribute(
              'href',
            ),
            url,
          ),
        }),
        ...page.structured,
        account,
      ],
    };
  },
};

/** The page before it fills: its head names title and company, and cuts the description short. */
function shell(page: Page, account: Finding): SiteReading {
  const { document } = page;
  if (page.structured.length)
    return { kind: 'posting', layout: 'structured data', settled: true, findings: [...page.structured, account] };
  if (saysGone(document)) return { kind: 'not-a-posting', reason: 'gone', settled: true };
  const head = metaContent(document, 'og:title') ?? documentTitle(document);
  const named =
    metaContent(document, 'job') !== null || document.querySelector('link[rel="canonical"][href*="/j/"]') !== null;
  const cut = head.lastIndexOf(' - ');
  if (!named || cut < 1)
    return { kind: 'not-a-posting', reason: /current openings/i.test(head) ? 'list' : 'gone', settled: false };
  return {
    kind: 'posting',
    layout: 'shell',
    settled: false,
    findings: [finding('page', { title: head.slice(0, cut), companyName: head.slice(cut + 3) }), account],
  };
}

/** "Research Engineer - Acme"; titles have dashes of their own. */
function companyInTitle(head: string, title: string): string | null {
  return head.startsWith(`${title} - `) ? head.slice(title.length + 3) : null;
}

/** A place's parts stand apart; several places may hide behind a count. */
function locationShown(document: Document): string | null {
  const element = document.querySelector('[data-ui="job-location"]');
  const places = [...(element?.querySelectorAll('[data-ellipsis-element]') ?? [])].flatMap((one) => textOf(one) ?? []);
  return places.length ? [...new Set(places)].join(' · ') : textOf(element);
}

/** Description, requirements and benefits; the first part's own heading ("Description") is the page's. */
function descriptionShown(document: Document): string | null {
  return joinDescriptions(
    ...PARTS.map((name, index) => {
      const part = document.querySelector(`[data-ui="${name}"]`);
      const title = part?.querySelector('h2') ?? null;
      const body = descriptionHtml(part, new Set([title]));
      return body && joinDescriptions(index ? heading(textOf(title)) : null, body);
    }),
  );
}
