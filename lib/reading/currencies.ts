/** Decides which currency a sign, code or word means; a sign that several countries share needs the page's country. */

/** ISO 4217 codes read in text, in capitals. */
const CURRENCY_CODES =
  'USD EUR GBP CHF CAD AUD NZD SGD HKD INR JPY CNY KRW TWD PLN CZK SEK NOK DKK ISK HUF RON BGN TRY ILS AED SAR QAR ZAR NGN KES EGP MXN BRL ARS CLP COP PEN UYU PHP IDR MYR THB VND PKR BDT LKR NPR UAH RUB GEL RSD'.split(
    ' ',
  );
const CODES = new Set(CURRENCY_CODES);

/** Signs and words of one currency, as written (lower case, without a final point). */
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cad$: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  sg$: 'SGD',
  hk$: 'HKD',
  nt$: 'TWD',
  mx$: 'MXN',
  r$: 'BRL',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₫': 'VND',
  '₱': 'PHP',
  '฿': 'THB',
  '₦': 'NGN',
  '₽': 'RUB',
  zł: 'PLN',
  zl: 'PLN',
  zloty: 'PLN',
  złotych: 'PLN',
  kč: 'CZK',
  kc: 'CZK',
  ft: 'HUF',
  fr: 'CHF',
  rm: 'MYR',
  sfr: 'CHF',
};

/** Signs that several countries write, each with the currencies of those that do. */
const SHARED: Record<string, Record<string, string>> = {
  $: {
    US: 'USD',
    PR: 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    TW: 'TWD',
    MX: 'MXN',
    AR: 'ARS',
    CL: 'CLP',
    CO: 'COP',
  },
  kr: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
  '¥': { JP: 'JPY', CN: 'CNY' },
  rs: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' },
};
const SHARED_WORDS: Record<string, string> = {
  kr: 'kr',
  kronor: 'kr',
  kroner: 'kr',
  dollar: '$',
  dollars: '$',
  '¥': '¥',
  rs: 'rs',
  $: '$',
};

/** The ISO 4217 code of a code, sign or word, read on a page of `country`; null where that leaves it open. */
export function currencyOf(mark: string, country: string | null): string | null {
  const trimmed = mark.trim();
  const code = trimmed.toUpperCase();
  if (CODES.has(code)) return code;
  const sign = trimmed.toLowerCase().replace(/\s/g, '').replace(/\.$/, '');
  if (Object.hasOwn(SIGNS, sign)) return SIGNS[sign] ?? null;
  const shared = Object.hasOwn(SHARED_WORDS, sign) ? SHARED_WORDS[sign] : undefined;
  return shared && country ? (SHARED[shared]?.[country] ?? null) : null;
}

/** True where a mark is a sign that several countries share, so that a code beside it may settle which. */
export function isSharedSign(mark: string): boolean {
  return Object.hasOwn(SHARED_WORDS, mark.trim().toLowerCase().replace(/\.$/, ''));
}

/** The currency in which lakh and crore are counted on a page of `country`: India unless it is a neighbour's. */
export function currencyOfLakh(country: string | null): string | null {
  if (country === null || country === 'IN') return 'INR';
  return { PK: 'PKR', BD: 'BDT', LK: 'LKR', NP: 'NPR' }[country] ?? null;
}

const SIGN_PATTERN = String.raw`(?<![\p{L}])(?:(?:US|CA|AU?|NZ|SG?|HK|NT|MX|R|C)\s?\$|Rs\.?|RM|[Ss]?Fr\.|[Kk]r\.?|zł|Kč)|[$€£₹¥₩₪₺₴₫₱฿₦₽]`;
const CODE_PATTERN = CURRENCY_CODES.join('|');

/** A currency right before an amount, at the end of the text given: "USD $", "CA$", "(USD):", "kr". */
export const CURRENCY_BEFORE = new RegExp(
  String.raw`(?:(?<![\p{L}\d])\(?(${CODE_PATTERN})\)?\s?:?\s{0,2})?(?:(${SIGN_PATTERN})\s?)?(?:(?<![\p{L}])(${CODE_PATTERN})\s)?$`,
  'u',
);
/** A currency right after an amount (sticky): "€", " USD", "(CAD)", " zł", " Kč", "kr". Lower case for common codes. */
export const CURRENCY_AFTER = new RegExp(
  String.raw`\s?(?:\(\s?)?(?:(US|CA|C|AU|A|NZ|S|HK)?\$|(€|£|₹|zł|Kč|Kc|kr\.?|Ft|zl|zloty|złotych|euros?|dollars?|kronor|kroner|${CODE_PATTERN}|usd|eur|gbp|chf|cad|aud|inr|pln|czk|sek|nok|dkk)(?![\p{L}\d]))(?:\s?\))?`,
  'uy',
);
