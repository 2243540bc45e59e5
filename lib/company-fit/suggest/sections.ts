/**
 * Decides which part of a posting a heading opens: what one would do, what is asked of the candidate, what is offered,
 * who the company is, or how one applies. What stands under it is judged elsewhere.
 */

export const SECTIONS = ['duties', 'requirements', 'benefits', 'company', 'process'] as const;
export type Section = (typeof SECTIONS)[number];

/** Longest heading, in characters. */
const MOST_CHARS = 90;
/** Most words of a heading that carries no mark of one. */
const MOST_WORDS = 8;

/** What headings say, in the order they are asked: the first that fits decides. */
const SAYINGS: [Section, RegExp][] = [
  [
    'process',
    /equal|eeo|divers|inclusi|accommodat|belong|privacy|fraud|scam|disclaim|how to apply|(?:interview|hiring|application|recruit\w*) (?:process|steps)|next steps|to apply|e-verify|disabilit|transparency|notice|agenc(?:y|ies)|ccpa|gdpr|dei\b|additional information|apply now|learn more/,
  ],
  [
    'benefits',
    /benefit|perks?\b|compensation|salary|\bpay\b|rewards?\b|we offer|we can offer|we(?:'ll| will) offer|what you(?:'ll| will) (?:get|love|gain|enjoy)|in it for you|why you(?:'ll| will) love|time off|wellness|wellbeing|equity|flexible working|why (?:join|work)|we provide|expect from us|will support you|hiring ranges/,
  ],
  [
    'requirements',
    /qualif|require|must[- ]haves?|nice[- ]to|bonus|preferred|desir|skills?\b|you(?:'ll| will)? (?:bring|need|have|possess|should have|must have)|you(?:'re| are)\b(?! going)|who you|about you\b|looking for|look for|minimum|ideal candidate|right fit|good fit|great fit|education|experience|competenc|knowledge|expect from you|your (?:profile|background|skills|experience|qualif)|stand out|plus(?:es)?\b|successful in this|criteria|you (?:should|could|might) apply|be a match|technolog(?:y|ies) we|tech stack|need from you|attributes|extra credit|abilities/,
  ],
  [
    'duties',
    /responsib|duties|you(?:'ll| will| would|'d)(?:$| (?:do|be|work|own|get to|help|build|lead|make))|you (?:do|can expect)|will (?:do|be doing)|day[- ]to[- ]day|your (?:role|impact|mission|tasks|work|day|challenge)|the role$|about (?:the|this) (?:role|job|position|opportunity)|role (?:overview|summary|description)|(?:job|position) (?:description|summary|overview|purpose)|what you(?:'ll| will)$|in this role|the (?:opportunity|position|job|work)$|tasks|accountabilit|what success|key (?:areas|objectives)|activities|deliverables|function|the impact|scope/,
  ],
  [
    'company',
    /about|who (?:we are|are we)|our (?:company|team|mission|story|culture|values|vision|customers|product)|the (?:team|company|project|product)|company|overview|what we do|mission|culture|values|description$|^summary|meet the team|introduction|how we work/,
  ],
];

/**
 * The part that `line` opens, `null` where it is no heading that is known. `alone`: the line holds nothing else, so that
 * a few words without a full stop may be a heading.
 */
export function sectionOpenedBy(line: string, alone: boolean): Section | null {
  if (line.length > MOST_CHARS || !alone) return null;
  const isMarked = /^#|^\*\*|[:?]\W*$/.test(line);
  if (!isMarked && (/[.!;,]\W*$/.test(line) || line.split(' ').length > MOST_WORDS)) return null;
  const said = line
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}'\- ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!isMarked && /^(?:\d|experience (?:with|in)|knowledge of|strong|excellent|good)/.test(said)) return null;
  return SAYINGS.find(([, saying]) => saying.test(said))?.[0] ?? null;
}
