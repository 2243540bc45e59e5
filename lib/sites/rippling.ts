/** Decides how postings on Rippling are read: from the state of the server's rendering while it is of this posting. */
import { descriptionFromHtml, descriptionHtml, joinDescriptions } from '../reading/description';
import { all, firstText, textOf, webAddress } from '../reading/dom';
import { at, jsonScript, list, num, str } from '../reading/embedded-state';
import { type Finding, finding, type Page, type RawSalary, type SiteReading } from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { labelledFields } from './labelled';
import { onHost, type Site } from './site';
import { untitled } from './untitled';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const PATH = new RegExp(`^(?:/[a-z]{2}(?:-[A-Za-z]{2})?)?/([^/]+)/jobs/(${UUID})(?:/|$)`, 'i');

export const rippling: Site = {
  id: 'rippling',
  name: 'Rippling',
  examples: {
    postings: {
      'https://ats.rippling.com/acme/jobs/0b7e2c1e-6a30-4a7b-9a6f-2f0b6a9d4c11?jobSite=LinkedIn':
        '0b7e2c1e-6a30-4a7b-9a6f-2f0b6a9d4c11',
      'https://ats.rippling.com/en-GB/acme/jobs/0b7e2c1e-6a30-4a7b-9a6f-2f0b6a9d4c11/apply?step=application':
        '0b7e2c1e-6a30-4a7b-9a6f-2f0b6a9d4c11',
    },
    others: ['https://ats.rippling.com/acme/jobs', 'https://ats.rippling.com/en-GB/acme/jobs?page=1'],
  },

  owns: (url) => onHost(url, 'ats.rippling.com', 'ats.us1.rippling.com'),

  identify(url) {
    const [, board, id] = PATH.exec(url.pathname) ?? [];
    if (!board || !id) return null;
    const uuid = id.toLowerCase();
    return { externalId: uuid, url: `${url.origin}/${board}/jobs/${uuid}` };
  },

  read(page: Page): SiteReading {
    const { document, url } = page;
    const [, board, id] = PATH.exec(url.pathname) ?? [];
    if (!id) return { kind: 'not-a-posting', reason: 'list', settled: true };
    const state = jsonScript(document, 'script#__NEXT_DATA__');
    const posting = at(state, 'props', 'pageProps', 'apiData', 'jobPost');
    const stated = str(at(posting, 'uuid'))?.toLowerCase() === id.toLowerCase() ? [fromState(posting)] : [];
    const shown = fromPage(document, url);
    const form = /\/apply\b/.test(url.pathname);
    if (!stated.length && !(shown.fields.title && shown.fields.description)) {
      if (/^\/(?:404|_error)$/.test(str(at(state, 'page')) ?? ''))
        return { kind: 'not-a-posting', reason: 'gone', settled: true };
      return untitled(page, [shown, companyInAddress(board)]);
    }
    return {
      kind: 'posting',
      layout: form ? 'application form' : 'posting',
      settled: true,
      findings: [...stated, ...page.structured, shown, companyInAddress(board)],
    };
  },
};

function fromState(posting: unknown): Finding {
  const places = list(at(posting, 'workLocations')).flatMap((one) => str(one) ?? str(at(one, 'label')) ?? []);
  const parts = ['company', 'role', 'compensation'].map((name) =>
    descriptionFromHtml(str(at(posting, 'description', name))),
  );
  const type = [str(at(posting, 'employmentType', 'id')), str(at(posting, 'employmentType', 'label'))];
  return finding('embedded-state', {
    title: str(at(posting, 'name')),
    companyName: str(at(posting, 'companyName')),
    location: { text: places.join(' · ') },
    workplace: workplaceIn(places),
    employmentTypes: type.flatMap((one) => one?.replace(/_FT$/, '_FULL_TIME').replace(/_PT$/, '_PART_TIME') ?? []),
    postedDate: str(at(posting, 'createdOn')),
    salary: pay(list(at(posting, 'payRangeDetails'))),
    description: joinDescriptions(...parts),
  });
}

/** "Remote (United States)", "Hybrid (Lisbon, PT)": only where every place says the same. */
function workplaceIn(places: string[]): string | null {
  const said = new Set(places.map((place) => /^(remote|hybrid|on-?site)\b/i.exec(place)?.[1]?.toLowerCase() ?? ''));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** Ranges by place become one from the lowest to the highest, if they count in one currency and period. */
function pay(ranges: unknown[]): RawSalary | null {
  const units = new Set(ranges.map((range) => `${str(at(range, 'currency'))} ${str(at(range, 'frequency'))}`));
  const lows = ranges.flatMap((range) => num(at(range, 'rangeStart')) ?? []);
  const highs = ranges.flatMap((range) => num(at(range, 'rangeEnd')) ?? []);
  if (units.size !== 1 || !lows.length || !highs.length) return null;
  const [min, max] = [Math.min(...lows), Math.max(...highs)];
  const currency = str(at(ranges[0], 'currency')) ?? undefined;
  const period = str(at(ranges[0], 'frequency')) ?? undefined;
  const text = [currency, `${min} – ${max}`, period].filter(Boolean).join(' ');
  return { text, min, max, ...(currency ? { currency } : {}), ...(period ? { period } : {}) };
}

function fromPage(document: Document, url: URL): Finding {
  const places = all(document, '[data-icon="LOCATION_OUTLINE"]', 4).flatMap((icon) => textOf(besideIcon(icon)) ?? []);
  const preview = document.querySelector('.ATS_htmlPreview');
  const apply = document.querySelector(`a[href*="${url.pathname.split('/').pop()}/apply"]`);
  return finding('page', {
    ...labelledFields(all(document, 'dt', 20).map((label) => [textOf(label), textOf(label.nextElementSibling)])),
    title: firstText(document, '[data-testid="job-title"]', 'main h2', 'h2', 'h1'),
    companyName: firstText(document, '[data-testid="breadcrumb"] li:first-child a'),
    location: { text: places.join(' · ') },
    workplace: workplaceIn(places),
    postedText: firstText(document, '[aria-label="date created"] p'),
    description: preview && !preview.closest('form') ? descriptionHtml(preview) : null,
    applyUrl: webAddress(apply?.getAttribute('href'), url),
  });
}

function besideIcon(icon: Element): Element | null {
  return icon.nextElementSibling ?? icon.parentElement?.nextElementSibling ?? null;
}
