/**
 * Decides in what form a sentence is put: an order to act, a promise of what "you will" do, what "we" do, a demand on the
 * candidate, a heading. The form tells duties from requirements where their words are the same.
 */
import type { Word } from './words';

/** The form of a sentence that does nothing but demand. */
export const DEMANDS = 'demands';

/** Verbs with which duties begin, as `stem` leaves them. */
const DUTY_VERBS = new Set(
  `accelerat achiev act adapt address administer advanc advis advocat align analyz analys apply architect articulat assembl
  assess assist assur audit author automat be benchmark bring build calibrat champion chang coach collaborat collect
  communicat conceiv conceptualiz conduct configur connect construct consult continu contribut convert coordinat craft
  creat curat customiz debug decid defin deliver demonstrat deploy deriv design detect determin develop devis diagnos
  discover document driv educat elevat embed empower enabl engag engineer enhanc ensur establish estimat evaluat evolv
  examin execut expand experiment explor extend extract facilitat fin find fine finetun focus formulat foster gather
  generat govern grow guid handl help hir identify implement improv incorporat influenc inform ingest innovat integrat
  interact interfac invent investigat iterat join keep label launch lead lear learn leverag liais maintain mak manag map
  measur mentor migrat model monitor mov navigat operat operationaliz optimiz orchestrat organiz oversee own participat
  partner perform pilot pioneer plan play power prepar present preprocess prioritiz process produc productioniz program
  promot propos prototyp prov provid pursu push rank reduc refin remain report represent research resolv respond retrain
  review rewrit run scal scop select serv set shap ship shar simplify solv source spearhead specify stay steer streamlin
  strengthen structur study supervis support synthesiz tackl tak teach test track train transform translat troubleshoot
  tun turn uncover understand undertak unlock updat us utiliz validat verify visualiz work writ`.split(/\s+/),
);

/** Openings that say whose doing it is, longest first; matched against the first words as `wordsOf` leaves them. */
const OPENINGS: [string, RegExp][] = [
  [
    'you-will',
    /^(?:in this (?:role|position) |as (?:an?|the|our) (?:\S+ ){1,8}?)?you(?:'ll| will| would|'d| get to| can expect)/,
  ],
  ['as-a', /^as (?:an?|the|our|one|part)\b/],
  ['you-have', /^you(?:'ve| have| are|'re| possess| should| must| bring| enjoy| know| lov| thriv| understand| can)\b/],
  ['you', /^you\b|^your\b/],
  ['we-seek', /^(?:we(?:'re| are)?|\S+ is) (?:look|seek|hir|search|in search)/],
  ['we', /^(?:we|our|at \S+(?: \S+)? we|our \S+|us)\b/],
  ['team', /^(?:the|this|our) (?:\S+ ){0,5}(?:team|group|organization|department)\b/],
  ['role', /^(?:the|this) (?:\S+ ){0,4}(?:role|position|candidat|opportunity|person|individual)\b|^(?:the )?ideal\b/],
  ['joins', /^(?:join|come|help us)\b/],
  ['if', /^if\b/],
];

/**
 * What begins a plain demand on the candidate. Of 1,369 sentences of labelled postings that begin so, one was read as
 * evidence, and that with hesitation.
 */
const DEMAND =
  /^(?:experienc|familiar|familiarity|knowledg|proficient|proficiency|expertis|background|degre|proven|exposur)\b|^(?:the|our|an) (?:ideal|right|successful) candidat (?:(?:will|should|must) )?(?:have|has|possess|bring)\b/;

/** What is asked of a candidate, when it stands among the first words. */
const ASKED = new Set(
  `experienc knowledg understand familiar proficiency proficient ability able skill expertis background degre bachelor
  master phd exposur comfort passion passionat proven demonstrat track strong excellent solid deep fluent prior previou
  bs ms ba`.split(/\s+/),
);
/** Among how many. */
const FIRST_WORDS = 4;

const asks = (words: readonly Word[]): boolean =>
  words[0]?.as === '#' || words.slice(0, FIRST_WORDS).some((word) => ASKED.has(word.as));

/** The names of the sentence's forms, at least one. */
export function formsOf(sentence: string, words: readonly Word[]): string[] {
  if (words.length === 0) return ['empty'];
  const opening = words
    .slice(0, 14)
    .map((word) => word.as)
    .join(' ');
  const forms = [OPENINGS.find(([, pattern]) => pattern.test(opening))?.[0] ?? (asks(words) ? 'asks' : 'plain')];
  if (DEMAND.test(opening)) forms.push(DEMANDS);
  const verb = verbForm(sentence, words, 0);
  if (verb) forms.push(verb);
  const colon = sentence.indexOf(':');
  if (colon > 0 && colon < 60) {
    const after = words.findIndex((word) => word.start > colon);
    forms.push(after < 0 ? 'ends-open' : 'labelled');
    const labelled = after < 0 ? null : verbForm(sentence, words, after);
    if (labelled) forms.push(labelled);
  }
  if (/[?]\s*$/.test(sentence)) forms.push('question');
  if (/!\s*$/.test(sentence)) forms.push('exclaims');
  if (words.some((word) => word.as === 'you' || word.as === "you'll")) forms.push('has-you');
  if (words.some((word) => word.as === 'we' || word.as === 'our' || word.as === 'us')) forms.push('has-we');
  forms.push(
    words.length < 4
      ? 'tiny'
      : words.length < 9
        ? 'short'
        : words.length < 22
          ? 'middling'
          : words.length < 40
            ? 'long'
            : 'huge',
  );
  return forms;
}

/** How a duty verb stands at `at`: "verb" (build), "verb-ing" (building), "verb-s" (builds); null where none does. */
function verbForm(sentence: string, words: readonly Word[], at: number): string | null {
  const adverb = /ly$/.test(words[at]?.as ?? '');
  const word = words[adverb ? at + 1 : at];
  if (!word || !DUTY_VERBS.has(word.as)) return null;
  const written = sentence.slice(word.start, word.end).toLowerCase();
  if (written.endsWith('ing')) return 'verb-ing';
  return /[^s]s$/.test(written) ? 'verb-s' : 'verb';
}
