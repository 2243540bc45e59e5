/**
 * Decides which figures of a text form a range, which stand alone, and what their ends are once a scale or a currency
 * on one side counts for both. Whether an amount is this posting's pay is left to `salary` and `salary-in-text`.
 */
import type { PayPeriod } from '../records/posting';
import { currencyOf, currencyOfLakh, isSharedSign } from './currencies';
import { type Figure, figuresIn } from './salary-figures';

export interface Amount {
  min: number | null;
  max: number | null;
  /** ISO 4217, or null where the text and the page's country leave it open. */
  currency: string | null;
  /** True where any currency, even an open one such as "$", stands with the figures. */
  marked: boolean;
  /** Two figures with words or a dash between them. */
  range: boolean;
  /** Millions or more: funding, revenue and users are written so, pay hardly ever. */
  huge: boolean;
  period: PayPeriod | null;
  start: number;
  end: number;
}

/** Highest quotient of a range's ends. What lies farther apart is two figures, or a filler. */
export const MAX_RATIO = 10;

/** All amounts of a text (after `plainText`) in order; a chain such as "90 - 100 - 110" is none. */
export function amountsIn(text: string, country: string | null): Amount[] {
  const figures = figuresIn(text);
  const found: Amount[] = [];
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as Figure;
    const next = figures[index + 1];
    const range = next ? rangeOf(text, figure, next, country) : null;
    const third = figures[index + 2];
    if (range && third && third.start >= range.end && DASH.test(text.slice(range.end, third.start))) {
      index += 2;
      continue;
    }
    const amount = range ?? singleOf(text, figure, country);
    if (range) index += 1;
    if (amount) found.push(amount);
  }
  return found;
}

/** Characters that may lie between the two figures of a range. */
const MAX_JOINER = 12;
const DASH = /^\s*(?:-{1,3}|~)\s*$/;
const TO = /^[\s*_]*(?:to|bis|do|à|až|tot|till|til|through|up to|-\s?to\s?-)[\s*_]*$/i;
const AND = /^[\s*_]*(?:and|und|et|y|e|i|a|al|och|og|en|ed)[\s*_]*$/i;
/** What must stand before the first figure where only an "and" lies between the two. */
const SPAN =
  /\b(?:between|from|zwischen|von|entre|de|tra|fra|da|od|pomiędzy|między|mezi|mellem|mellan|tussen|van)[\s*_]*$/i;

function rangeOf(text: string, low: Figure, high: Figure, country: string | null): Amount | null {
  if (high.start < low.end || high.start - low.end > MAX_JOINER) return null;
  const joiner = text.slice(low.end, high.start);
  const between = () => SPAN.test(text.slice(Math.max(0, low.start - 20), low.start));
  if (!DASH.test(joiner) && !TO.test(joiner) && !(AND.test(joiner) && between())) return null;
  const span = endsOf(low, high);
  const currency = currencyFrom([low, high], country);
  if (!span || currency === 'conflict') return null;
  return {
    min: span.min || null,
    max: span.max,
    ...currency,
    range: true,
    huge: isHuge(low) || isHuge(high),
    period: high.period ?? low.period,
    start: low.start,
    end: high.end,
  };
}

/** Both ends of a range: "120-150k", "12-16 lakh", and thousands dropped on one side ("140 - 160000"). */
function endsOf(low: Figure, high: Figure): { min: number; max: number } | null {
  let min = low.value * low.scale;
  let max = high.value * high.scale;
  if (high.scale > 1 && low.scale === 1 && low.value < 1_000) min = low.value * high.scale;
  else if (low.scale > 1 && high.scale === 1 && high.value < 1_000) max = high.value * low.scale;
  else if (min > 0 && min < 1_000 && max >= 10_000 && high.scale === 1 && min * 1_000 <= max) min *= 1_000;
  return min <= max && max > 0 && (min === 0 || max / min <= MAX_RATIO) ? { min, max } : null;
}

function isHuge(figure: Figure): boolean {
  return figure.scale >= 1e6 && !figure.lakh;
}

/** What the marks around figures agree on: one sure currency, else what a shared sign means on a page of `country`. */
function currencyFrom(
  figures: readonly Figure[],
  country: string | null,
): { currency: string | null; marked: boolean } | 'conflict' {
  const marks = figures.flatMap((figure) => figure.marks);
  const lakh = figures.some((figure) => figure.lakh);
  if (marks.length === 0) return { currency: lakh ? currencyOfLakh(country) : null, marked: lakh };
  const sure = new Set(marks.filter((mark) => !isSharedSign(mark)).map((mark) => currencyOf(mark, country)));
  sure.delete(null);
  if (sure.size > 1) return 'conflict';
  const read = sure.size ? sure : new Set(marks.map((mark) => currencyOf(mark, country)));
  return { currency: read.size === 1 ? ([...read][0] ?? null) : null, marked: true };
}

/** Characters before a single figure that can make it a bound. */
const BEFORE_BOUND = 60;
const UP_TO =
  /(?:\b(?:up to|upto|max(?:imum)?\.?(?: [a-z-]{2,12}){0,5}|bis zu|bis|to|hasta|fino a|op til|upp till|maximaal|jusqu'à|do|tot)|až(?: do)?|até|maximálně)[\s:*_(]*$/i;
const FROM =
  /(?:\b(?:from|starting (?:at|from)|starts? (?:at|from)|min(?:imum)?\.?(?: [a-z-]{2,12}){0,5}|at least|more than|over|ab|von|desde|a partir de|à partir de|vanaf|fra|minst|minimum|od)|från|dès|minimálně)[\s:*_(]*$/i;
/** A figure that hangs on another by a dash or a short word: half of something not understood. */
const HANGS_BEFORE = /\d[\d.,]*\s?(?:[kK]\s?)?(?:[-~]|\b\p{L}{1,2})\s*$/u;
const HANGS_AFTER = /^[\s*_]*(?:,?\s?[-~]|to\b|\p{L}\b)\s*[A-Z]{0,3}\s?[$€£₹]?\s?\d|^,\.|^, \d{3}\b/u;

function singleOf(text: string, figure: Figure, country: string | null): Amount | null {
  const value = figure.value * figure.scale;
  const currency = currencyFrom([figure], country);
  const before = text.slice(Math.max(0, figure.start - BEFORE_BOUND), figure.start);
  if (value <= 0 || currency === 'conflict') return null;
  if (HANGS_BEFORE.test(before) || HANGS_AFTER.test(text.slice(figure.end, figure.end + 12))) return null;
  const upTo = UP_TO.test(before);
  const from = !upTo && (figure.openEnded || FROM.test(before));
  return {
    min: upTo ? null : value,
    max: from ? null : value,
    ...currency,
    range: false,
    huge: isHuge(figure),
    period: figure.period,
    start: figure.start,
    end: figure.end,
  };
}
