/**
 * Decides how postings on Recruitee are read, on its hosts and on companies' own: the page's state holds every offer of
 * the board, whose description and requirements stand apart.
 */
import { descriptionFromHtml, joinDescriptions } from '../reading/description';
import { all, first, firstText, squash, textOf, webAddress } from '../reading/dom';
import { at, json, list, num, str } from '../reading/embedded-state';
import {
  type Finding,
  finding,
  type Page,
  type PostingAddress,
  type RawSalary,
  type SiteReading,
} from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { isWorkplace } from './label-kinds';
import { onHost, type Site } from './site';
import { untitled } from './untitled';

const PATH = /^(?:\/[a-z]{2}(?:-[A-Za-z]{2})?)?\/o\/([\w%.~-]+)(?:\/c\/new)?\/?$/;
const APP = '[data-component="PublicApp"]';
const MARKS = `${APP}, script[src*="recruiteecdn.com"], link[href*="recruiteecdn.com"], meta[name="generator"][content="Recruitee" i]`;
const OWN = /^(?:www|app|api|docs|support|help|blog|careers|auth)\./;

/** True for a posting that Recruitee shows on a company's own host. */
export function poweredByRecruitee({ document, url }: Page): boolean {
  return PATH.test(url.pathname) && document.querySelector(MARKS) !== null;
}

export const recruitee: Site = {
  id: 'recruitee',
  name: 'Recruitee',
  examples: {
    postings: {
      'https://acme.recruitee.com/o/ml-engineer?source=LinkedIn': 'acme/ml-engineer',
      'https://acme.recruitee.com/o/ml-engineer/c/new': 'acme/ml-engineer',
      'https://acme.recruitee.com/nl/o/ml-engineer': 'acme/ml-engineer',
    },
    others: ['https://acme.recruitee.com/', 'https://acme.recruitee.com/?jobs-department=research'],
  },

  owns: (url) => onHost(url, '.recruitee.com') && !OWN.test(url.hostname),

  identify: (url) => (recruitee.owns(url) ? addressOf(url) : null),

  powers: poweredByRecruitee,

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    const address = addressOf(url);
    if (!address) return { kind: 'not-a-posting', reason: 'list', settled: true };
    const title = firstText(document, 'h1');
    const config = at(json(document.querySelector(APP)?.getAttribute('data-props')), 'appConfig');
    const slug = address.externalId.slice(address.externalId.indexOf('/') + 1);
    const offer = list(at(config, 'offers')).find((one) => at(one, 'slug') === slug);
    const host = recruitee.owns(url) ? [companyInAddress(address.externalId.split('/')[0])] : [];
    if (!offer && !page.structured.length) return untitled(page, [finding('page', { title }), ...host]);
    const apply = first(document, 'a[href$="/c/new"]');
    return {
      kind: 'posting',
      layout: url.pathname.replace(/\/$/, '').endsWith('/c/new') ? 'application form' : 'posting',
      settled: true,
      address,
      findings: [
        finding('page', {
          location: { text: placesShown(document) },
          workplace: offer ? null : workplaceShown(document),
          applyUrl: webAddress(apply?.getAttribute('href'), url),
        }),
        ...(offer ? [offerFinding(config, offer, document.documentElement.lang)] : []),
        ...page.structured,
        finding('page', { title, companyName: companyShown(document) }),
        ...host,
      ],
    };
  },
};

/** On a company's own host the host stands for the company. */
function addressOf(url: URL): PostingAddress | null {
  const slug = PATH.exec(url.pathname)?.[1];
  if (!slug) return null;
  const board = recruitee.owns(url) ? (url.hostname.split('.')[0] ?? '') : url.hostname;
  return { externalId: `${board}/${slug}`, url: `${url.origin}/o/${slug}` };
}

/** One offer of the board's state, in the page's language where it is written in several. */
function offerFinding(config: unknown, offer: unknown, lang: string): Finding {
  const written = at(offer, 'translations');
  const languages = [
    lang,
    lang.slice(0, 2),
    str(at(config, 'primaryLangCode')) ?? '',
    str(at(offer, 'primaryLangCode')) ?? '',
  ];
  const words =
    languages.map((one) => at(written, one)).find(Boolean) ??
    Object.values((written as object | undefined) ?? {})[0] ??
    offer;
  const text = (name: string) => str(at(words, name)) ?? str(at(offer, name));
  const modes = ['remote', 'hybrid', 'onSite'].filter((name) => at(offer, name) === true);
  return finding('embedded-state', {
    title: squash(text('title') ?? ''),
    companyName: str(at(config, 'site', 'name')),
    location: { text: placesOf(config, offer, languages) },
    workplace: modes.length === 1 ? modes[0] : null,
    employmentTypes: [text('employmentType') ?? ''].filter(Boolean),
    salary: salaryOf(at(offer, 'salary')),
    description: joinDescriptions(
      descriptionFromHtml(text('descriptionHtml') ?? text('description')),
      descriptionFromHtml(text('requirementsHtml') ?? text('requirements')),
    ),
  });
}

function placesOf(config: unknown, offer: unknown, languages: string[]): string {
  const ids = list(at(offer, 'locationIds'));
  const known = list(at(config, 'locations')).filter((one) => ids.includes(at(one, 'id')));
  const named = known.map((one) => {
    const words = languages.map((lang) => at(one, 'translations', lang)).find(Boolean);
    const part = (name: string) => str(at(words, name)) ?? str(at(one, name));
    return [...new Set([part('city'), part('country')])].filter(Boolean).join(', ') || part('name');
  });
  return [...new Set(named)].filter(Boolean).join(' · ') || (str(at(offer, 'city')) ?? '');
}

function salaryOf(salary: unknown): RawSalary | null {
  const min = num(at(salary, 'min'));
  const max = num(at(salary, 'max'));
  const currency = str(at(salary, 'currency'));
  const period = str(at(salary, 'period'));
  if (min === null && max === null) return null;
  const figures = [...new Set([min, max])].filter((one) => one !== null).join(' - ');
  return {
    text: [figures, currency, period && `per ${period}`].filter(Boolean).join(' '),
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    ...(currency ? { currency } : {}),
    ...(period ? { period } : {}),
  };
}

/** A badge among those under the title. */
function workplaceShown(document: Document): string | null {
  const badges = all(document.querySelector('h1')?.parentElement ?? document, 'li, span', 40);
  return badges.flatMap((one) => textOf(one) ?? []).find(isWorkplace) ?? null;
}

/** Each place of the open posting once: "Utrecht, Netherlands". */
function placesShown(document: Document): string {
  const places = all(document, '[data-testid="styled-location-list-item"]', 30).map((one) => {
    const parts = all(one, '[class*="custom-css-style-job-location-"]', 5).flatMap((part) => textOf(part) ?? []);
    return parts.length ? [...new Set(parts)].join(', ') : textOf(one);
  });
  return [...new Set(places)].filter(Boolean).join(' · ');
}

function companyShown(document: Document): string | null {
  const logo = document.querySelector('[class*="navigation-logo"] img[alt]')?.getAttribute('alt');
  return logo?.replace(/\s*logo$/i, '') || null;
}
