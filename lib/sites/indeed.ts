/**
 * Decides how Indeed's postings are read, in its classic and its newer layout, alone or in the pane beside a list.
 * Everything is looked for in the pane around the title: the page's first heading may well greet the user.
 */
import { descriptionHtml } from '../reading/description';
import { all, first, textOf, webAddress } from '../reading/dom';
import { finding, type Page, type PostingAddress, type SiteReading } from '../reading/finding';
import { shownLines, shownText } from '../reading/shown-text';
import { companyOf, summaryOf } from './indeed-head';
import { readState } from './indeed-state';
import { placeLine } from './label-kinds';
import { onHost, type Site } from './site';

const KEY = /^[0-9a-f]{16}$/i;

/** Each layout's title, with the largest element around it that holds this posting and no other. */
const LAYOUTS = [
  {
    name: 'newer',
    title: '[data-testid="vj-job-title"], [data-testid="vj-job-title-compact"]',
    pane: '[data-testid="viewjob-main-content"], #vjs-container',
  },
  {
    name: 'classic',
    title:
      '[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title, [data-testid="simpler-jobTitle"]',
    pane: '#vjs-container, .jobsearch-JobComponent, .fastviewjob, #jobsearch-ViewjobPaneWrapper, #viewJobSSRRoot',
  },
] as const;

export const indeed: Site = {
  id: 'indeed',
  name: 'Indeed',
  examples: {
    postings: {
      'https://www.indeed.com/viewjob?jk=54f1f8af68d722d2&tk=1abc&from=serp': '54f1f8af68d722d2',
      'https://de.indeed.com/?vjk=54f1f8af68d722d2': '54f1f8af68d722d2',
      'https://uk.indeed.com/jobs?q=machine+learning&l=Leeds&vjk=54F1F8AF68D722D2': '54f1f8af68d722d2',
      'https://fr.indeed.com/rc/clk?jk=54f1f8af68d722d2&from=vj': '54f1f8af68d722d2',
      'https://www.indeed.com/m/viewjob?jk=54f1f8af68d722d2': '54f1f8af68d722d2',
      'https://ca.indeed.com/job/ml-engineer-54f1f8af68d722d2': '54f1f8af68d722d2',
    },
    others: [
      'https://www.indeed.com/',
      'https://www.indeed.com/jobs?q=machine+learning',
      'https://www.indeed.com/cmp/Acme-Ai',
      'https://secure.indeed.com/auth?hl=en',
    ],
  },

  owns: (url) => onHost(url, 'indeed.com', '.indeed.com'),

  identify(url) {
    const inPath = /^\/job\/(?:[^/]*-)?([0-9a-f]{16})\/?$/i.exec(url.pathname)?.[1];
    const shown = /\/viewjob|\/clk/.test(url.pathname) ? ['jk', 'vjk'] : ['vjk', 'jk'];
    const key = inPath ?? shown.map((name) => url.searchParams.get(name)).find((value) => value && KEY.test(value));
    return key ? addressOf(key, url) : null;
  },

  read(page: Page): SiteReading {
    const { document, url } = page;
    const named = indeed.identify(url);
    const found = paneOf(document);
    if (!found) return withoutPane(page, named);
    const { pane, heading, layout } = found;
    const title = titleIn(heading);
    const own = paneKey(pane);
    const stale = Boolean(own && named && own !== named.externalId);
    const state = readState(document, own ?? named?.externalId ?? null, title);
    const company = companyOf(pane);
    const place = placeLine(company.location);
    const summary = summaryOf(pane);
    const description = descriptionOf(pane);
    const expired = isExpired(pane) || state?.expired;
    const bareSign = /^[^\p{L}]*\$/u.test(summary.salary?.text ?? '');
    const currency = bareSign && state?.currency ? { currency: state.currency } : {};
    return {
      kind: stale ? 'unsure' : 'posting',
      layout,
      settled: description !== null && !stale,
      ...(own ? { address: addressOf(own, url) } : {}),
      findings: [
        finding('page', {
          title,
          companyName: company.name,
          companyKeys: company.keys,
          location: { text: place?.place ?? '' },
          workplace: place?.workplace ?? company.workplace ?? summary.workplace,
          employmentTypes: summary.types,
          salary: summary.salary && { ...summary.salary, ...currency },
          postedText: postedOf(pane),
          state: expired ? 'closed' : canApply(pane) ? 'open' : null,
          description,
          applyUrl: expired ? null : applyUrlOf(pane, url),
          rating: company.rating,
        }),
        ...page.structured,
        ...(state ? [state.finding] : []),
      ],
    };
  },
};

/** The regional host stays: other hosts may not serve the posting. */
function addressOf(key: string, url: URL): PostingAddress {
  const host = url.host === 'indeed.com' ? 'www.indeed.com' : url.host;
  return { externalId: key.toLowerCase(), url: `https://${host}/viewjob?jk=${key.toLowerCase()}` };
}

function paneOf(document: Document) {
  for (const { name, title, pane } of LAYOUTS) {
    const headings = all(document, title, 6).filter((one) => shownText(one));
    const heading = headings.find((one) => one.closest('#vjs-container')) ?? headings[0];
    if (heading) return { layout: name, heading, pane: around(heading.closest(pane) ?? heading) };
  }
  return null;
}

