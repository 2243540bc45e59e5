/**
 * Decides whether a description states this posting's pay, and which figures that is. Prose is full of other money
 * (funding, bonuses, budgets), so a figure counts only next to words of pay, and of several different ones none does.
 */
import type { Salary } from '../records/posting';
import { periodBefore } from './pay-period';
import type { ReadingContext } from './salary';
import { type Amount, amountsIn } from './salary-amounts';
import { plainText } from './salary-figures';

/** Words of pay: strong enough that a range next to them is one. */
const PAY =
  /\b(?:salar(?:y|ies)|base (?:pay|comp\w*|range)|(?:pay|compensation|hiring|remuneration|wage|rate) (?:range|rate|scale|band|for|is|will|would|structure)s?|(?:starting|target|gross|monthly|annual|hourly|current|our|the|market|competitive) (?:pay|rate)|pay(?=\s*[:(-])|rate(?=\s*[:(-])|compensation|remuneration|wages?|(?:hourly|day|daily) rate|range for (?:this|the)|(?:gehalt|jahresgehalt|bruttogehalt|gehaltsspanne|vergütung|stundenlohn|lohn)\w*|salaires?|rémunération|salarios?|salarial\w*|sueldo|retribución|salário|remuneração|stipendio|retribuzione|RAL|salaris|uurloon|bruto|brutto|lønn?|løn|årslön|månadslön|lön)(?![\p{L}])|(?:wynagrodzeni|stawk|widełk|pensj|mzd|plat(?:ov|u|em|\b)|odměn)\p{L}*/giu;
/** Money that is not pay, or not the base of it. */
const OTHER =
  /\b(?:bonus\w*|sign[ -]?on|signing|referral\w*|raised|raising|fundrais\w*|funding|funded|series [a-h]|seed|investments?|invest(?:ed|ing|s)?|investors?|backed|revenues?|ARR|MRR|valuation|valued|worth|budgets?|stipends?|allowances?|allocation|reimburs\w*|401 ?\(?k\)?|donat\w*|donation|grants?|match(?:ing|es)?|stock|RSUs?|equity (?:of|worth|value|valued|range)|options?|processed|processing|transactions?|customers?|users?|market size|market cap|opportunity|industry|savings?|saved?|costs?|fees?|priz\w*|awards?|insurance|coverage|deductibles?|HSA|FSA|perks?|commissions?|OTE|on[ -]?target|total (?:target |cash |annual |direct ){0,2}(?:comp(?:ensation)?|cash|rewards?|remuneration|earnings|package)(?: \([A-Z]{2,4}\))?(?: (?:pay|salary|compensation) range)?|incentives?|quotas?|deals?|contracts? (?:worth|valued)|portfolio|assets|AUM|payroll|relocation|per diem|tuition|education\w*|learning|wellness|wellbeing|gym|equipment|home[ -]office|internet|phone|laptop|training|conferences?|courses?|prämie|zuschuss|prime|benefity|příspěvek|odměna za doporučení|dodatek|premia|million|billion|billions|millions|trillion|GMV|sales|spend\w*|losses|fertility|adoption|therapy|vacation|travel|meals?|lunch|credits?|membership|subscription|fine|penalty)\b/giu;
/** Phrases that name other money only to set it apart from the pay. */
const APART =
  /\b(?:exclusive of|excluding|not including|does not include|in addition to|before|not inclusive of|plus|other than|without)\b[^.;:,$€£\n]{0,120}[,)]/gi;
/** Pay of others than whoever takes this posting. */
const NOT_OURS = /\b(?:minimum wage|exemption|threshold|national average|average salary|clients?|household)\b/gi;

/** Where a sentence ends: not after "excl." in "(excl. PR)". */
const SENTENCE = /[.!?]\s+(?=[*_]*\p{Lu}[\p{Ll}\s])/gu;

/** Characters before a figure that can say what it is. */
const BEFORE = 260;
/** Characters behind a figure that can say what it is. */
const AFTER = 60;
/** Longest text kept as the words of the statement, in characters. */
const MAX_QUOTE = 240;
/** Least range believed without a period. */
const LEAST_OPEN = 15;
/** Least single figure believed without a period. */
const LEAST_SINGLE = 1_000;
/** Quotient within which another range is about the same work: another level, zone or country. */
const SIMILAR = 4;

/**
 * The pay that a description states for its posting, or null. Ranges are preferred; a single figure needs pay words
 * right before it. Several different ranges (zones, levels, countries) are not one answer, so they give none.
 */
export function salaryInText(text: string, context: ReadingContext): Salary | null {
  const read = plainText(text);
  const amounts = amountsIn(read, context.country).filter((amount) => amount.marked);
  const judged = amounts.map((amount, index) => ({ amount, verdict: verdictOf(read, amount, amounts[index - 1]) }));
  const ranges = judged.filter(({ amount }) => amount.range);
  const pay = ranges.filter(({ verdict }) => verdict.pay);
  const rivals = ranges.filter(({ verdict }) => !verdict.other).map(({ amount }) => amount);
  const chosen = pay.length
    ? oneOf(
        pay.map(({ amount }) => amount),
        rivals,
      )
    : lone(judged, rivals);
  if (!chosen) return null;
  return {
    text: quote(read, chosen),
    min: chosen.min,
    max: chosen.max,
    currency: chosen.currency,
    period: chosen.period ?? periodBefore(lead(read, chosen, undefined).whole),
    source: 'description',
  };
}

interface Verdict {
  /** Words of pay stand with it, and none of other money nearer. */
  pay: boolean;
  /** Words of other money stand with it on its own line. */
  other: boolean;
}

function verdictOf(text: string, amount: Amount, previous: Amount | undefined): Verdict {
  const { clause, whole } = lead(text, amount, previous);
  const behind = (/^[^.;\n$€£]*/.exec(text.slice(amount.end, amount.end + AFTER))?.[0] ?? '').replace(
    /^\s*\+?.*?\b(?:plus|and|with)\b.*/i,
    '',
  );
  const cleared = whole.replace(APART, ' ');
  const lastPay = lastStart(PAY, cleared);
  const lastOther = Math.max(lastEnd(OTHER, cleared), lastEnd(NOT_OURS, cleared));
  const near = /^[\s(]*(?:[\p{L}-]+ ){0,2}/u.exec(behind)?.[0] ?? '';
  const otherBehind = lastEnd(OTHER, near) >= 0 || (lastEnd(OTHER, behind) >= 0 && !amount.range);
  const payBehind = /^[\s(*_]*(?:[\p{L}]+ ){0,2}(?:base|salary|brutto|gross|pay|gehalt)\b/iu.test(behind);
  const own = clause.replace(APART, ' ');
  const other = amount.huge || otherBehind || lastEnd(OTHER, own) > lastStart(PAY, own);
  return {
    other,
    pay:
      !other &&
      lastOther <= lastPay &&
      plausible(amount) &&
      (lastPay >= 0 || payBehind || (amount.range && amount.period === 'hour')),
  };
}

function plausible(amount: Amount): boolean {
  const least = amount.min ?? amount.max ?? 0;
  if (amount.period === 'year') return least >= 1_000;
  if (amount.period === 'hour') return least >= 1 && least < 100_000;
  return least >= LEAST_OPEN;
}

/** The opening of a line that only says for whom or where: "Based in Colorado: ". */
const LABEL = /^[^.]{1,60}[:-][\s*_]*$/;

/**
 * What leads up to an amount: `whole`, its sentence or line with the heading above when the amount opens the line;
 * `clause`, the part of it after the amount before.
 */
function lead(text: string, amount: Amount, previous: Amount | undefined): { clause: string; whole: string } {
  const from = Math.max(0, amount.start - BEFORE);
  const before = text.slice(from, amount.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const sentence = line.slice(lastStart(SENTENCE, line) + 1);
  const opens = sentence === line && (!/\p{L}{3}/u.test(line) || LABEL.test(line));
  const above = opens
    ? (before
        .slice(0, before.length - line.length)
        .trimEnd()
        .split('\n')
        .at(-1) ?? '')
    : '';
  const heading = above.slice(lastStart(SENTENCE, above) + 1);
  const clauseFrom =
    previous && previous.end > amount.start - sentence.length ? previous.end : amount.start - sentence.length;
  return { clause: text.slice(clauseFrom, amount.start), whole: `${heading}\n${sentence}` };
}

function lastStart(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** Where the last match ends; compared with a start, so that "total compensation" outweighs its own "compensation". */
function lastEnd(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}

/** The amount all pay statements agree on, unless another range of the same size stands in the text. */
function oneOf(pay: readonly Amount[], rivals: readonly Amount[]): Amount | null {
  const first = pay[0];
  if (!first) return null;
  const others = [...pay, ...rivals].filter((one) => !sameFigures(one, first) && !sameWork(one, first));
  return others.some((one) => pay.includes(one) || similar(one, first)) ? null : first;
}

function sameFigures(one: Amount, other: Amount): boolean {
  return (
    one.min === other.min &&
    one.max === other.max &&
    (one.currency === other.currency || !one.currency || !other.currency)
  );
}

/** Working hours of a full-time year in the United States, and months of a year: the same pay said twice. */
const PER_YEAR = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 } as const;

function sameWork(one: Amount, other: Amount): boolean {
  if (!one.period || !other.period || one.period === other.period || !one.max || !other.max) return false;
  const quotient = (one.max * PER_YEAR[one.period]) / (other.max * PER_YEAR[other.period]);
  return quotient > 0.97 && quotient < 1.03;
}

/** A single figure, where it is the only one of its size and no range is about. */
function lone(judged: readonly { amount: Amount; verdict: Verdict }[], rivals: readonly Amount[]): Amount | null {
  if (rivals.length) return null;
  const singles = judged.filter(({ amount, verdict }) => !amount.range && !verdict.other);
  const first = singles.find(({ amount, verdict }) => verdict.pay && believable(amount))?.amount;
  if (!first) return null;
  const rival = singles.some(
    ({ amount }) => !sameFigures(amount, first) && !sameWork(amount, first) && similar(amount, first),
  );
  return rival ? null : first;
}

/** A single figure without a period must be large enough to be no hour, percent or version. */
function believable(amount: Amount): boolean {
  return amount.period !== null || (amount.max ?? amount.min ?? 0) >= LEAST_SINGLE;
}

function similar(one: Amount, other: Amount): boolean {
  const quotient = (one.max ?? one.min ?? 0) / (other.max ?? other.min ?? 1);
  return quotient <= SIMILAR && quotient >= 1 / SIMILAR;
}

/** The line or sentence of the amount, shortened around it. */
function quote(text: string, amount: Amount): string {
  const { whole, clause } = lead(text, amount, undefined);
  const opening = (lastStart(PAY, clause) >= 0 ? clause : whole).replace(/\s+/g, ' ').trim();
  const figures = text.slice(amount.start, amount.end);
  const after = /^[^\n]{0,60}/.exec(text.slice(amount.end))?.[0] ?? '';
  const closing = after.slice(0, /[.;](?:\s|$)|$/.exec(after)?.index);
  const kept =
    opening.length + figures.length + closing.length <= MAX_QUOTE
      ? opening
      : opening.slice(-(MAX_QUOTE - figures.length - closing.length));
  const space = /[\s]$/.test(text.slice(0, amount.start)) || !kept ? ' ' : '';
  return `${kept}${space}${figures}${closing}`.replace(/\s+/g, ' ').trim();
}
