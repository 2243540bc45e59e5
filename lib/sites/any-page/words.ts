/**
 * Decides which words, in the languages we read, mark a page as a posting, a list or an article.
 * Every pattern is tried on one short line of the page, never on its whole text.
 */
import { folded } from '../../reading/folded';

/** Headings over what somebody will do. */
const TASKS =
  /responsibilit|\bduties\b|what you(?: ll| will)(?! (?:learn|get|need|bring|have))|what you do|you will\b|(?:day|week) (?:in|to) |typical (?:day|week)|in this role|your (?:role|mission|tasks|impact|job)|the (?:role|job|position|work)\b|about (?:the|this) (?:job|role|position|opportunity|vacancy)|(?:job|role|position) (?:description|summary|overview|purpose)|what the job|aufgaben|erwartet (?:dich|sie)|stellenbeschreibung|deine rolle|missions?\b|responsabili|le poste|descriptif|description du|descripcion del|funciones|que haras|mansioni|cosa farai|il ruolo|attivita|atribuic|atividades|sobre a vaga|descricao da|\btaken\b|functie(?! ?eisen)|ga je doen|je gaat doen|obowiazk|czym bedziesz|opis stanowiska|napln prace|popis (?:pozice|prace)|(?:te|vas) ceka|pracovni nabidka|opgaver|arbejds|om (?:jobbet|stillingen|rollen|tjansten)|ansvar|arbetsuppgifter|dina uppgifter/;
/** Headings over what somebody must bring. */
const NEEDS =
  /requirement|qualificat|what (?:you(?: ll| will)? (?:bring|need|have)|we(?: re| are) looking)|who you are|about you\b|you (?:have|are|bring)\b|we(?: re| are) looking for|your (?:profile|background|experience|skills|expertise)|must haves?|nice to haves?|^(?:required |key |technical )?(?:skills|experience)\b|anforderung|\bprofil|qualifikation|bringst du|bringen sie|voraussetzung|competences|prerequis|exigences|requisit|que buscamos|competenze|chi cerchiamo|qualificac|vereisten|functie ?eisen|vragen w|w(?:ij|e) vragen|breng je mee|wie ben j|wymagan|oczekuj|mile widziane|pozadujeme|pozadavky|koho hledame|ocekavame|kvalifikation|\bkrav\b|meriterande|vi so(?:ker|ger)|om dig/;
/** Headings over what somebody gets. */
const OFFERS =
  /benefit|perks|we offer|what(?: s in it| s on offer| we can offer)|compensation|(?:pay|salary) range|why (?:join|work)|take care of you|wir bieten|bieten wir|das bieten|avantages|(?:offrons|proposons)|ofrecemos|offriamo|oferecemos|w(?:ij|e) bieden|bieden w|arbeidsvoorwaarden|oferujemy|nabizime|vi (?:tilbyder|erbjuder)/;

/** Longest line taken for a heading, in characters. */
export const MAX_HEADING = 90;

export type SectionKind = 'tasks' | 'needs' | 'offers';

/** Which part of a posting a heading opens, if any. */
export function sectionKind(line: string): SectionKind | null {
  if (line.length > MAX_HEADING) return null;
  const words = folded(line);
  if (TASKS.test(words)) return 'tasks';
  if (NEEDS.test(words)) return 'needs';
  return OFFERS.test(words) ? 'offers' : null;
}

/** The heading of a whole description, which belongs to it ("Job description"). */
const DESCRIPTION_HEADING =
  /^(?:full |the )?(?:job|role|position) (?:description|details|summary|overview)$|^about (?:the|this) (?:job|role|position)$|^description$|^(?:stellen|job)beschreibung$|^description (?:du poste|de l offre)$|^descripcion(?: del (?:puesto|empleo))?$|^descricao(?: da vaga)?$|^descrizione(?: del(?:la)? .{4,12})?$|^functieomschrijving$|^opis stanowiska$|^pracovni nabidka$|^popis (?:pozice|prace)$|^jobbeskrivelse$|^om (?:jobbet|tjansten|stillingen)$/;
export const namesDescription = (line: string): boolean => DESCRIPTION_HEADING.test(folded(line));

/** What a control that starts an application says. */
const APPLY =
  /^(?:(?:quick|easy|1 click) )?apply\b(?! (?:filter|coupon|promo|code))|^i m interested|^submit (?:your )?application|^start (?:your )?application|bewerben|^postuler|^je postule|^candidatez|^solicitar|^aplicar|^inscribirme|^postular|^candidati|^invia candidatura|^candidat(?:ar|e) se|^solliciteer|^aplikuj|^odpovedet|^reagovat|^ansog|^sog (?:jobbet|stillingen)|^ansok|^sok (?:jobbet|tjansten)/;
