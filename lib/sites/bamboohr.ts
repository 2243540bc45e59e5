/** Decides how postings on BambooHR are read: filled by scripts, with hashed classes, so by their labels. */
import { descriptionHtml } from '../reading/description';
import { all, documentTitle, first, firstText, textOf } from '../reading/dom';
import { finding, type Page, type SiteReading } from '../reading/finding';
import { companyInAddress } from './company-in-address';
import { isWorkplace } from './label-kinds';
import { labelledFields, type Pair } from './labelled';
import { onHost, type Site } from './site';
import { untitled } from './untitled';

const DESCRIPTION = ['.BambooRichText', '#descriptionWrapper', '[class*="jobDescription" i]'];
/** What stands beside the description: labels over their values, as leaves. The last two are the former layout's. */
const LEAVES =
  '[data-fabric-component="BodyText"], main p, #root p, #app p, .posInfo__Title, .posInfo__Value, [class*="posInfo__Label"]';

export const bamboohr: Site = {
  id: 'bamboohr',
  name: 'BambooHR',
  examples: {
    postings: {
      'https://acme.bamboohr.com/careers/123?source=aWQ9MQ%3D%3D': 'acme/123',
      'https://acme.bamboohr.com/jobs/view.php?id=123&source=bamboohr': 'acme/123',
    },
    others: ['https://acme.bamboohr.com/careers', 'https://acme.bamboohr.com/jobs/'],
  },

  owns: (url) => onHost(url, '.bamboohr.com') && !onHost(url, 'www.bamboohr.com', 'app.bamboohr.com'),

  identify(url) {
    const id =
      /^\/careers\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1] ??
      (/^\/jobs\/(?:view|embed2?)\.php$/.test(url.pathname)
        ? /^\d+$/.exec(url.searchParams.get('id') ?? '')?.[0]
        : null);
    if (!id) return null;
    return { externalId: `${url.hostname.split('.')[0]}/${id}`, url: `${url.origin}/careers/${id}` };
  },

  read(page: Page): SiteReading | null {
    const { document, url } = page;
    const address = companyInAddress(url.hostname.split('.')[0]);
    if (!bamboohr.identify(url))
      return /^\/(?:careers|jobs)\b/.test(url.pathname)
        ? { kind: 'not-a-posting', reason: 'list', settled: true }
        : null;
    const body = first(document, ...DESCRIPTION);
    const heading = first(document, '[data-fabric-component="Headline"]', '.ResAts__card h2', 'main h2', 'main h3');
    const title = textOf(heading) ?? (body && firstText(document, 'h2', 'h3'));
    if (!title || !body) return untitled(page, [address]);
    const line = summary(document, heading);
    const inBrackets = /\(([^()]+)\)\s*$/.exec(line?.split(' · ').pop() ?? '')?.[1] ?? '';
    const { seniority, ...labelled } = labelledFields(pairs(document, body));
    return {
      kind: 'posting',
      layout: document.querySelector('form input[type="file"]') ? 'application form' : 'posting',
      settled: true,
      findings: [
        finding('page', {
          workplace: isWorkplace(inBrackets) ? inBrackets : null,
          ...labelled,
          seniority,
          title,
          description: descriptionHtml(body),
        }),
        ...page.structured,
        finding('page', {
          location: { text: (line?.split(' · ').pop() ?? '').replace(/\s*\([^()]*\)\s*$/, '') },
          companyName: companyShown(document, title),
        }),
        address,
      ],
    };
  },
};

/** The line under the title: "Research · Lisbon, Lisboa (Hybrid)". */
function summary(document: Document, heading: Element | null): string | null {
  const beside = heading?.parentElement?.querySelector('[class*="-description"], h2 + p, h3 + p');
  const line = firstText(document, '.ResAts__card-subtitle') ?? textOf(beside);
  return line && line.length < 200 ? line : null;
}

function pairs(document: Document, body: Element): Pair[] {
  const leaves = all(document, LEAVES, 80).filter((leaf) => !body.contains(leaf) && !leaf.contains(body));
  const texts = leaves.map((leaf) => textOf(leaf));
  return texts.map((text, index) => [text, texts[index + 1] ?? null]);
}

function companyShown(document: Document, title: string): string | null {
  const logo = document.querySelector('img[alt][src*="bamboohr.com"], header img[alt]')?.getAttribute('alt') ?? '';
  const inTitle = documentTitle(document);
  const [, company] = inTitle.startsWith(title) ? (/\s[-–|]\s(.+)$/.exec(inTitle.slice(title.length)) ?? []) : [];
  const named = logo.replace(/\s*\blogo$/i, '') || company || '';
  return /^(?:company|careers?|bamboohr)?$/i.test(named) ? null : named;
}
