/**
 * Decides whether a description says outright where this posting's work is done. Descriptions mention offices, remote
 * teams and hybrid clouds all the time: only sentences about this role, or about days in the office, count.
 */
import type { Workplace } from '../records/posting';
import { workplaceOf } from './workplace';

/** Longest description searched, in characters. */
const MAX_TEXT = 400_000;

const THIS = `(?:this|the|our) (?:exciting |full-time |full time |open )?(?:position|role|job|opportunity|vacancy)`;
const IS = `(?:(?: is|'s| will be)(?: currently| considered| classified as| listed as)?(?: an?)?)`;
const VERY = String.raw`(?: (?:fully|100 ?%|completely|entirely|permanent(?:ly)?|full-time|full time|long-term|US-based|U\.S\.-based),?)*`;
const NOUN = `(?: (?:position|role|job|opportunity))?`;
/** What must not follow: another possibility, or a word that "remote" or "hybrid" merely describes. */
const SETTLED = String.raw`(?![\w-])(?!\s*(?:\/|or\b|and (?:hybrid|remote|on-?site)|,? (?:hybrid|optional|possible|eligible|friendly|first|sensing|cloud|if|until|during|depending|for (?:the )?(?:first|now))))`;

/** Statements about this posting, each with what it says. */
const STATED: readonly (readonly [Workplace, RegExp])[] = [
  ['remote', new RegExp(String.raw`\b${THIS}${IS}${VERY} remote${NOUN}${SETTLED}`, 'gi')],
  [
    'remote',
    new RegExp(String.raw`\bthis is(?: an?)?${VERY} remote (?:position|role|job|opportunity)${SETTLED}`, 'gi'),
  ],
  ['hybrid', new RegExp(String.raw`\b${THIS}${IS} hybrid${NOUN}${SETTLED}`, 'gi')],
  ['hybrid', new RegExp(String.raw`\bthis is(?: an?)? hybrid (?:position|role|job|opportunity)${SETTLED}`, 'gi')],
  ['on-site', new RegExp(String.raw`\b${THIS}${IS}${VERY} (?:on-?site|in-office|in-person)${NOUN}${SETTLED}`, 'gi')],
  [
    'on-site',
    new RegExp(
      String.raw`\bthis is(?: an?)?${VERY} (?:on-?site|in-office|in-person) (?:position|role|job|opportunity)${SETTLED}`,
      'gi',
    ),
  ],
];

/** A line that is only this: "Hybrid office work arrangement/flexibility", "Hybrid working model". */
const HYBRID_LINE =
  /^[^\S\n]*(?:[-•*] ?)?(?:an? )?(?:flexible,? )?hybrid(?: office| remote| in-office)?,? (?:work(?:ing|place)?)(?: (?:arrangements?|schedule|model|policy|environment|set-?up|mode))?(?:[ /,]{1,3}flexibility)?[.;!]?[^\S\n]*$/im;
/** Beside these a line about hybrid work is one of several arrangements. */
const REMOTE_TOO =
  /\b(?:(?:fully|100 ?%|completely) remote|remote(?:ly)?[- ](?:first|friendly|eligible|work\w*|position|role|job|status|option\w*|company|team)|(?:work|working) remotely)\b/i;

/** A line that names the place of work and opens with the arrangement: "Location: Remote, must be based in Spain". */
const LABELLED =
  /^[^\S\n]*(?:location|work(?:place|ing|ing style)?(?: (?:type|model|mode|location|arrangement|policy))?)\s*:\s*((?:(?:fully |100 ?% )?remote|hybrid|on-?site|in[- ]office)\b(?!\s*(?:or\b|and\b|\/|&|\+|,? (?:hybrid|remote|on-?site|in[- ]office))).{0,80})$/gim;

/** Days a week where the office is: four or five are work on site, fewer are hybrid. */
const OFFICE_DAYS =
  /\b(?:work(?:ing|s)?|required|require[sd]?|expected|expect|come|commute|be)\b[^.!?\n]{0,60}?\b([1-5]|one|two|three|four|five)(?: ?(?:\+|or more))? (?:full )?days? (?:a|per|each|every|\/) ?week,? (?:on-?site|in[- ](?:the |our |an )?(?:[A-Z][\w.]+ ){0,3}office|in[- ]person)\b/gi;
const NUMBERS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5 };
const FULL_WEEK = 4;

/** A sentence so worded says it of some, or of other things. */
const LOOSE =
  /\b(?:not|isn't|no longer|may|might|can|could|some|certain|most|many|other|optional|option|options|choose|prefer(?:ence|red)?|ability|unless|except|if you|for those|those who|candidates? (?:near|within|located)|employees (?:near|within|located|who)|either|depending|flexib(?:le|ility) (?:to|in|between)|whether|clients?|customers?|interviews?|occasional(?:ly)?|month)\b/i;

/** Where a description says this posting's work is done; null where it does not say, or says several things. */
export function workplaceInText(text: string): Workplace | null {
  const read = text
    .slice(0, MAX_TEXT)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/[^\S\n]+/g, ' ');
  const said = new Set<Workplace>();
  for (const [workplace, pattern] of STATED) {
    for (const match of read.matchAll(pattern)) if (!LOOSE.test(sentenceAround(read, match.index))) said.add(workplace);
  }
  for (const match of read.matchAll(OFFICE_DAYS)) {
    if (LOOSE.test(sentenceAround(read, match.index))) continue;
    const days = NUMBERS[(match[1] ?? '').toLowerCase()] ?? Number(match[1]);
    said.add(days >= FULL_WEEK ? 'on-site' : 'hybrid');
  }
  for (const match of read.matchAll(LABELLED)) {
    const workplace = workplaceOf(match[1] ?? '');
    if (workplace) said.add(workplace);
  }
  if (said.size === 0 && read.search(HYBRID_LINE) >= 0 && !REMOTE_TOO.test(read)) said.add('hybrid');
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** Characters of a sentence looked at on either side. */
const AROUND = 160;

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at, at + AROUND);
  const opening = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('! '), before.lastIndexOf('? ')) +
      1,
  );
  return opening + after.slice(0, /[.!?](?:\s|$)|\n|$/.exec(after)?.index);
}
