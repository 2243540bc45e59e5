/** Decides what the head of an Indeed posting says: who hires, where, for what pay and what kind of work. */
import { all, first } from '../reading/dom';
import { shownLines, shownText } from '../reading/shown-text';
import { isPay, isWorkplace } from './label-kinds';

/** A line that is a rating: "3.6", or "4.04.0 out of 5 stars" with the spoken words right behind the figure. */
const RATING = /^(\d[.,]\d)(?:$|\1?\s+\p{L}[\p{L} ]*\s5)/u;

/** Name, rating and place, which the newer layout gives as the lines of one block. */
export function companyOf(pane: Element) {
  const block = first(pane, '[data-testid="company-info-metadata"]', '[data-testid="jobsearch-CompanyInfoContainer"]');
  const named = first(
    pane,
    '[data-testid="inlineHeader-companyName"]',
    '[data-company-name="true"]',
    '[data-testid="vj-company-name"]',
    '[data-testid="company-info-metadata"] a[href*="/cmp/"]',
    '.jobsearch-InlineCompanyRating a[href*="/cmp/"]',
    '.jobsearch-InlineCompanyRating > div',
  );
  const lines = block
    ? shownLines(block)
        .flatMap((line) => line.split(/\s*[•·]\s*/))
        .filter(Boolean)
    : [];
  const name = shownLines(named?.querySelector('a') ?? named)[0] ?? lines[0] ?? null;
  const link = first(named ?? pane, 'a[href*="/cmp/"]') ?? named?.closest('a[href*="/cmp/"]');
  const slug = /\/cmp\/([^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  const shown = first(
    pane,
    '[data-testid="inlineHeader-companyLocation"]',
    '[data-testid="job-location"]',
    '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
    '#jobLocationText',
  );
  const rest = lines.filter((line) => line !== name && !RATING.test(line));
  const oldPlace = pane.querySelector('.jobsearch-JobInfoHeader-subtitle > div:last-child');
  return {
    name: name?.replace(/\s+\d[.,]\d(?: out of 5.*)?$/, '') ?? null,
    keys: slug ? [`indeed:${slug.toLowerCase()}`] : [],
    rating: lines.map((line) => RATING.exec(line)?.[1]).find(Boolean) ?? null,
    location: shownText(shown) ?? rest.find((line) => !isWorkplace(line)) ?? rest[0] ?? shownText(oldPlace),
    workplace: rest.find(isWorkplace) ?? null,
  };
}

/** Words that mark a figure as Indeed's own reckoning. */
const ESTIMATED = /estimat|geschätzt|schätz|estim[éa]|stimat|geschat|szacun|odhad|uppskatt|anslå/i;

/** Between pay and kind of work in one line: "… a year - Full-time", but not "CHF 90'000 - CHF 110'000". */
const APART = /\s+[-–·•|]\s+(?=\p{L})(?!(?:[A-Z]{2,3}|kr|Kč|zł|Rs)\b|[A-Z]{1,2}\$)/u;

/** Pay, kind of work and workplace from the summary above the description. A workload ("80–100%") is no pay. */
export function summaryOf(pane: Element) {
  const parts = all(pane, '#salaryInfoAndJobType, [data-testid="structured-job-summary"]', 2);
  const details = all(pane, '#jobDetailsSection [data-testid="list-item"], #jobDetailsSection li', 20);
  const tiles = details.length ? details : all(pane, '#jobDetailsSection [role="group"] div:not(:has(div))', 20);
  const labels = [...parts.flatMap(shortTexts), ...tiles.flatMap((tile) => shownText(tile) ?? [])]
    .flatMap((label) => label.split(APART))
    .map((label) => label.replace(/^\s*[-–—•·]\s*/, '').trim())
    .filter((label, index, every) => label && every.indexOf(label) === index);
  const pay = labels.find(isPay);
  return {
    salary: pay ? { text: pay, siteEstimate: labels.some((label) => ESTIMATED.test(label)) } : null,
    workplace: labels.find((label) => !isPay(label) && isWorkplace(label)) ?? null,
    types: labels.filter((label) => !isPay(label) && !/\d\s*%|\d/.test(label) && !isWorkplace(label)).slice(0, 8),
  };
}

/** The texts of the innermost elements: each says one thing. */
function shortTexts(element: Element): string[] {
  const inner = all(element, '*', 80).filter((one) => !one.firstElementChild || one.matches('span, a'));
  const texts = inner.filter((one) => !inner.some((other) => other !== one && one.contains(other))).map(shownText);
  const said = texts.filter((text): text is string => text !== null);
  return said.length ? said : shownLines(element);
}
