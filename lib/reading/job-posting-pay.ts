/**
 * Decides which figures a JobPosting node states as pay. Zeros and words without a figure are no pay. What currency
 * and period mean is left to `salary`.
 */
import { squash } from './dom';
import type { RawSalary } from './finding';
import { isNode, nodesOf, type SchemaNode, textOfProperty, textOfValue, valuesOf } from './schema-node';

/** Larger figures are no pay in any currency. */
const MAX_AMOUNT = 1e12;

/** ISO 8601 durations, used with `estimatedSalary`, in the words used everywhere else. */
const DURATIONS: Record<string, string> = { PT1H: 'HOUR', P1D: 'DAY', P1W: 'WEEK', P1M: 'MONTH', P1Y: 'YEAR' };

/** The employer's pay, else the site's estimate, marked as one; null where neither is stated as a figure. */
export function payOf(posting: SchemaNode): RawSalary | null {
  const currency = textOfProperty(posting, 'salaryCurrency');
  for (const name of ['baseSalary', 'estimatedSalary'])
    for (const value of valuesOf(posting, name)) {
      const pay = payIn(value, currency);
      if (pay) return name === 'estimatedSalary' ? { ...pay, siteEstimate: true } : pay;
    }
  return null;
}

interface Figures {
  min?: number | undefined;
  max?: number | undefined;
  /** The words where they are no plain figures. */
  words?: string | undefined;
}

/** Pay from a number, words, a MonetaryAmount with or without a QuantitativeValue, or a distribution. */
function payIn(value: unknown, fallbackCurrency: string | null): RawSalary | null {
  const outer: SchemaNode = isNode(value) ? value : { value };
  const nodes = [...nodesOf(outer, 'value'), outer];
  const figures = nodes.map(figuresOf).find(({ min, max, words }) => min || max || words);
  if (!figures) return null;
  const first = (...names: string[]) =>
    nodes.flatMap((node) => names.map((name) => textOfProperty(node, name))).find(Boolean) ?? null;
  const currency = first('currency', 'currencyCode') ?? fallbackCurrency;
  const unit = first('unitText', 'unitCode', 'duration');
  const period = unit && (DURATIONS[unit] ?? unit);
  const range = [...new Set([figures.min, figures.max])].filter(Boolean).join('–');
  return {
    text: figures.words ?? squash([range, currency, period].filter(Boolean).join(' ')),
    ...(figures.min ? { min: figures.min } : {}),
    ...(figures.max ? { max: figures.max } : {}),
    ...(currency ? { currency } : {}),
    ...(period ? { period } : {}),
  };
}

function figuresOf(node: SchemaNode): Figures {
  const min = numberIn(textOfProperty(node, 'minValue') ?? textOfProperty(node, 'percentile10'));
  const max = numberIn(textOfProperty(node, 'maxValue') ?? textOfProperty(node, 'percentile90'));
  if (min || max) return { min, max };
  const stated = valuesOf(node, 'value').filter((value) => !isNode(value));
  const words = textOfValue(stated[0]) ?? textOfProperty(node, 'median');
  if (!words) return {};
  const bounds = words.split(/\s*(?:[-–—]|\bto\b)\s*/).map(numberIn);
  const [low, high = low] = bounds;
  if (bounds.length <= 2 && bounds.every((bound) => bound !== undefined)) return { min: low, max: high };
  return /\d\d/.test(words) ? { words } : {};
}

/** A plain number with or without English thousands; undefined for anything that could be read two ways. */
function numberIn(text: string | null | undefined): number | undefined {
  if (!text || !/^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return undefined;
  const number = Number(text.replaceAll(',', ''));
  return number <= MAX_AMOUNT ? number : undefined;
}
