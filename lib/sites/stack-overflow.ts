/**
 * Decides how postings of Stack Overflow Jobs (closed in 2022, still met in archives) are read: as on any career site,
 * but for the place, which its structured data spreads over every country one may live in, and for the description,
 * which there begins with the table of facts.
 */

import { descriptionHtml } from '../reading/description';
import { all, first, textOf } from '../reading/dom';
import { finding, type Page, type SiteReading, without } from '../reading/finding';
import { readCareerPage } from './career-page';
import { onHost, type Site } from './site';

const PATH = /^\/jobs\/(\d+)(?:\/|$)/;

export const stackOverflow: Site = {
  id: 'stackoverflow',
  name: 'Stack Overflow Jobs',
  examples: {
    postings: {
      'https://stackoverflow.com/jobs/481516/machine-learning-engineer-tidewise-labs?so=i': '481516',
      'https://stackoverflow.com/jobs/481516': '481516',
    },
    others: [
      'https://stackoverflow.com/jobs',
      'https://stackoverflow.com/jobs/companies/tidewise-labs',
      'https://stackoverflow.com/questions/481516/how-to-hire',
    ],
  },

  owns: (url) => onHost(url, 'stackoverflow.com'),

  identify(url) {
    const id = PATH.exec(url.pathname)?.[1];
    return id ? { externalId: id, url: `https://stackoverflow.com/jobs/${id}` } : null;
  },

  read(page: Page): SiteReading | null {
    if (!stackOverflow.identify(page.url)) return null;
    const read = readCareerPage(page);
    if (read.kind === 'not-a-posting') return read;
    const { document } = page;
    const company = first(document, 'a[href*="/jobs/companies/"]:not(:has(img))');
    const own = finding('page', {
      companyName: textOf(company),
      location: { text: textOf(company?.nextElementSibling)?.replace(/^[–—-]\s*/, '') ?? '' },
      description: descriptionHtml(describing(document)),
    });
    return { ...read, findings: [own, ...(own.fields.location ? without(read.findings, 'location') : read.findings)] };
  },
};

/** The section headed "Job description". */
function describing(document: Document): Element | null {
  const heading = all(document, '#overview-items h2', 12).find((one) => /^job description$/i.test(textOf(one) ?? ''));
  return heading?.closest('section') ?? null;
}
