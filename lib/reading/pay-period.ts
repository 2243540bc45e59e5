/** Decides the period of pay that words state. Nothing is concluded from the size of a figure. */
import type { PayPeriod } from '../records/posting';
import { folded } from './folded';

/** Typed values and bare labels: "YEAR", "ANN", "HUR", "per-year-salary", "Monthly". Compared after `folded`. */
const LABELS: readonly (readonly [PayPeriod, RegExp])[] = [
  ['hour', /\b(?:hours?|hourly|hur|hr|hrs|h|stunde|stundlich|heure|hora|ora|uur|godzina|godz|hodina|hod|time|timme)\b/],
  ['day', /\b(?:days?|daily|tag|taglich|jour|dia|giorno|dag|dzien|den)\b/],
  ['week', /\b(?:weeks?|weekly|wee|wk|woche|wochentlich|semaine|semana|settimana|tydzien|tyden|uge|vecka)\b/],
  [
    'month',
    /\b(?:months?|monthly|mon|mo|mth|monat|monatlich|mois|mes|mese|maand|miesiac|miesiecznie|mesic|mesicne|maned|manad)\b/,
  ],
  [
    'year',
    /\b(?:years?|yearly|annual|annually|annum|ann|yr|jahr|jahrlich|an|annuel|ano|anual|anno|annuo|jaar|rok|rocznie|rocne|ar)\b/,
  ],
];
/** Periods the record does not know. */
const UNKNOWN =
  /\b(?:bi ?weekly|fortnight\w*|semi ?month\w*|bi ?monthly|twice|quarter\w*|half|one ?time|fixed|project|shift)\b/;

/** The period a typed value or label names; null for none, several, or one the record does not know. */
export function payPeriodOf(label: string): PayPeriod | null {
  const words = folded(label.slice(0, 60).replace(/_/g, ' '));
  if (UNKNOWN.test(words)) return null;
  const named = LABELS.filter(([, pattern]) => pattern.test(words));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

/** Words that may stand between an amount and its period. */
const BETWEEN = String.raw`(?:[\s,(*_]*(?:gross|net|netto|brutto|bruto|brut|bruts|lordi|brutos|hrubého|hrubá|před zdaněním|base|salary|base salary|pay|B2B|[+]\s?VAT|USD|EUR|CAD|GBP|PLN|CZK)(?![\p{L}])){0,3}[\s,)*_]*`;
const AFTER: readonly (readonly [PayPeriod, string])[] = [
  [
    'year',
    String.raw`\/\s?(?:yr|year|y|annum|a|jahr|an|año|ano|anno|jaar|rok|år)|per (?:year|annum|yr|jaar|år)|a year|each year|p\.?\s?\/?a\.?|annual(?:ly|ized)?|yearly|pro jahr|im jahr|jährlich|par an|annuels?|al año|anual(?:es)?|por ano|ao ano|all['’]anno|annu[oi]|rocznie|na rok|ročně|za rok|årligt|om året|i året`,
  ],
  [
    'month',
    String.raw`\/\s?(?:mo|month|mth|monat|mois|mes|mês|mese|maand|mc|mies\.?|miesiąc|měs\.?|měsíc|mån|md\.?)|per (?:month|maand|månad|måned)|a month|each month|monthly|p\.?\s?\/?m\.?|pro monat|im monat|monatlich|par mois|mensuels?|al mes|mensual(?:es)?|por mês|ao mês|mensais|mensal|al mese|mensili|miesięcznie|na miesiąc|měsíčně|za měsíc|i månaden|pr\. måned|om måneden`,
  ],
  [
    'week',
    String.raw`\/\s?(?:wk|week|w|woche|semaine|semana|settimana)|per week|a week|weekly|p\.?\s?\/?w\.?|pro woche|par semaine|por semana|a settimana|tygodniowo|týdně`,
  ],
  [
    'day',
    String.raw`\/\s?(?:d|day|tag|jour|día|dia|giorno|dag|dzień|den|md)|per (?:day|diem|dag)|a day|daily|p\.?\s?\/?d\.?|pro tag|par jour|al día|por dia|al giorno|dziennie|denně`,
  ],
  [
    'hour',
    String.raw`\/\s?(?:hr|hrs|h|hour|std\.?|stunde|heure|hora|ora|uur|godz\.?|hod\.?|tim\.?|time)|per (?:hour|hr|uur|timme)|an hour|hourly|p\.?\s?\/?h\.?(?:r\.?)?|pro stunde|par heure|de l['’]heure|por hora|all['’]ora|na godzinę|za godzinę|za hodinu|i timmen|pr\. time`,
  ],
];
const AFTER_PATTERN = new RegExp(
  `${BETWEEN}(?:${AFTER.map(([period, words]) => `(?<${period}>${words})`).join('|')})(?![\\p{L}\\d])`,
  'iuy',
);

/** The period stated right after an amount that ends at `at`, and where its words end. */
export function periodAfter(text: string, at: number): { period: PayPeriod; end: number } | null {
  AFTER_PATTERN.lastIndex = at;
  const match = AFTER_PATTERN.exec(text);
  if (!match?.groups) return null;
  const period = AFTER.map(([name]) => name).find((name) => match.groups?.[name] !== undefined);
  return period ? { period, end: AFTER_PATTERN.lastIndex } : null;
}

const PAY = `(?:salary|salaries|pay|compensation|rates?|wages?|base|gross|remuneration|range)`;
const BEFORE: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    'year',
    new RegExp(
      String.raw`\b(?:annual(?:ized|ised)?|yearly)\s+(?:[a-z-]+\s+){0,3}${PAY}\b|\b${PAY}\s*\((?:annual|yearly|annually|per year|per annum|p\.a\.)\)|jahres(?:brutto)?gehalt|bruttojahresgehalt|jahresbrutto|(?:salaire|rémunération|package) (?:brut )?annuel|salario (?:bruto )?anual|\bRAL\b|retribuzione annua|(?:hrubá )?roční (?:mzda|plat)|wynagrodzenie roczne|jaarsalaris|årslön|årsløn`,
      'i',
    ),
  ],
  [
    'month',
    new RegExp(
      String.raw`\bmonthly\s+(?:[a-z-]+\s+){0,3}${PAY}\b|\b${PAY}\s*\((?:monthly|per month)\)|monatsgehalt|(?:salaire|rémunération) (?:brute? )?mensuelle?|salario (?:bruto )?mensual|stipendio mensile|měsíční (?:hrubá )?(?:mzda|plat)|wynagrodzenie miesięczne|miesięczne wynagrodzenie|maandsalaris|månadslön|månedsløn`,
      'i',
    ),
  ],
  ['day', /\b(?:daily|day)\s+rates?\b|tagessatz|tjm\b/i],
  ['week', new RegExp(String.raw`\bweekly\s+(?:[a-z-]+\s+){0,2}${PAY}\b`, 'i')],
  [
    'hour',
    new RegExp(
      String.raw`\bhourly\s+(?:[a-z-]+\s+){0,3}${PAY}\b|\b${PAY}\s*\((?:hourly|per hour)\)|stundenlohn|stundensatz|taux horaire|tarifa por hora|stawka godzinowa|hodinová (?:sazba|mzda)|uurloon|uurtarief|timlön|timeløn`,
      'i',
    ),
  ],
];

/** The period that the words before an amount state ("Annual Pay Range", "Stundenlohn"); null for none or several. */
export function periodBefore(text: string): PayPeriod | null {
  const named = BEFORE.filter(([, pattern]) => pattern.test(text));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}
