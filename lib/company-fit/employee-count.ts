/** Decides how many people a company's stated size means. Null where the words leave it open. */

export interface EmployeeCount {
  least: number;
  /** Null: no upper end is stated ("10,001+"). */
  most: number | null;
}

/** A whole number, grouped by comma, dot, apostrophe or a space, with or without "k". "51 200" is two numbers. */
const NUMBER = String.raw`(?<![\p{L}\d.,])(?:\d{1,3}(?:[.,'’\u00a0\u2009\u202f]\d{3})+|\d{1,3}(?: 00\d)+|\d{1,3}(?:\.\d)?(?=\s?k(?!\p{L}))|\d+)(?![.,]?\d)(\s?k(?!\p{L}))?`;
const TO = String.raw`\s*(?:[-‐‑–—−~]|to|bis|à|au?|do|til|till|tot|e|y)\s*`;
const RANGE = new RegExp(`(?<first>${NUMBER})${TO}(?<second>${NUMBER})`, 'iu');
const ALONE = new RegExp(NUMBER, 'giu');
const OR_MORE =
  /\d\s*k?\s*(?:\+|or more|and (?:more|above)|oder mehr|und mehr|ou plus|o más|ou mais|of meer|i więcej|a více)|(?:more than|over|above|>|mehr als|über|plus de|más de|mais de|meer dan|più di|oltre|ponad|více než)\s*\d/iu;
const AT_MOST =
  /(?:fewer than|less than|under|up to|<|weniger als|unter|bis zu|moins de|jusqu.à|menos de|hasta|até|minder dan|meno di|fino a)\s*\d/iu;
/** "$50M", "Series B 2019": money is not people. */
const MONEY = /[$€£¥]|\b(?:revenue|usd|eur|umsatz)\b/i;
/** More people than any employer has; a larger number is something else. */
const MOST_PEOPLE = 5_000_000;

/**
 * The people a size text states: "51-200 employees", "10,001+", "201 to 500 Employees", "1.001-5.000 Beschäftigte",
 * "5k-10k". Null for words alone, money, or numbers that make no range.
 */
export function employeesIn(text: string): EmployeeCount | null {
  if (MONEY.test(text)) return null;
  const range = RANGE.exec(text)?.groups;
  if (range) return sensible({ least: peopleIn(range.first), most: peopleIn(range.second) });
  const numbers = text.match(ALONE) ?? [];
  const [only] = numbers;
  if (only === undefined || numbers.length > 1) return null;
  const count = peopleIn(only);
  if (OR_MORE.test(text)) return sensible({ least: count, most: null });
  return sensible(AT_MOST.test(text) ? { least: Math.min(1, count), most: count } : { least: count, most: count });
}

function peopleIn(text = ''): number {
  const thousands = /k\s*$/i.test(text);
  const digits = thousands ? text.replace(/[^\d.]/g, '') : text.replace(/\D/g, '');
  return Math.round(Number(digits) * (thousands ? 1_000 : 1));
}

function sensible({ least, most }: EmployeeCount): EmployeeCount | null {
  const highest = most ?? least;
  return least >= 0 && highest >= 1 && highest >= least && highest <= MOST_PEOPLE ? { least, most } : null;
}
