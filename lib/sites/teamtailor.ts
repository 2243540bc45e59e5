/**
 * Decides how postings on Teamtailor are read, on its hosts and on companies' own: the JSON-LD is whole, the page's
 * list of facts is better about places and the workplace.
 */
import { descriptionHtml } from '../reading/description';
import { all, documentTitle, first, firstText, metaContent, textOf, webAddress } from '../reading/dom';
import { finding, type Page, type PostingAddress, type SiteReading } from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { isPay, isWorkplace } from './label-kinds';
import { labelledFields } from './labelled';
import { onHost, type Site } from './site';
import { saysGone, untitled } from './untitled';

const PATH = /^((?:\/[a-z]{2}(?:-[A-Za-z]{2})?)?\/jobs\/(\d+))(?:-[^/]*)?(?:\/applications?(?:\/.*)?)?\/?$/;
const MARKS =
  'meta[name="generator"][content="Teamtailor" i], script[src*="teamtailor-cdn.com"], link[href*="teamtailor-cdn.com"]';
/** Hosts below teamtailor.com that are no company's career site. */
const OWN = /^(?:www|app|api|support|docs|partner|get|go|status|career|tt|ext)\./;

/** True for a posting that Teamtailor shows on a company's own host. */
export function poweredByTeamtailor({ document, url }: Page): boolean {
  return PATH.test(url.pathname) && document.querySelector(MARKS) !== null;
}

export const teamtailor: Site = {
  id: 'teamtailor',
  name: 'Teamtailor',
  examples: {
    postings: {
      'https://acme.teamtailor.com/jobs/4567890-ml-engineer?utm_source=x': 'acme/4567890',
      'https://acme.na.teamtailor.com/jobs/4567890-ml-engineer/applications/new': 'acme.na/4567890',
      'https://acme.teamtailor.com/sv/jobs/4567890': 'acme/4567890',
    },
    others: [
      'https://acme.teamtailor.com/jobs',
      'https://acme.teamtailor.com/departments/research',
      'https://acme.teamtailor.com/',
    ],
  },

  owns: (url) => onHost(url, '.teamtailor.com') && !OWN.test(url.hostname),

  identify: (url) => (teamtailor.owns(url) ? addressOf(url) : null),

  powers: poweredByTeamtailor,

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    const address = addressOf(url);
    if (!address) return { kind: 'not-a-posting', reason: 'list', settled: true };
    const title = firstText(document, 'h1');
    const host = teamtailor.owns(url) ? [companyInAddress(address.externalId.split(/[./]/)[0])] : [];
    const description = descriptionHtml(
      first(document, '[data-controller~="careersite--job-description"]', 'main .prose', '.job .body', '.prose'),
    );
    const gone = saysGone(document);
    if (!title || (gone && !page.structured.length) || (!description && !page.structured.length))
      return { ...untitled(page, host), ...(page.structured.length ? { address } : {}) };
    const pairs = all(document, 'dl dt', 30).map((label) => [textOf(label), textOf(label.nextElementSibling)] as const);
    const facts = labelledFields(pairs);
    const apply = first(document, 'a[href*="/applications/new"]');
    return {
      kind: 'posting',
      layout: /\/applications?\b/.test(url.pathname) ? 'application form' : 'posting',
      settled: true,
      address,
      findings: [
        finding('page', {
          title: titleShown(document, title),
          companyName: metaContent(document, 'og:site_name'),
          location: placeAmong(pairs),
          ...facts,
          workplace: pairs.find(([, value]) => value && isWorkplace(value))?.[1] ?? workplaceInHeader(document),
          salary: facts.salary ?? payAmong(pairs),
          state: gone ? 'closed' : null,
          applyUrl: gone ? null : webAddress(apply?.getAttribute('href'), url),
        }),
        ...page.structured,
        finding('page', { description, companyName: companyInTitle(documentTitle(document), title) }),
        ...host,
      ],
    };
  },
};

/** On a company's own host the host stands for the company. */
function addressOf(url: URL): PostingAddress | null {
  const [, path, id] = PATH.exec(url.pathname) ?? [];
  if (!path || !id) return null;
  const board = teamtailor.owns(url) ? url.hostname.slice(0, -'.teamtailor.com'.length) : url.hostname;
  return { externalId: `${board}/${id}`, url: url.origin + path };
}

/** The heading's own words; a badge may stand within it. */
function titleShown(document: Document, title: string): string {
  const head = metaContent(document, 'og:title');
  return head && title.startsWith(head) ? head : title;
}

/** "Research · Stockholm · Hybrid" under the title. */
function workplaceInHeader(document: Document): string | null {
  const around = document.querySelector('h1')?.parentElement;
  const labels = around ? all(around, 'span', 30).flatMap((one) => textOf(one) ?? []) : [];
  return labels.find(isWorkplace) ?? null;
}

/** The label of places in the languages that `labelled` does not know. */
function placeAmong(pairs: readonly (readonly [string | null, string | null])[]): { text: string } | null {
  const value = pairs.find(([label]) =>
    /^(?:platser|plats|ort(?:er)?|lokation(?:er)?|sted(?:er)?|sijain\w+)$/i.test(label ?? ''),
  )?.[1];
  return value ? { text: value } : null;
}

/** "Monthly salary" with its value: the label holds the period, in the page's language. */
function payAmong(pairs: readonly (readonly [string | null, string | null])[]): { text: string } | null {
  const [label, value] = pairs.find(([, one]) => one && isPay(one)) ?? [];
  return value ? { text: [label, value].filter(Boolean).join(' ') } : null;
}

/** "ML Engineer - Acme". */
function companyInTitle(head: string, title: string): string | null {
  return head.startsWith(`${title} - `) ? head.slice(title.length + 3) : null;
}
