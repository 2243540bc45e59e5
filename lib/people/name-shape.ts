/** Decides whether a few words could be somebody's name. It would rather refuse a name than take a heading for one. */
import { withoutInvisible } from '../reading/dom';

const MOST_CHARS = 80;
const MOST_WORDS = 6;

/** Words that names do not have, but titles of positions, pages and buttons do. */
const NOT_IN_NAMES =
  /\b(?:engineer(?:ing)?|manager|management|scientist|recruit(?:er|ing|ment)|director|head|lead|developer|analyst|consultant|architect|founder|officer|president|ceo|cto|intern|student|team|jobs?|careers?|hiring|machine|learning|data|science|research(?:er)?|software|product|company|inc|ltd|llc|gmbh|university|institute|about|contact|home|search|sign|log ?in|join|linkedin|github|profile|page|error|not found|people|experience|education|skills|the|and|for|with|your|our|read|more|posting|apply)\b/i;
const PARTICLE = /^(?:d[aeiou]s?|del|della|den|der|di|du|el|la|le|van|von|vom|zu|zum|ten|ter|bin|ibn|al|y|e|af|av)$/i;
const WORD = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*$/u;
/** What profile pages put behind a name: pronouns, degree of connection, marks of being verified. */
const BEHIND_NAMES =
  /(?:\s*(?:\((?:s?he|they|hers?|his|him|er|sie)\b[^)]*\)|[·•]\s*(?:1st|2nd|3rd\+?)\b.*|\b(?:1st|2nd|3rd\+?) degree connection.*))+\s*$/i;
const DEGREES = /(?:,\s*(?:ph\.?\s?d\.?|m\.?\s?sc\.?|b\.?\s?sc\.?|mba|m\.?d\.?|jr\.?|sr\.?))+$/i;

/** `text` as a name, without what pages put behind one; null where it does not look like a name. */
export function asName(text: string): string | null {
  const bare = withoutInvisible(text).replace(/\s+/g, ' ').trim().replace(BEHIND_NAMES, '').trim();
  if (bare.length < 2 || bare.length > MOST_CHARS || NOT_IN_NAMES.test(bare)) return null;
  const words = bare.replace(DEGREES, '').replace(/,/g, '').split(' ');
  if (words.length > MOST_WORDS || (words.length === 1 && bare.replace(/\P{L}/gu, '').length < 2)) return null;
  const shaped = words.every((word, at) => WORD.test(word) || (at > 0 && PARTICLE.test(word)) || PARTICLE.test(word));
  return shaped && words.some((word) => WORD.test(word)) ? bare : null;
}
