/** Decides how postings on Ashby are read: from the state its shell carries, else from the rendered page. */
import { descriptionFromHtml, descriptionHtml } from '../reading/description';
import { all, documentTitle, first, firstText, squash, textOf } from '../reading/dom';
import { at, list, num, scriptJson, str } from '../reading/embedded-state';
import {
  type Finding,
  finding,
  type Page,
  type PostingAddress,
  type RawLocation,
  type RawSalary,
  type SiteReading,
  without,
} from '../reading/finding';
import { ashbyBoardName, UUID } from './ashby-embed';
import { companyInAddress } from './company-in-address';
import { labelledFields } from './labelled';
import { onHost, type Site } from './site';
import { statedPlace } from './stated-place';
import { untitled } from './untitled';

export const ashby: Site = {
  id: 'ashby',
  name: 'Ashby',
  examples: {
    postings: {
      'https://jobs.ashbyhq.com/acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902?utm_source=x':
        'acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902',
      'https://jobs.ashbyhq.com/Acme%20AI/5AC21346-8e0c-4494-8e7a-3eb92ff77902/application':
        'acme ai/5ac21346-8e0c-4494-8e7a-3eb92ff77902',
    },
    others: ['https://jobs.ashbyhq.com/acme', 'https://jobs.ashbyhq.com/acme?departmentId=5ac21346'],
  },

  owns: (url) => onHost(url, 'jobs.ashbyhq.com'),

  identify(url) {
    const [board, id] = url.pathname.split('/').filter(Boolean);
    if (!ashby.owns(url) || !board || !UUID.test(id ?? '')) return null;
    const uuid = (id as string).toLowerCase();
    return { externalId: `${ashbyBoardName(board)}/${uuid}`, url: `${url.origin}/${board}/${uuid}` };
  },

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    const address = ashby.identify(url);
    if (!address) return { kind: 'not-a-posting', reason: 'list', settled: true };
    const data = scriptJson(document, 'window.__appData');
    const state = stateFindings(data, address);
    const shown = firstText(document, 'h1.ashby-job-posting-heading', '[class*="ashby-job-posting-heading"]');
    const board = companyInAddress(address.externalId.split('/')[0]);
    const titled = documentTitle(document);
    if (!shown && !state.length) {
      const empty = data !== undefined && !at(data, 'posting') && !at(data, 'jobBoard');
      if (!page.structured.length && (titled === 'Jobs' || empty))
        return { kind: 'not-a-posting', reason: 'gone', settled: true };
      return untitled({ ...page, structured: without(page.structured, 'workplace') }, [board]);
    }
    const pane = shown ? paneFields(document) : {};
    return {
      kind: 'posting',
      layout: document.querySelector('#form') || url.pathname.endsWith('/application') ? 'application form' : 'posting',
      settled: true,
      findings: [
        finding('page', { title: shown, companyName: companyInTitle(titled, shown), location: pane.location }),
        ...state,
        finding('page', {
          ...pane,
          description: descriptionHtml(
            first(document, '.ashby-job-posting-description', '#overview [class*="_descriptionText_"]'),
          ),
          applyUrl: `${address.url}/application`,
        }),
        // TELECOMMUTE stands on hybrid and office postings as well.
        ...without(page.structured, 'workplace'),
        board,
      ],
    };
  },
};

/** What the shell's state says; nothing where it speaks of another posting or of the whole board. */
function stateFindings(data: unknown, address: PostingAddress): Finding[] {
  const posting = at(data, 'posting');
  if (!address.externalId.endsWith(`/${String(at(posting, 'id')).toLowerCase()}`)) return [];
  const text = (name: string) => str(at(posting, name));
  const place = locationOf(posting);
  return [
    finding('embedded-state', {
      title: squash(text('title') ?? ''),
      companyName: str(at(data, 'organization', 'name')),
      location: place,
      workplace:
        text('workplaceType') ?? (at(posting, 'isRemote') === true ? 'Remote' : statedPlace(place.text).workplace),
      employmentTypes: [text('employmentType') ?? ''].filter(Boolean),
      salary: at(posting, 'shouldDisplayCompensation') === false ? null : salaryOf(posting),
      postedDate: text('publishedDate'),
      validThrough: text('applicationDeadline'),
      description: descriptionFromHtml(text('descriptionHtml')),
      website: str(at(data, 'organization', 'publicWebsite')),
    }),
  ];
}

function locationOf(posting: unknown): RawLocation {
  const main = str(at(posting, 'locationExternalName')) ?? str(at(posting, 'locationName'));
  const more = list(at(posting, 'secondaryLocationNames')).flatMap((name) => str(name) ?? []);
  const part = (name: string) => str(at(posting, 'address', 'postalAddress', name));
  const locality = part('addressLocality');
  const places =
    locality && !more.length ? [{ locality, region: part('addressRegion'), country: part('addressCountry') }] : [];
  return { text: [...new Set([main, ...more])].filter(Boolean).join(' · '), places };
}

/** The summary as shown; the figures, currency and period of its salary part, which stands beside equity and bonus. */
function salaryOf(posting: unknown): RawSalary | null {
  const text = str(at(posting, 'compensationTierSummary')) ?? str(at(posting, 'scrapeableCompensationSalarySummary'));
  if (!text) return null;
  const salary = list(at(posting, 'summaryComponents')).find((part) => at(part, 'compensationType') === 'Salary');
  const min = num(at(salary, 'minValue'));
  const max = num(at(salary, 'maxValue'));
  const currency = str(at(salary, 'currencyCode'));
  const period = /^1 (\w+)$/.exec(str(at(salary, 'interval')) ?? '')?.[1];
  return {
    text,
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    ...(currency ? { currency } : {}),
    ...(period && (min ?? max) !== null ? { period } : {}),
  };
}

/** The pane beside the description: a label above each value, several values under "Compensation". */
function paneFields(document: Document): ReturnType<typeof labelledFields> {
  const labels = all(document, '.ashby-job-posting-left-pane h2', 30);
  const fields = labelledFields(
    labels.map((label) => {
      const value = label.nextElementSibling;
      const lines = value ? all(value, 'li', 5).map(textOf) : [];
      return [textOf(label), lines.find(Boolean) ?? textOf(value)] as const;
    }),
  );
  return { ...(fields.location ? statedPlace(fields.location.text) : {}), ...fields };
}

/** "Research Engineer @ Acme". */
function companyInTitle(titled: string, title: string | null): string | null {
  return title && titled.startsWith(`${title} @ `) ? titled.slice(title.length + 3) : null;
}
