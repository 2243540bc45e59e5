/**
 * Decides which figures of a text could be amounts of pay, and which two of them form a range: numbers in any
 * grouping, `k` and lakh, the currency on either side, the period behind. Whether they are pay is left to others.
 * Every step looks at a bounded stretch around one number, so that long texts take time in proportion.
 */
import type { PayPeriod } from '../records/posting';
import { CURRENCY_AFTER, CURRENCY_BEFORE, currencyOf, currencyOfLakh, isSharedSign } from './currencies';
import { periodAfter } from './pay-period';

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

interface Figure {
  value: number;
  scale: number;
  /** The word or letter of the scale stands there. */
  scaled: boolean;
  lakh: boolean;
  marks: string[];
  period: PayPeriod | null;
  openEnded: boolean;
  start: number;
  end: number;
}

/** Spaces of all kinds as plain ones, dashes as "-", apostrophes as "'", invisible characters gone; line breaks stay. */
export function plainText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\uff0d]+/g, '-')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/\\-/g, '-');
}

const NUMBER = /\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,2})?(?![\d])|\d+(?:[.,]\d+)*/g;
/** Characters looked at before a number for its currency. */
const BEFORE = 16;
/** Characters that may lie between the two figures of a range. */
const MAX_JOINER = 12;

/** Most figures considered in one text. The longest real postings have some hundred. */
const MAX_FIGURES = 2_000;

