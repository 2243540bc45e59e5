/**
 * Decides how postings on We Work Remotely are read: as on any career site, but for the place. Its structured data
 * names the company's seat; where one may live stands in a tag beside the title ("USA Only").
 */

import { all, textOf } from '../reading/dom';
import { finding, type Page, type SiteReading, without } from '../reading/finding';
import { readCareerPage } from './career-page';
import { onHost, type Site } from './site';

const PATH = /^\/(?:remote-jobs|listings)\/([a-z0-9][a-z0-9-]*)\/?$/i;
/** Pages of the site that stand where postings stand. */
const NOT_A_SLUG = /^(?:new|search)$/;
/** Tags that say what the work is rather than where: they lead to a category or to a type of contract. */
const OTHER_TAG = /^\/(?:categories\/|remote-(?:full-time|contract|part-time)-jobs)/;

export const weWorkRemotely: Site = {
  id: 'weworkremotely',
  name: 'We Work Remotely',
  examples: {
    postings: {
      'https://weworkremotely.com/remote-jobs/tidewise-labs-machine-learning-engineer?utm_source=wwr-rss':
        'tidewise-labs-machine-learning-engineer',
      'https://weworkremotely.com/listings/tidewise-labs-data-engineer-2': 'tidewise-labs-data-engineer-2',
    },
    others: [
      'https://weworkremotely.com/',
      'https://weworkremotely.com/remote-jobs/search?term=ml',
      'https://weworkremotely.com/categories/remote-programming-jobs',
      'https://weworkremotely.com/company/tidewise-labs',
      'https://weworkremotely.com/remote-full-time-jobs',
    ],
  },

  owns: (url) => onHost(url, 'weworkremotely.com', 'www.weworkremotely.com'),

  identify(url) {
    const slug = PATH.exec(url.pathname)?.[1]?.toLowerCase();
    if (!slug || NOT_A_SLUG.test(slug)) return null;
    return { externalId: slug, url: `https://weworkremotely.com/remote-jobs/${slug}` };
  },

  read(page: Page): SiteReading | null {
    if (!weWorkRemotely.identify(page.url)) return null;
    const read = readCareerPage({ ...page, structured: without(page.structured, 'location') });
    if (read.kind === 'not-a-posting') return read;
    const place = finding('page', { location: { text: placeTag(page.document) ?? '' } });
    return { ...read, findings: [place, ...without(read.findings, 'location')] };
  },
};

function placeTag(document: Document): string | null {
  const tags = all(document, '.listing-header-container a > .listing-tag', 12);
  const place = tags.find((tag) => !OTHER_TAG.test(tag.parentElement?.getAttribute('href') ?? ''));
  return textOf(place);
}