export const startsApplication = (line: string): boolean => APPLY.test(folded(line));

/** Names that a heading or title segment has instead of a posting's title. */
const NO_TITLE =
  /^(?:(?:our |all |current |view |search |browse |find |latest |explore )*(?:careers?|jobs?|vacanc(?:y|ies)|openings?|open (?:positions?|roles?|jobs)|positions?|opportunities|roles?)(?: (?:search|page|site|board|portal|details?|opportunities|description|openings|here|at .*|in .*))?|job (?:post|posting|application|alert)s?|(?:apply|application)(?: (?:now|form|for this job))?|join (?:us|our team|the team)|work (?:with|for|at) (?:us|.*)|welcome\b.*|home|menu|about(?: us)?|overview|details|search(?: results)?|log ?in|sign ?(?:in|up)|recruit(?:ment|ing)|hiring|recrutement|bewerbung|karriere|jobs? (?:bei|&) .*|stellen(?:angebote|b[oö]rse|anzeigen?)?|carri[eè]res?|offres? d['’]emploi|nos offres|empleos?|ofertas? de (?:empleo|trabajo)|lavora con noi|offerte di lavoro|vagas?|trabalhe conosco|vacatures?|werken bij.*|kariera|oferty pracy|kari[eé]ra|nab[ií]dky? pr[aá]ce|ledige stillinger|lediga jobb|cookies?.*|privacy.*|we (?:use|value) .*|page not found|error|404.*|untitled|loading.*)[.!…]*$/i;

/** True for a line that could be a posting's title: words, not the name of a kind of page. */
export function couldBeTitle(line: string | null): line is string {
  return !!line && line.length >= 3 && line.length <= 160 && /\p{L}{2}/u.test(line) && !NO_TITLE.test(line);
}

/** Headings and titles of many postings at once. */
export const LIST =
  /\b\d[\d.,\s]*\+?\s*(?:\S+\s){0,4}(?:jobs?|vacanc(?:y|ies)|openings|positions|roles|results|stellen(?:angebote)?|offres|empleos|ofertas|offerte|vagas|vacatures|ofert|nab[ií]dek|jobb|stillinger)\b|\b(?:jobs|vacancies|openings|positions|careers|stellenangebote|emplois|empleos|vagas|vacatures|oferty pracy) (?:in|near|at|bei|chez|en|em|w|v)\b|\bjobs? (?:search|board|listings?|openings|available|results)\b|(?:search|find|browse|recommended|latest|remote|hiring) jobs\b|\b(?:now|currently|is|are|we['’]re) hiring\b.*\bjobs\b|\bjobs\b(?: \d{4})?$|open (?:positions|roles)|current (?:openings|vacancies)|join (?:us|our team)|life at |^nab[ií]dka pr[aá]ce [^:–-]|offres d['’]emploi|stellenangebote|ofertas? de (?:empleo|trabajo)|offerte di lavoro|your job search|jobs for you/i;

/** Titles of pages about work rather than of work: salaries, interviews, templates, advice. */
export const ABOUT_WORK =
  /\bsalar(?:y|ies)\b(?! (?:range|from|up|analyst|specialist|manager|engineer))(?!\s*[:$£€\d(])|(?:gehälter|salaires|sueldos|wynagrodzenia|platy)\b|interview(?:s|ing)? (?:questions?|guide|process|tips|experience|prep)|\S job descriptions?\b|\b(?:resume|cv|cover letter|r[eé]sum[eé]) (?:templates?|samples?|examples?|guide)|\b(?:cheat ?sheet|career path|checklist|case study)\b|^how (?:to|we|i|much|do|does|can|should)\b|^why (?!join)|^what (?:is|are|does|do)\b|^(?:top|best) \d+\b|^(?:\d+|the) (?:surprising|best|top|most|ways|things|reasons|tips|lessons|questions)\b/i;

/** Words in a title that more often name a course, a guide or a product than work; postings have them too. */
export const OTHER_SUBJECT =
  /\b(?:guide|tutorial|roadmap|bootcamp|certification|courses?|certificate|degree|master|bachelor|program(?:me)?|academy|fellowship|reviews?|webinar|podcast|newsletter|documentation|pricing|template|release notes|changelog)\b/i;

/** Lines that stand on pages that teach or sell, not on postings. */
const TEACHES_OR_SELLS =
  /^(?:curriculum|syllabus|tuition(?: fees?)?|course (?:content|outline|fees?|details)|what you(?: ll| will) learn|enroll?(?: now| today)?|admissions?(?: requirements)?|add to (?:cart|basket)|buy now|start free trial|lehrplan|studienplan|programme (?:du cours|de formation)|plan de estudios)\b/;
export const teachesOrSells = (line: string): boolean => TEACHES_OR_SELLS.test(folded(line));

/** A page that says its posting is not there any more, or never was. */
const GONE =
  /(?:job|position|posting|vacancy|page|role|listing|opportunity|requisition|offer)(?: you(?: re| are| were) looking for)?(?: is| was| has| could)?(?: been)?(?: no longer| not (?:found|available|existing|active|open)| removed| expired| closed| filled)|(?:no longer|not) (?:available|exist|active|accepting applications|open|online)|does(?:n t| not) exist|has (?:expired|been (?:filled|closed|removed|archived))|\bnot found\b|couldn t (?:find|be found)|nicht (?:mehr )?(?:verfugbar|gefunden|online|aktiv)|(?:bereits|schon) besetzt|n (?:est|existe) plus|introuvable|pourvue?\b|expiree?\b|ya no (?:esta|existe)|no encontrad|non (?:e piu|trovata)|nao (?:esta mais|encontrad)|niet (?:meer|gevonden)|nie (?:jest juz|istnieje)|nieaktualn|jiz neni|nebyla nalezena|ikke (?:la?e?ngere|fundet)|inte la?e?ngre|hittades inte/;
export const readsAsGone = (line: string): boolean => GONE.test(folded(line));

/** The same, said of the posting on the page: stricter, since it stands beside a description that is still there. */
const CLOSED =
  /(?:no longer|not (?:currently )?) ?accepting (?:new )?applications|applications (?:are|have) (?:now )?(?:closed|been closed)|(?:job|position|posting|vacancy|role|listing|opportunity|requisition|offer)(?: ad)?(?: (?:is|has|was))?(?: (?:now|already|been|currently))* (?:expired|closed|filled|archived|removed)\b|(?:job|position|posting|vacancy|role|listing|opportunity|requisition|offer)(?: is)? (?:no longer|not) (?:available|active|open|online|live)\b|(?:stelle|position|anzeige)\b.{0,30}(?:bereits besetzt|nicht mehr (?:verfugbar|online|aktiv))|keine bewerbungen mehr|(?:offre|poste)\b.{0,30}(?:expiree|pourvue?|plus (?:disponible|active))|n accepte plus|(?:oferta|vacante|vaga)\b.{0,40}(?:cerrada|caducad|expirad|encerrad|ya no|nao esta mais)|ya no (?:se )?acepta|nao aceita mais|non accetta piu|offerta (?:scaduta|chiusa)|vacature is (?:gesloten|vervuld|niet meer)|niet meer open|oferta (?:wygasla|nieaktualna)|juz nie przyjmuje|nabidka (?:jiz )?neni|jiz neprijim|modtager ikke la?e?ngere|tar inte langre emot/;
export const saysClosed = (line: string): boolean => CLOSED.test(folded(line));

/** Headings after which other things than the posting follow. */
const AFTERWARDS =
  /^(?:(?:similar|related|other|more|recommended|suggested|featured|latest|popular) (?:jobs|positions|openings|roles|opportunities|vacancies)|more (?:from|jobs at|at)\b|(?:jobs|people) (?:you|also|like)|share this|share (?:job|on)|apply (?:for this|now|here|to this)|get (?:job|new|similar) |(?:create|set) .{0,10}alert|sign up|subscribe|not ready to apply|ähnliche|weitere (?:jobs|stellen)|offres similaires|(?:ofertas|empleos) similares|offerte simili|vagas (?:semelhantes|similares)|vergelijkbare|podobne|lignende|liknande)/;
export const opensAftermath = (line: string): boolean => AFTERWARDS.test(folded(line));

/** "Posted 29 days ago", "Reposted today", "Vor 3 Tagen veröffentlicht": the words around a day, not the day itself. */
const POSTED =
  /^(?:(?:re)?posted|published|date posted|listed|veroffentlicht|online seit|publiee?|publicad[oa]|pubblicat[oa]|geplaatst|opublikowan[oa]|zverejneno|pridano|opslaet|publicerad)\b.{1,50}$|^\d+\+? (?:minutes?|hours?|days?|weeks?|months?) ago$/;
export const saysPosted = (line: string): boolean => POSTED.test(folded(line));
