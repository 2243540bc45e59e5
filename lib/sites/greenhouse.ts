/** Decides how postings on Greenhouse's own boards are read, new and old. Companies' pages are left to `greenhouse-embed`. */
import { descriptionFromHtml, descriptionHtml, joinDescriptions } from '../reading/description';
import { documentTitle, first, firstText, metaContent, textOf } from '../reading/dom';
import { at, list, scriptJson, seek, str } from '../reading/embedded-state';
import {
  type Finding,
  finding,
  type Page,
  type PostingAddress,
  type RawSalary,
  type SiteReading,
} from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { onHost, type Site } from './site';
import { statedPlace } from './stated-place';
import { untitled } from './untitled';

const TITLE = ['.job__title h1', 'h1.app-title', '.job__title'];
const BODY = ['.job__description', '#content'];

export const greenhouse: Site = {
  id: 'greenhouse',
  name: 'Greenhouse',
  examples: {
    postings: {
      'https://job-boards.greenhouse.io/acme/jobs/5071418007?gh_src=52f6efd97us': 'acme/5071418007',
      'https://boards.greenhouse.io/acme/jobs/5071418007#app': 'acme/5071418007',
      'https://job-boards.eu.greenhouse.io/acme/jobs/4567890101': 'acme/4567890101',
      'https://boards.greenhouse.io/embed/job_app?for=acme&token=5071418007&utm_source=x': 'acme/5071418007',
    },
    others: [
      'https://job-boards.greenhouse.io/acme',
      'https://boards.greenhouse.io/embed/job_board?for=acme',
      'https://job-boards.greenhouse.io/acme?error=true',
    ],
  },

  owns: (url) =>
    onHost(
      url,
      'job-boards.greenhouse.io',
      'boards.greenhouse.io',
      'job-boards.eu.greenhouse.io',
      'boards.eu.greenhouse.io',
    ),

  identify(url) {
    if (!greenhouse.owns(url)) return null;
    const [, board, id] = /^\/([\w-]+)\/jobs\/(\d+)\/?$/.exec(url.pathname) ?? [];
    if (board && id) return addressOf(url, board, id);
    if (!/^\/embed\/job_app\/?$/.test(url.pathname)) return null;
    return addressOf(url, url.searchParams.get('for') ?? '', url.searchParams.get('token') ?? '');
  },

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    const address = greenhouse.identify(url);
    if (!address) {
      const reason = url.searchParams.has('error') ? 'gone' : /\/jobs\/\d/.test(url.pathname) ? 'other' : 'list';
      return { kind: 'not-a-posting', reason, settled: true };
    }
    const shown = firstText(document, ...TITLE);
    const state = stateFindings(document, address, shown);
    const board = companyInAddress(address.externalId.split('/')[0]);
    if (!shown && !state.length) return untitled(page, [board]);
    const body = first(document, ...BODY);
    return {
      kind: 'posting',
      layout: document.querySelector('h1.app-title') ? 'old board' : 'board',
      settled: true,
      findings: [
        finding('page', { title: shown, description: descriptionHtml(body) }),
        ...state,
        finding('page', {
          companyName: companyShown(document, shown),
          ...statedPlace(
            firstText(document, '.job__location', '#header .location', '.app-title ~ .location') ??
              metaContent(document, 'og:description'),
          ),
          salary: salaryShown(document),
          applyUrl: document.querySelector('#application-form, #application, #apply_button, .job__header button')
            ? address.url
            : null,
        }),
        ...page.structured,
        board,
      ],
    };
  },
};

/** Both generations of boards show the same postings: the new host is the canonical one, its region is kept. */
function addressOf(url: URL, board: string, id: string): PostingAddress | null {
  if (!/^[\w-]+$/.test(board) || !/^\d+$/.test(id)) return null;
  const name = board.toLowerCase();
  const region = url.hostname.includes('.eu.') ? '.eu' : '';
  return { externalId: `${name}/${id}`, url: `https://job-boards${region}.greenhouse.io/${name}/jobs/${id}` };
}

/** The loader state of a board's page; nothing where it is still that of a page seen before. */
function stateFindings(document: Document, address: PostingAddress, shown: string | null): Finding[] {
  const loaded = Object.values(seek(scriptJson(document, 'window.__remixContext'), 'loaderData') ?? {});
  const route = loaded.find((one) => at(one, 'jobPost'));
  const post = at(route, 'jobPost');
  const title = str(at(post, 'title'));
  const id = String(at(route, 'jobPostId') ?? '');
  if (!post || (id ? !address.externalId.endsWith(`/${id}`) : shown !== title)) return [];
  if (shown && title && shown !== title.replace(/\s+/g, ' ').trim()) return [];
  const pay = list(at(post, 'pay_ranges')).filter((range) => str(at(range, 'min')) || str(at(range, 'max')));
  const text = (name: string) => str(at(post, name));
  return [
    finding('embedded-state', {
      title,
      companyName: text('company_name'),
      ...statedPlace(text('job_post_location')),
      postedDate: text('published_at'),
      description: joinDescriptions(
        descriptionFromHtml(text('introduction')),
        descriptionFromHtml(text('content')),
        ...pay.map((range) => descriptionFromHtml(str(at(range, 'description')))),
        descriptionFromHtml(text('conclusion')),
      ),
    }),
    finding('embedded-state', { salary: payOf(pay[0]) }, pay.length > 1),
  ];
}

/** "Base pay range $150,000 - $190,000 USD", as the page words it; the figures in it are amounts, not cents. */
function payOf(range: unknown): RawSalary | null {
  const [title, min, max, currency] = ['title', 'min', 'max', 'currency_type'].map((name) => str(at(range, name)));
  const figures = [min, max].filter(Boolean).join(' - ');
  if (!figures) return null;
  return { text: [title, figures, currency].filter(Boolean).join(' '), ...(currency ? { currency } : {}) };
}

function salaryShown(document: Document): RawSalary | null {
  const range = document.querySelector('.job__pay-ranges .pay-range, .content-pay-transparency .pay-input');
  const title = textOf(range?.querySelector('.body--medium, .title'));
  const figures = textOf(range?.querySelector('p.body:not(.body--medium), .pay-range'));
  return figures ? { text: [title, figures].filter(Boolean).join(' ') } : null;
}

/** Old boards say "at Acme" beside the title; both generations title the document "Job Application for … at Acme". */
function companyShown(document: Document, title: string | null): string | null {
  const beside = firstText(document, '#header .company-name', '.company-name')?.replace(/^(?:at|bei|chez|en)\s+/i, '');
  if (beside) return beside;
  const head = documentTitle(document);
  const prefix = `Job Application for ${title} at `;
  if (head.startsWith(prefix)) return head.slice(prefix.length);
  const logo = document.querySelector('img.logo[alt], #logo img[alt]')?.getAttribute('alt');
  return logo?.replace(/\s*logo$/i, '') ?? null;
}
