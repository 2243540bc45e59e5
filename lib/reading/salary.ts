/** Decides what a labelled or typed statement of pay comes to. Pay in prose is left to `salary-in-text`. */
import { MAX_FIELD_CHARS } from '../records/bounds';
import type { PayPeriod, Salary } from '../records/posting';
import { currencyOf } from './currencies';
import type { RawSalary } from './finding';
import { payPeriodOf, periodBefore } from './pay-period';
import { type Amount, amountsIn, MAX_RATIO } from './salary-amounts';
import { plainText } from './salary-figures';

/** What of its page a text is read by: the document's language tag and the ISO 3166-1 country it speaks of. */
export interface ReadingContext {
  lang: string;
  country: string | null;
}

/** Least unmarked number taken for pay where neither currency nor period stands with it; below are hours and percent. */
const LEAST_BARE = 1_000;

/**
 * Pay as a site labels or types it, or null where that names no figure ("Competitive", "Monthly Salary"). The period is
 * null unless stated; a bare "$" has the currency of the page's country; on-target earnings and bonuses are not pay.
 */
export function salaryFrom(raw: RawSalary, context: ReadingContext): Salary | null {
  const text = raw.text.replace(/\s+/g, ' ').trim().slice(0, MAX_FIELD_CHARS);
  if (!text) return null;
  const read = plainText(text);
  const said = labelled(read, context.country);
  const typed = typedFigures(raw);
  if (!typed && !said) return null;
  const sameFigures = typed && said && typed.min === said.min && typed.max === said.max;
  const mark = raw.currency ? currencyOf(raw.currency, context.country) : null;
  return {
    text,
    min: typed ? typed.min : (said?.min ?? null),
    max: typed ? typed.max : (said?.max ?? null),
    currency: mark ?? (!typed || sameFigures ? (said?.currency ?? null) : null),
    period: (raw.period ? payPeriodOf(raw.period) : null) ?? (!typed || sameFigures ? (said?.period ?? null) : null),
    source: raw.siteEstimate || isEstimate(read) ? 'site-estimate' : 'employer',
  };
}

/** "(Glassdoor est.)" and "Estimated" are the site's own guess; "(Employer est.)" is the employer's figure. */
function isEstimate(text: string): boolean {
  return /\best(?:\.|imated?|imates|imation)?(?![\p{L}])/iu.test(text) && !/\bemployer[ -](?:est|provided)/i.test(text);
}

/** Typed figures, where they are real: zeros stand for "not given", and ends far apart for a filler. */
function typedFigures(raw: RawSalary): { min: number | null; max: number | null } | null {
  const real = (value: number | undefined) =>
    value !== undefined && Number.isFinite(value) && value > 0 ? value : null;
  const [min, max] = [real(raw.min), real(raw.max)];
  if (min === null && max === null) return null;
  if (min !== null && max !== null && (min > max || max / min > MAX_RATIO)) return null;
  return { min, max };
}

/** Pay beside the base: on-target earnings, bonus, equity, whole packages. Looked for before a figure and right behind. */
const BESIDE =
  /\bOTE\b|\bon[ -]?target\b|\btotal (?:target |cash |annual )?(?:comp\w*|remuneration|package|cash|earnings|rewards?)\b|\bbonus\w*|\bcommissions?\b|\bequity\b|\bsuper\b|\bpackag\w+|\bsign(?:ing)?[ -]on\b|\bstock\b|\bRSUs?\b/i;

function labelled(text: string, country: string | null): Amount | null {
  const amounts = amountsIn(text, country);
  const kept = amounts.filter((amount, index) => {
    const before = text.slice(amounts[index - 1]?.end ?? 0, amount.start);
    const clause = before.slice(
      Math.max(before.lastIndexOf(';'), before.lastIndexOf('|'), before.lastIndexOf('•')) + 1,
    );
    const after = /^[\s(]*([\p{L}-]+(?: [\p{L}-]+)?)/u.exec(text.slice(amount.end, amount.end + 40))?.[1] ?? '';
    if (BESIDE.test(clause) || BESIDE.test(after)) return false;
    if (amount.marked || amount.period) return true;
    const size = amount.max ?? amount.min ?? 0;
    return size >= LEAST_BARE && !isYears(amount);
  });
  const ranges = kept.filter((amount) => amount.range);
  const chosen = single(ranges.length ? ranges : kept);
  if (!chosen) return null;
  return {
    ...chosen,
    period: chosen.period ?? periodBefore(text) ?? trailing(text.slice(chosen.end)) ?? leading(text),
  };
}

/** "2024-2025" without a currency is a span of years. */
function isYears(amount: Amount): boolean {
  const [low, high] = [amount.min ?? amount.max ?? 0, amount.max ?? amount.min ?? 0];
  return low >= 1990 && high <= 2100 && Number.isInteger(low) && Number.isInteger(high);
}

/** The one amount a list comes to; null where it holds several that differ. */
function single(amounts: readonly Amount[]): Amount | null {
  const first = amounts[0];
  if (!first) return null;
  return amounts.every((one) => one.min === first.min && one.max === first.max) ? first : null;
}

/** A period that stands apart behind the figures: "$200K - $310K • Annual". */
function trailing(text: string): PayPeriod | null {
  const piece = /^[\s•·|,(/-]*((?:per |a |an )?[\p{L}.]+)[\s).]*(?:$|[•·|,])/u.exec(text)?.[1];
  return piece && piece.length <= 12 ? payPeriodOf(piece) : null;
}

/** A period that opens the label: "Annual: $…", "Hourly $…". */
function leading(text: string): PayPeriod | null {
  const word = /^\s*([\p{L}]+)\b/u.exec(text)?.[1] ?? '';
  return /^(?:annual|annually|yearly|monthly|weekly|daily|hourly)$/i.test(word) ? payPeriodOf(word) : null;
}
