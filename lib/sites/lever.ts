/** Decides how postings on Lever are read: server-rendered pages whose requirements stand in lists of their own. */

import { descriptionHtml, joinDescriptions } from '../reading/description';
import { all, first, firstText, metaContent, squash, textOf, webAddress } from '../reading/dom';
import { finding, type Page, type SiteReading, without } from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { onHost, type Site } from './site';
import { statedPlace } from './stated-place';
import { untitled } from './untitled';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const PATH = new RegExp(`^/([^/]+)/(${UUID})(?:/(?:apply|thanks))?/?$`, 'i');

export const lever: Site = {
  id: 'lever',
  name: 'Lever',
  examples: {
    postings: {
      'https://jobs.lever.co/acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902': 'acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902',
      'https://jobs.eu.lever.co/acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902/apply?lever-source=LinkedIn':
        'acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902',
    },
    others: ['https://jobs.lever.co/acme', 'https://jobs.lever.co/acme?team=Research'],
  },

  owns: (url) => onHost(url, 'jobs.lever.co', 'jobs.eu.lever.co'),

  identify(url) {
    const [, board, id] = PATH.exec(url.pathname) ?? [];
    if (!board || !id || !lever.owns(url)) return null;
    return { externalId: `${board}/${id.toLowerCase()}`, url: `${url.origin}/${board}/${id.toLowerCase()}` };
  },

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    if (!lever.identify(url)) return { kind: 'not-a-posting', reason: 'list', settled: true };
    const title = firstText(document, '.posting-headline h2', '.posting-header h2');
    const board = companyInAddress(PATH.exec(url.pathname)?.[1]);
    if (!title) return untitled(page, [board]);
    const company = companyName(document, title);
    const place = statedPlace(locationShown(document));
    const pay = firstText(document, '[data-qa="salary-range"]');
    return {
      kind: 'posting',
      layout: document.querySelector('#application-form') ? 'application form' : 'posting',
      settled: true,
      findings: [
        finding('page', {
          title,
          companyName: company,
          ...place,
          workplace: category(document, 'workplaceTypes') ?? place.workplace,
          employmentTypes: [category(document, 'commitment') ?? ''].filter(Boolean),
          salary: pay ? { text: pay } : null,
          description: description(document),
          applyUrl: webAddress(first(document, '.postings-btn[href*="/apply"]')?.getAttribute('href'), url),
        }),
        // Its address repeats the first place in one piece.
        ...(place.location.text ? without(page.structured, 'location') : page.structured),
        board,
      ],
    };
  },
};

/** The first place and, each in an element of its own, further ones. */
function locationShown(document: Document): string | null {
  const element = document.querySelector('.posting-categories .location');
  const more = element ? all(element, '[id^="secondary-additional-location"]', 40) : [];
  const bare = (text: string | null) => text?.replace(/^[\s,;/+]+|[\s,;/]+$/g, '') || null;
  const main = [...(element?.childNodes ?? [])].filter((node) => !more.some((one) => node.contains(one)));
  const places = [squash(main.map((node) => node.textContent).join('')), ...more.map(textOf)].map(bare);
  return [...new Set(places)].filter(Boolean).join(' · ') || metaContent(document, 'twitter:data1');
}

/** Categories end with a separator: "Paris /". */
function category(document: Document, name: string): string | null {
  return (
    firstText(document, `.posting-categories .${name}`)
      ?.replace(/\s*\/\s*$/, '')
      .trim() || null
  );
}

/** "Company - Title" is Lever's own title pattern; the logo's text is the other place that names the company. */
function companyName(document: Document, title: string): string | null {
  const head = metaContent(document, 'og:title') ?? textOf(document.querySelector('title')) ?? '';
  if (head.endsWith(` - ${title}`)) return head.slice(0, -` - ${title}`.length);
  return (
    first(document, '.main-header-logo img[alt]')
      ?.getAttribute('alt')
      ?.replace(/\s+logo$/i, '') ?? null
  );
}

function description(document: Document): string | null {
  const sections = all(document, '.section-wrapper .section.page-centered:not(.last-section-apply, .posting-header)');
  return joinDescriptions(...sections.map((section) => descriptionHtml(section)));
}
