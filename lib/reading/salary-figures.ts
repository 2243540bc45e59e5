/**
 * Decides how a number with its currency, scale and period is read: "€55.000,50", "12 lakh", "CA$ 90k", "25 000 zł / h".
 * Which figures belong together is left to `salary-amounts`. Only a bounded stretch around each number is looked at.
 */
import type { PayPeriod } from '../records/posting';
import { CURRENCY_AFTER, CURRENCY_BEFORE } from './currencies';
import { periodAfter } from './pay-period';

export interface Figure {
  /** As written, without the scale. */
  value: number;
  /** 1, a thousand, lakh, million, crore or billion. */
  scale: number;
  /** Counted in lakh or crore, which is a currency's custom too. */
  lakh: boolean;
  /** Currency signs, codes and words on either side. */
  marks: string[];
  period: PayPeriod | null;
  /** "120,000+" */
  openEnded: boolean;
  /** Where it starts and ends, currency and period included. */
  start: number;
  end: number;
}

/** Spaces of all kinds as plain ones, dashes as "-", apostrophes as "'", invisible characters gone; line breaks stay. */
export function plainText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\n ]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\uff0d]+/g, '-')
    .replace(/[’‘ʼ´`]/g, "'");
}

/**
 * The number that digits with separators write; null where no reading is certain. A separator before three digits
 * groups thousands, one before one or two is the decimal point; `12,00,000` is grouped as in India.
 */
function numberOf(written: string): number | null {
  const digits = written.replace(/[ ']/g, '');
  if (/^\d+$/.test(digits)) return Number(digits);
  if (GROUPED.test(digits) && !digits.startsWith('0')) return Number(digits.replace(/[.,]/g, ''));
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const [whole, decimals] = [digits.slice(0, at), digits.slice(at + 1)];
  const certain = /^\d+$/.test(whole) || (GROUPED.test(whole) && !whole.includes(digits[at] ?? ''));
  return certain && decimals.length <= 2 ? Number(`${whole.replace(/[.,]/g, '')}.${decimals}`) : null;
}
const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/;

const NUMBER = /\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*/g;
/** Characters looked at before a number for its currency. */
const BEFORE = 16;
/** Most figures considered in one text. The longest real postings have some hundred. */
const MAX_FIGURES = 2_000;

/** The figures of a text (after `plainText`) in order: percentages, versions, dates and labels such as "A04" are none. */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const { 0: written, index } of text.matchAll(NUMBER)) {
    const figure = figureAt(text, written, index);
    if (figure) figures.push(figure);
    if (figures.length >= MAX_FIGURES) break;
  }
  return figures;
}

function figureAt(text: string, written: string, at: number): Figure | null {
  const value = numberOf(written);
  const before = CURRENCY_BEFORE.exec(text.slice(Math.max(0, at - BEFORE), at));
  const marks = (before?.slice(1).filter(Boolean) ?? []) as string[];
  if (value === null || (marks.length === 0 && /[\p{L}\d.,:#@]/u.test(text[at - 1] ?? ''))) return null;
  // Where the sign stands before, the comma is no decimal point: "$173,00" is a slip, not 173.
  if (/[$£]/.test(marks.join()) && /^\d+,\d{1,2}$/.test(written)) return null;
  let end = at + written.length;
  if (/^\s?%/.test(text.slice(end, end + 2))) return null;
  const scale = scaleAt(text, end, value, marks);
  end = scale.end;
  let openEnded = false;
  const plus = () => {
    if (text[end] !== '+' || /\d/.test(text[end + 1] ?? '')) return;
    openEnded = true;
    end += 1;
  };
  plus();
  // At most a sign and a code: "300,000 $ USD".
  for (let tries = 0; tries < 2; tries++) {
    CURRENCY_AFTER.lastIndex = end;
    const after = CURRENCY_AFTER.exec(text);
    // A sign that leads into the next number belongs to that number.
    if (!after || /^\s?[€£₹$]?\s?\d/.test(text.slice(CURRENCY_AFTER.lastIndex, CURRENCY_AFTER.lastIndex + 3))) break;
    marks.push(after[2] ?? `${after[1] ?? ''}$`);
    end = CURRENCY_AFTER.lastIndex;
  }
  plus();
  const period = scale.perYear ? { period: 'year' as const, end } : periodAfter(text, end);
  return {
    value,
    scale: scale.of,
    lakh: scale.lakh,
    marks,
    period: period?.period ?? null,
    openEnded,
    start: at - (before?.[0].length ?? 0),
    end: period?.end ?? end,
  };
}

const SCALE =
  /\s?(?:(?<thousand>[kK](?=\+|\s|[^\p{L}\d]|$)|K(?=€)|thousand|tis\.?|tys\.?|Tsd\.?|mila|mil(?=\s(?:€|euros?|EUR)))|(?<lakh>LPA|lpa|Lpa|[Ll]akhs?|[Ll]acs?|L)|(?<crore>Cr(?:ores?)?|crores?)|(?<million>[mM]{1,2}|[mM]illi?on(?:s|es|en)?|[mM]io\.?)|(?<billion>bn|[bB]|[bB]illi?on(?:s|en)?|[tT]rillion)|(?<t>T))(?![\p{L}\d])/uy;

interface Scale {
  of: number;
  lakh: boolean;
  /** "LPA" is lakh per annum. */
  perYear: boolean;
  end: number;
}

function scaleAt(text: string, at: number, value: number, marks: readonly string[]): Scale {
  SCALE.lastIndex = at;
  const said = SCALE.exec(text)?.groups;
  // Indian job sites write ₹10T for ten thousand; elsewhere a T is no scale.
  if (!said || (said.t && !marks.includes('₹'))) return { of: 1, lakh: false, perYear: false, end: at };
  const end = SCALE.lastIndex;
  const of = said.billion ? 1e9 : said.million ? 1e6 : said.crore ? 1e7 : said.lakh ? 1e5 : 1e3;
  return {
    // "$68,000k" has its thousands already.
    of: of === 1e3 && value >= 10_000 ? 1 : of,
    lakh: Boolean(said.lakh ?? said.crore),
    perYear: /^lpa$/i.test(said.lakh ?? ''),
    end,
  };
}