const BODIES = '#jobDescriptionText, .react-native-html-content, .simple-job-description-html';

/** The smallest element around that holds the description too; as it is where none does (yet). */
function around(start: Element): Element {
  let pane: Element | null = start;
  while (pane && !pane.querySelector(BODIES)) pane = pane.parentElement;
  return pane ?? start.parentElement ?? start;
}

/** A page whose posting is only in its structured data or state, or one that has none. */
function withoutPane(page: Page, named: PostingAddress | null): SiteReading {
  const { document, url } = page;
  const state = named && readState(document, named.externalId, null);
  const findings = [...page.structured, ...(state ? [state.finding] : [])];
  if (named && findings.length) return { kind: 'posting', layout: 'embedded state', settled: true, findings };
  if (/^\/cmp\//.test(url.pathname)) return { kind: 'not-a-posting', reason: 'company', settled: true };
  if (/^(?:secure|account)\./.test(url.hostname)) return { kind: 'not-a-posting', reason: 'login', settled: true };
  const article = /^\/(?:career-advice|career|lead|hire|conseils-carrieres|karriere-guide)\b/.test(url.pathname);
  return { kind: 'not-a-posting', reason: article ? 'article' : 'list', settled: !named };
}

/** Set after a title by the page itself, in a span of its own: " - job post", "– Stellenanzeige". */
const SUFFIX =
  /\s*[-–—]\s*(?:job post|stellenanzeige|stellenangebot|jobangebot|offre d['’]emploi|poste|oferta de (?:empleo|trabajo)|vacante|annuncio di lavoro|offerta di lavoro|vacature|anúncio de vaga|(?:oferta de )?vaga|oferta pracy|ogłoszenie|platsannons|jobbannons|jobannonce|jobopslag|stillingsannonse|nabídka práce|pracovní nabídka|iş ilanı|anunț de angajare)\s*$/i;

function titleIn(heading: Element): string | null {
  const text = shownText(heading);
  const last = textOf(all(heading, 'span', 6).at(-1));
  const ownSpan = last && /^[-–—]\s*\S/.test(last) && text?.endsWith(last) ? text.slice(0, -last.length).trim() : text;
  return ownSpan?.replace(SUFFIX, '') || null;
}

/** The key that the pane's own links and buttons carry. */
function paneKey(pane: Element): string | null {
  const apply = pane.querySelector('[data-indeed-apply-jk]')?.getAttribute('data-indeed-apply-jk');
  const link = pane.querySelector('a[href*="fromjk="]')?.getAttribute('href');
  const key = apply ?? /[?&]fromjk=([0-9a-f]{16})/i.exec(link ?? '')?.[1];
  return key && KEY.test(key) ? key.toLowerCase() : null;
}

function postedOf(pane: Element): string | null {
  const footer = pane.querySelector('.jobsearch-JobMetadataFooter');
  const lines = footer ? shownLines(footer).flatMap((line) => line.split(/\s+-\s+/)) : [];
  return (
    textOf(pane.querySelector('[data-testid="myJobsStateDate"]')) ??
    lines.find((line) => /\d|today|heute|just/i.test(line)) ??
    null
  );
}

function descriptionOf(pane: Element): string | null {
  const classic = pane.querySelector('#jobDescriptionText');
  if (classic) return descriptionHtml(classic);
  const heading = pane.querySelector('[data-testid="vj-job-description-heading"]');
  const bodies = all(pane, '.react-native-html-content, .simple-job-description-html', 10);
  const after = bodies.find(
    (one) => heading && heading.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return descriptionHtml(after ?? bodies[0]);
}

const EXPIRED =
  /has expired on indeed|(?:stellenanzeige|stelle|anzeige)\b.{0,30}(?:abgelaufen|nicht mehr verfügbar)|offre d['’]emploi.{0,30}expir|ha (?:caducado|expirado)|è scaduto|is verlopen|expirou|wygasł|vypršel|har (?:gått ut|udløbet|upphört)/i;

function isExpired(pane: Element): boolean {
  if (pane.querySelector('.jobsearch-JobInfoHeader-expiredHeader, [data-testid*="expired" i]')) return true;
  const header = first(
    pane,
    '.jobsearch-InfoHeaderContainer',
    '[data-testid="desktop-job-header"]',
    '[data-testid="jobsearch-CompanyInfoContainer"]',
  );
  return EXPIRED.test(
    textOf(
      header?.parentElement?.contains(pane.querySelector('#jobDescriptionText')) ? header : header?.parentElement,
    ) ?? '',
  );
}

const APPLY =
  '#indeedApplyButton, #applyButtonLinkContainer a, #applyButtonLinkContainer button, .indeed-apply-widget, [data-testid="viewjob-indeed-apply"], [data-testid="primary-apply-action"], [data-testid="indeedApplyButton-test"], a[href*="applystart"], button[href*="applystart"]';

function canApply(pane: Element): boolean {
  return pane.querySelector(APPLY) !== null;
}

/** Only a form of the employer's own: Indeed's redirects carry the session of the moment. */
function applyUrlOf(pane: Element, url: URL): string | null {
  const link = pane.querySelector('#applyButtonLinkContainer a[href], [data-testid="primary-apply-action"] a[href]');
  const address = webAddress(link?.getAttribute('href'), url);
  return address && !indeed.owns(new URL(address)) ? address : null;
}
