/**
 * Decides how a fact is made fit to stand in a sentence: one line, bounded, without stray punctuation. It only trims and
 * joins; it never adds what was not said. What looks like markup or template syntax stays the text it is.
 */
import type { DraftLanguage, FactForm } from './placeholders';

/** Longest fact of each form, in characters; a longer one ends at a word, with an ellipsis. */
export const MOST_CHARS: Readonly<Record<FactForm, number>> = {
  name: 60,
  title: 100,
  phrase: 160,
  sentence: 240,
  question: 240,
  quote: 200,
  day: 40,
  link: 300,
  block: 400,
  flag: 10,
};
const BLOCK_LINES = 5;

/** Characters that draw nothing or turn the reading direction: they could hide or reorder what is sent. */
const UNSEEN = /(?![\t\n]|\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}]/gu;
const BULLET = /^(?:[-–—•*·▪◦]\s+|\d{1,2}[.)]\s+)+/;
const LOOSE_END = /[\s.,;:!?…·–—-]+$/;

/** `raw` as it stands in a sentence; null where nothing is left of it. */
export function cleanFact(form: FactForm, raw: string, language: DraftLanguage): string | null {
  const seen = raw.slice(0, 20 * MOST_CHARS[form]).replace(UNSEEN, '');
  if (form === 'block') return cleanBlock(seen);
  const line = seen.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line)) return null;
  const bounded = (text: string) => within(text, MOST_CHARS[form]);
  if (form === 'link') return line.includes(' ') || line.length > MOST_CHARS.link ? null : line;
  if (form === 'name' || form === 'title' || form === 'day')
    return bounded(line.replace(/[\s,;:]+$/, '').replace(/^[\s,;:.]+/, ''));
  const bare = line.replace(BULLET, '');
  if (form === 'quote') return bounded(withoutQuotes(bare).replace(LOOSE_END, ''));
  if (form === 'phrase') return bounded(lowerStart(bare.replace(LOOSE_END, ''), language));
  return closed(bounded(capitalStart(wholeSentence(bare, language))), form === 'question' ? '?' : '.');
}

/** `text` with a capital first letter, unless it opens with an address or a name such as iPhone. */
export function capitalStart(text: string): string {
  return /^(?:https?:|www\.|\p{Ll}\p{Lu})/u.test(text)
    ? text
    : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** `text` cut at a word so that it has `most` characters at most, the ellipsis included. */
export function within(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const edge = cut.lastIndexOf(' ');
  const kept = edge > most / 2 ? cut.slice(0, edge) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(LOOSE_END, '')}…`;
}

function cleanBlock(text: string): string | null {
  const lines = text
    .split(/\r?\n|\u2028|\u2029/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .slice(0, BLOCK_LINES);
  const share = Math.floor(MOST_CHARS.block / BLOCK_LINES);
  return lines.length ? lines.map((line) => within(line, share)).join('\n') : null;
}

/** Words that begin a note with a capital only because they begin it. Names keep theirs. */
const SMALL: Readonly<Record<DraftLanguage, RegExp>> = {
  en: /^(?:(?:A|An|The|How|What|Why|When|Where|Which|Whether|Who|Your|Our|Their|They|My|We|It|More|Some|No|Nobody|Nothing|Each|Every|There|Using|On|In|For|To)\b(?!-)|(?!Boeing|Beijing|Lansing|Sterling|King\b)[A-Z][a-z]+ing\b)/,
  de: /^(?:Der|Die|Das|Den|Dem|Ein|Eine[nmrs]?|Mein|Meine[nmrs]?|Mehr|Einige)\b/,
};

function lowerStart(text: string, language: DraftLanguage): string {
  return text.replace(SMALL[language], (word) => word.charAt(0).toLowerCase() + word.slice(1));
}

/** "a data scientist who …" completes "I am"; anything else stands by itself. */
function wholeSentence(text: string, language: DraftLanguage): string {
  if (language === 'en' && /^(?:a|an|the) (?=\S)/.test(text)) return `I am ${text}`;
  if (language === 'de' && /^eine? (?=\S)/.test(text)) return `Ich bin ${text}`;
  return text;
}

function closed(text: string, mark: '.' | '?'): string {
  if (/[.!?…][)”“"’»]?$/.test(text) && mark === '.') return text;
  return mark === '?' ? text.replace(/[\s.!?,;:…]+$/, '').concat('?') : text.replace(/[\s,;:–—-]+$/, '').concat('.');
}

function withoutQuotes(text: string): string {
  return text.replace(/^[\s"“”„«»‘’]+|[\s"“”„«»]+$/g, '').replace(/["“”„]/g, "'");
}