/** The number that digits with separators write; null where no reading is certain. */
export function numberOf(written: string): number | null {
  const digits = written.replace(/[ ']/g, '');
  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (dots + commas === 0) return Number(digits);
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const after = digits.length - last - 1;
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/;
  if (grouped.test(digits) && !digits.startsWith('0')) return Number(digits.replace(/[.,]/g, ''));
  const whole = digits.slice(0, last);
  const wholeIsNumber = /^\d+$/.test(whole) || (grouped.test(whole) && !whole.includes(digits[last] ?? ''));
  if (!wholeIsNumber || after > 2 + (digits.startsWith('0') ? 2 : 0)) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${digits.slice(last + 1)}`);
}

const SCALE =
  /\s?(?:(?<thousand>[kK](?=\+|\s|[^\p{L}\d]|$)|K(?=€)|thousand|tis\.?|tys\.?|Tsd\.?|mila|mil(?=\s(?:€|euros?|EUR)))|(?<lakh>LPA|lpa|Lpa|[Ll]akhs?|[Ll]acs?|L)|(?<crore>Cr(?:ores?)?|crores?)|(?<huge>[mM]{1,2}|[mM]illi?on(?:s|es|en)?|[mM]io\.?|bn|[bB]|[bB]illi?on(?:s|en)?|[tT]rillion|T))(?![\p{L}\d])/uy;

function figureAt(text: string, match: RegExpMatchArray & { index: number }): Figure | null {
  const value = numberOf(match[0]);
  const at = match.index;
  if (value === null || /[\p{L}\d_.,:#@]$/u.test(text.slice(Math.max(0, at - 1), at).replace(/[kKCAF$]$/, ''))) {
    const before = text.slice(Math.max(0, at - BEFORE), at);
    if (value === null || !CURRENCY_BEFORE.exec(before)?.slice(1).some(Boolean)) return null;
  }
  let end = at + match[0].length;
  if (/^\s?%/.test(text.slice(end, end + 2))) return null;
  const before = CURRENCY_BEFORE.exec(text.slice(Math.max(0, at - BEFORE), at));
  const marks = (before?.slice(1).filter(Boolean) ?? []) as string[];
  const start = at - (before?.[0].length ?? 0);
  SCALE.lastIndex = end;
  let said = SCALE.exec(text)?.groups;
  if (said?.huge === 'T' && !marks.includes('₹')) said = undefined;
  if (said) end = SCALE.lastIndex;
  let openEnded = false;
  const plus = () => {
    if (text[end] === '+' && !/\d/.test(text[end + 1] ?? '')) {
      openEnded = true;
      end += 1;
    }
  };
  plus();
  for (let tries = 0; tries < 2; tries++) {
    CURRENCY_AFTER.lastIndex = end;
    const after = CURRENCY_AFTER.exec(text);
    // A sign that leads into the next number belongs to that number.
    if (!after || /^\s?[€£₹$]?\s?\d/.test(text.slice(CURRENCY_AFTER.lastIndex, CURRENCY_AFTER.lastIndex + 3))) break;
    marks.push(after[2] ?? `${after[1] ?? ''}$`);
    end = CURRENCY_AFTER.lastIndex;
  }
  plus();
  const period = said?.lakh?.toUpperCase() === 'LPA' ? { period: 'year' as const, end } : periodAfter(text, end);
  // "$68,000k" has its thousands already.
  const thousand = said?.thousand && value < 10_000;
  const scale = thousand || said?.huge === 'T' ? 1e3 : said?.lakh ? 1e5 : said?.crore ? 1e7 : said?.huge ? 1e6 : 1;
  return {
    value,
    scale: scale === 1e6 && /^\s?(?:b|t)/i.test(said?.huge ?? '') ? 1e9 : scale,
    scaled: scale > 1,
    lakh: Boolean(said?.lakh ?? said?.crore),
    marks,
    period: period?.period ?? null,
    openEnded,
    start,
    end: period?.end ?? end,
  };
}

const DASH = /^\s*(?:-{1,3}|~)\s*$/;
const TO = /^[\s*_]*(?:to|bis|do|à|až|tot|till|til|through|up to|-\s?to\s?-)[\s*_]*$/i;
const AND = /^[\s*_]*(?:and|und|et|y|e|i|a|al|és|och|og|en|ed)[\s*_]*$/i;
/** What must stand before the first figure where only an "and" lies between the two. */
const SPAN =
  /\b(?:between|from|zwischen|von|entre|de|tra|fra|da|od|pomiędzy|między|mezi|mellem|mellan|tussen|van)[\s*_]*$/i;

/** The currency that marks around the figures agree on; `open` where there are marks but no certain currency. */
function currencyFrom(marks: readonly string[], country: string | null): string | null | 'conflict' {
  const sure = new Set(marks.filter((mark) => !isSharedSign(mark)).map((mark) => currencyOf(mark, country)));
  sure.delete(null);
  if (sure.size > 1) return 'conflict';
  if (sure.size === 1) return [...sure][0] ?? null;
  const shared = new Set(marks.map((mark) => currencyOf(mark, country)));
  return shared.size === 1 ? ([...shared][0] ?? null) : null;
}

/** Highest quotient of a range's ends. What lies farther apart is two figures, not a range. */
const MAX_RATIO = 10;

/** One side of a range with its scale: "120-150k", "12-16 lakh", and thousands dropped on one side ("140 - 160000"). */
function ends(low: Figure, high: Figure): { min: number; max: number } | null {
  let min = low.value * low.scale;
  let max = high.value * high.scale;
  if (high.scaled && !low.scaled && low.value < 1_000) min = low.value * high.scale;
  else if (low.scaled && !high.scaled && high.value < 1_000) max = high.value * low.scale;
  else if (!low.scaled && !high.scaled && min > 0 && min < 1_000 && max >= 10_000 && min * 1_000 <= max) min *= 1_000;
  return min <= max && (min === 0 || max / min <= MAX_RATIO) && max > 0 ? { min, max } : null;
}

function rangeOf(text: string, low: Figure, high: Figure, country: string | null): Amount | null {
  if (high.start < low.end || high.start - low.end > MAX_JOINER) return null;
  const joiner = text.slice(low.end, high.start);
  const between = () => SPAN.test(text.slice(Math.max(0, low.start - 20), low.start));
  if (!DASH.test(joiner) && !TO.test(joiner) && !(AND.test(joiner) && between())) return null;
  const currency = currencyFrom([...low.marks, ...high.marks], country);
  const span = ends(low, high);
  if (!span || currency === 'conflict') return null;
  const marked = low.marks.length + high.marks.length > 0;
  const lakh = low.lakh || high.lakh;
  return {
    min: span.min || null,
    max: span.max,
    currency: currency ?? (lakh && !marked ? currencyOfLakh(country) : null),
    marked: marked || lakh,
    range: true,
    huge: low.scale >= 1e6 && !low.lakh,
    period: high.period ?? low.period,
    start: low.start,
    end: high.end,
  };
}

const UP_TO =
  /(?:\b(?:up to|upto|max(?:imum)?\.?|bis zu|bis|hasta|até|fino a|op til|upp till|maximaal|maximálně|jusqu'à)|\b(?:do|až do|až|tot))[\s:*_]*$/i;
const FROM =
  /(?:\b(?:from|starting (?:at|from)|starts? (?:at|from)|min(?:imum)?\.?(?: [a-z]{3,12})?(?: of| is)?|at least|more than|over|ab|von|desde|a partir de|vanaf|dès|fra|från|minst|minimálně|minimum|od))[\s:*_]*$/i;

function singleOf(text: string, figure: Figure, country: string | null): Amount | null {
  const value = figure.value * figure.scale;
  const currency = currencyFrom(figure.marks, country);
  if (value <= 0 || currency === 'conflict') return null;
  const before = text.slice(Math.max(0, figure.start - 24), figure.start);
  const upTo = UP_TO.test(before);
  const from = !upTo && (figure.openEnded || FROM.test(before));
  const marked = figure.marks.length > 0;
  return {
    min: upTo ? null : value,
    max: from ? null : value,
    currency: currency ?? (figure.lakh && !marked ? currencyOfLakh(country) : null),
    marked: marked || figure.lakh,
    range: false,
    huge: figure.scale >= 1e6 && !figure.lakh,
    period: figure.period,
    start: figure.start,
    end: figure.end,
  };
}

/** All amounts of a text (after `plainText`) in order; a chain such as "90 - 100 - 110" is none. */
export function amountsIn(text: string, country: string | null): Amount[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const figure = figureAt(text, match as RegExpMatchArray & { index: number });
    if (figure) figures.push(figure);
    if (figures.length >= MAX_FIGURES) break;
  }
  const found: Amount[] = [];
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as Figure;
    const next = figures[index + 1];
    const range = next ? rangeOf(text, figure, next, country) : null;
    const third = figures[index + 2];
    if (range && third && DASH.test(text.slice(range.end, third.start)) && third.start >= range.end) {
      index += 2;
      continue;
    }
    const amount = range ?? singleOf(text, figure, country);
    if (range) index += 1;
    if (amount) found.push(amount);
  }
  return found;
}
