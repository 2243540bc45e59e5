/**
 * Decides what LinkedIn's localised labels are about, for all its layouts. Most are told by stems, in en, de, fr, es, it,
 * pt, nl, pl, cs, da, sv, no, fi, tr and ro; what the values mean is left to `reading`.
 */

export type Criterion = 'seniority' | 'employment' | 'function' | 'industry';

/** The criteria in the order of the signed-out page's list, for languages whose labels we don't know. */
export const CRITERIA_ORDER: readonly Criterion[] = ['seniority', 'employment', 'function', 'industry'];

/** Tried in this order: "Poziom stanowiska" is a level before it is a position. */
const CRITERION: [Criterion, RegExp][] = [
  [
    'seniority',
    /senior|level|stufe|niveau|nivel|nível|livello|nivå|poziom|úroveň|zkušenost|seviye|taso\b|hiérarch|antigüedad|anzianit/i,
  ],
  [
    'employment',
    /employ|emploi|empleo|impiego|emprego|contratto|contrat|beschäftigung|anstellung|dienstverband|soort baan|zatrudn|zaměstn|poměr|úvaz|ansæt|anställ|ansett|työsuh|istihdam|angaj/i,
  ],
  ['industry', /indust|brans?ch|branż|secteur|sector|settor|setor|odvětví|bedrijfs|bransj|toimial|sektör/i],
  ['function', /func|funk|fonction|funçã|funzion|función|tätigkeit|functie|stanowisk|tehtävä|işlev/i],
];

/** What a criterion's label is about; null for a label we don't know. */
export function criterionOf(label: string): Criterion | null {
  return CRITERION.find(([, words]) => words.test(label))?.[0] ?? null;
}

const NOT_APPLICABLE =
  /^(?:not (?:applicable|specified)|nicht zutreffend|keine angabe|non (?:pertinent|applicable|applicabile|specificato|spécifié)|sans objet|no (?:corresponde|aplicable|especificado)|n[aã]o (?:aplicável|informado)|niet van toepassing|nie dotyczy|nelze použít|nevztahuje se|není k dispozici|ikke (?:relevant|angivet|aktuelt|oplyst)|(?:ej|inte|ikke) (?:tillämpligt?|relevant|specificerat)|ei sovellettavissa|uygulanamaz|nu se aplică)$/i;

/** A seniority that says something; null for "Not Applicable" in its languages. */
export function statedSeniority(value: string | null): string | null {
  return value && !NOT_APPLICABLE.test(value) ? value : null;
}

/** Seniority as a pill or insight of the signed-in pages, where it stands among employment types without a label. */
export const SENIORITY_VALUE =
  /^(?:entry level|associate|mid-senior level|director|executive|berufseinstieg|berufserfahren|mit berufserfahrung|direktor|führungskraft|premier emploi|confirmé|manager|directeur|esperienza minima|livello medio(?:-alto)?|dirigente|sin experiencia|algo de responsabilidad|intermedio|pleno-sênior|assistente|júnior)$/i;

/** The sentence of a closed posting, as the whole text of an element. Only ever compared outside the description. */
export const CLOSED_SENTENCE =
  /^(?:no longer accepting applications|(?:diese stelle )?nimmt keine bewerbungen mehr (?:an|entgegen)|bewerbungen werden nicht mehr (?:angenommen|akzeptiert)|n['’]accepte plus de candidatures|les candidatures ne sont plus acceptées|ya no (?:se aceptan|acepta) (?:más )?solicitudes|non accetta più candidature|le candidature (?:sono chiuse|non sono più accettate)|não (?:aceita|está aceitando) mais candidaturas|não são aceitas mais candidaturas|(?:accepteert geen sollicitaties|sollicitaties worden niet) meer(?: geaccepteerd)?|nie (?:przyjmuje|są) już (?:aplikacji|zgłoszeń|przyjmowane)|nepřijímá další (?:žádosti|uchazeče)|již nepřijímá (?:žádosti|uchazeče)|(?:modtager|accepterer) ikke længere ansøgninger|tar inte längre emot ansökningar|tar ikke lenger imot søknader|artık başvuru kabul etmiyor)\.?$/i;

/** Words that stand beside place and date without being either: applicants, clicks, promotion, response handling. */
const BESIDE =
  /applica|apply|bewerb|beworben|candidat|kandid|solicit|sollicit|ansøg|ansök|søker|uchazeč|aplik|zájemc|promoted|gesponsert|anzeige|sponsoris|promocion|promosso|promovid|promovida|gepromo|promowan|linkedin/i;
/** "3 days ago" and its kind, as far as needed to keep a date out of the location. */
const AGO =
  /\d+\s+\S+\s+(?:ago|fa|geleden|temu|sedan|siden|önce)\b|^(?:reposted|erneut)\b|^(?:vor|il y a|hace|há|před|för|for)\s+\S+/i;

/** The line under a title: `Berlin · Reposted 5 days ago · Over 100 people clicked apply`, in its parts. */
export function topLine(parts: string[]): { location: string | null; posted: string | null } {
  const [first, ...rest] = parts.filter((part) => part && !BESIDE.test(part));
  if (!first) return { location: null, posted: null };
  return AGO.test(first) ? { location: null, posted: first } : { location: first, posted: rest[0] ?? null };
}

/** The words between the dots of a line. */
export function partsOf(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(/[·•]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** "51-200 employees", "10.001+ Beschäftigte": a range or an open end tells it from followers and members. */
const SIZE = /^\d[\d.,\s]*(?:[-–]\s*\d[\d.,\s]*|\+)\s*\p{L}/u;

/** Size and, right before or (where nothing is) after it, industry: `Software Development • 51-200 employees • 40 on LinkedIn`. */
export function companyLine(parts: string[]): { industry: string | null; size: string | null } {
  const at = parts.findIndex((part) => SIZE.test(part));
  const beside = parts[at > 0 ? at - 1 : at + 1] ?? '';
  return at < 0
    ? { industry: null, size: null }
    : { size: parts[at] ?? null, industry: /^\D/.test(beside) ? beside : null };
}
