/**
 * Decides how LinkedIn's signed-out pages are read: the page of a posting (2020 on), the fragment that lists load, and
 * the pane opened beside a list. The page outranks its structured data, which is absent as often as not.
 */
import { descriptionHtml } from '../reading/description';
import { all, first, textOf } from '../reading/dom';
import { type Finding, finding, type Page, type SiteReading } from '../reading/finding';
import { shownText } from '../reading/shown-text';
import { placeLine } from './label-kinds';
import { CRITERIA_ORDER, type Criterion, criterionOf, statedSeniority } from './linkedin-labels';
import { addressIn, addressOf, companyKeys, idBehind, wayOut } from './linkedin-links';

const TITLE = '.topcard__title';
/** Profiles and companies have it as well: a posting's only beside the line of company and place. */
const SHARED_TITLE = '.top-card-layout__title';
const PANE = '.details-pane__content';

/** Reads a signed-out page; null where it shows no posting. */
export function readSignedOut(page: Page): SiteReading | null {
  const { document, url } = page;
  const pane = document.querySelector(`${PANE}--show`);
  const root = pane ?? (document.querySelector(PANE) ? null : document);
  const title = root && titleIn(root);
  if (!root || !title) return null;
  const card = title.closest('.top-card-layout, .topcard') ?? root;
  const company = first(card, 'a.topcard__org-name-link', 'a[href*="/company/"].topcard__flavor--black-link');
  const bullets = all(card, '.topcard__flavor--bullet:not([class*="num-applicants"])');
  const place = placeLine(shownText(bullets[0]));
  const criteria = criteriaOf(root);
  const description = descriptionHtml(
    first(root, '.description .show-more-less-html__markup', '.show-more-less-html__markup', '.description__text'),
  );
  const inPane = pane && idBehind(title.closest('a')?.getAttribute('href'), url);
  const named = addressIn(url)?.externalId;
  const stale = Boolean(inPane && named && inPane !== named);
  return {
    kind: stale ? 'unsure' : 'posting',
    layout: pane ? 'signed out, beside a list' : 'signed out',
    settled: description !== null && !stale,
    ...(inPane ? { address: addressOf(inPane) } : {}),
    findings: [
      finding('page', {
        title: shownText(title),
        companyName: shownText(company) ?? textOf(card.querySelector('.topcard__flavor:not([class*="flavor--"])')),
        companyKeys: companyKeys(company),
        location: { text: place?.place ?? '' },
        workplace: textOf(card.querySelector('[class*="workplace-type"]')) ?? place?.workplace,
        employmentTypes: criteria.employment ? [criteria.employment] : [],
        seniority: statedSeniority(criteria.seniority ?? null),
        industry: criteria.industry,
        salary: salaryOf(root),
        postedText: textOf(card.querySelector('.posted-time-ago__text')),
        state: stateOf(card),
        description,
        applyUrl: applyUrlOf(card, url),
      }),
      ...page.structured.map(trusted),
    ],
  };
}

function titleIn(root: ParentNode): Element | null {
  return root.querySelector(TITLE) ?? (root.querySelector('.topcard__flavor') && root.querySelector(SHARED_TITLE));
}

/** The localised list of seniority, employment type, function and industries. */
function criteriaOf(root: ParentNode): Partial<Record<Criterion, string>> {
  const rows = all(root, '.description__job-criteria-item, .job-criteria__item', 8);
  const labels = rows.map((row) => criterionOf(textOf(row.querySelector('h3, [class*="subheader"]')) ?? ''));
  const byPlace = labels.some(Boolean) ? [] : rows.length === 1 ? (['employment'] as const) : CRITERIA_ORDER;
  const found: Partial<Record<Criterion, string>> = {};
  rows.forEach((row, index) => {
    const criterion = labels[index] ?? byPlace[index];
    const values = all(row, '[class*="criteria-text"], [class*="criteria__text"]', 5).map(textOf);
    const value = values.filter(Boolean).join(', ');
    if (criterion && value) found[criterion] ??= value;
  });
  return found;
}

/** Pay above the description. Figures in `…-job-card__salary-info` belong to other postings. */
function salaryOf(root: ParentNode) {
  const text = textOf(root.querySelector('.compensation__salary, .topcard__flavor--salary'));
  if (!text) return null;
  const note = textOf(root.querySelector('.compensation__description, .compensation__subtitle')) ?? '';
  return { text, siteEstimate: /estimat|estimac|geschätzt|schätz|estimé|estimation|stimat|geschat|szacun/i.test(note) };
}

/** Told by the card's marks alone: the sentence itself also occurs in descriptions. */
function stateOf(card: ParentNode): 'open' | 'closed' | null {
  if (card.querySelector('.closed-job, [class*="closed-job__flavor"]')) return 'closed';
  return card.querySelector('.apply-button, #applyUrl, [data-tracking-control-name*="apply-link"]') ? 'open' : null;
}

/** The employer's form: in a link, or written as a comment into a `code` element. */
function applyUrlOf(card: ParentNode, url: URL): string | null {
  const link = card.querySelector('a.apply-button[href], a[href*="/externalApply/"]');
  const written = card.querySelector('#applyUrl')?.firstChild?.nodeValue?.trim().replace(/^"|"$/g, '');
  return wayOut(link?.getAttribute('href'), url) ?? wayOut(written, url);
}

/**
 * Its structured data says OTHER for every employment type and 1970 for no end (2020), gives LinkedIn's own page as the
 * company's website, and derives experience from the text.
 */
function trusted(from: Finding): Finding {
  const { website: _page, seniority: _derived, ...fields } = from.fields;
  if (fields.employmentTypes?.every((type) => /^other$/i.test(type))) delete fields.employmentTypes;
  if (fields.validThrough?.startsWith('1970')) delete fields.validThrough;
  return { ...from, fields };
}
