/**
 * Decides which words, in the languages we read, mark a page as a posting, a list, an article or a wall.
 * Every pattern is tried on one short line of the page, never on its whole text.
 */

/** Headings over what somebody will do. */
const TASKS =
  /responsibilit|\bduties\b|what you(?:['’]ll| will)(?! (?:learn|get|need|bring|have))|what you do|you will\b|(?:day|week) (?:in|to) |typical (?:day|week)|in this role|your (?:role|mission|tasks|impact|job)|the (?:role|job|position|work)\b|about (?:the|this) (?:job|role|position|opportunity|vacancy)|(?:job|role|position) (?:description|summary|overview|purpose)|what the job|aufgaben|erwartet (?:dich|sie)|stellenbeschreibung|deine rolle|missions?\b|responsabili|le poste|descriptif|description du|descripci[oó]n del|funciones|qu[eé] har[aá]s|mansioni|cosa farai|il ruolo|attivit[aà]|atribui[cç]|atividades|sobre a vaga|descri[cç][aã]o da|\btaken\b|functie|ga je doen|je gaat doen|obowi[aą]zk|czym b[eę]dziesz|opis stanowiska|n[aá]pl[nň] pr[aá]ce|popis (?:pozice|pr[aá]ce)|(?:t[eě]|v[aá]s) [cč]ek[aá]|pracovn[ií] nab[ií]dka|opgaver|arbejds|om (?:jobbet|stillingen|rollen|tj[aä]nsten)|ansvar|arbetsuppgifter|dina uppgifter/;
/** Headings over what somebody must bring. */
const NEEDS =
  /requirement|qualificat|what (?:you(?:['’]ll)? (?:bring|need|have)|we(?:['’]re| are) looking)|who you are|about you\b|you (?:have|are|bring)\b|we(?:['’]re| are) looking for|your (?:profile|background|experience|skills|expertise)|must[- ]haves?|nice[- ]to[- ]haves?|^(?:required |key |technical )?(?:skills|experience)\b|anforderung|\bprofil|qualifikation|bringst du|bringen sie|voraussetzung|comp[eé]tences|pr[eé]requis|exigences|requisit|qu[eé] buscamos|competenze|chi cerchiamo|qualifica[cç]|vereisten|functie-?eisen|vragen w|w(?:ij|e) vragen|breng je mee|wie ben j|wymagan|oczekuj|mile widziane|po[zž]adujeme|po[zž]adavky|koho hled[aá]me|o[cč]ek[aá]v[aá]me|kvalifikation|\bkrav\b|meriterande|vi s[oö](?:ker|ger)|om dig/;
/** Headings over what somebody gets. */
const OFFERS =
  /benefit|perks|we offer|what(?:['’]s in it|['’]s on offer| we can offer)|compensation|(?:pay|salary) range|why (?:join|work)|take care of you|wir bieten|bieten wir|das bieten|avantages|(?:offrons|proposons)|ofrecemos|offriamo|oferecemos|w(?:ij|e) bieden|bieden w|arbeidsvoorwaarden|oferujemy|nab[ií]z[ií]me|vi (?:tilbyder|erbjuder)/;

/** Longest line taken for a heading, in characters. */
export const MAX_HEADING = 90;

export type SectionKind = 'tasks' | 'needs' | 'offers';

/** Which part of a posting a heading opens, if any. */
export function sectionKind(line: string): SectionKind | null {
  if (line.length > MAX_HEADING) return null;
  const words = line.toLowerCase();
  if (TASKS.test(words)) return 'tasks';
  if (NEEDS.test(words)) return 'needs';
  return OFFERS.test(words) ? 'offers' : null;
}

/** The heading of a whole description, which belongs to it ("Job description"). */
export const DESCRIPTION_HEADING =
  /^(?:full |the )?(?:job|role|position) (?:description|details|summary|overview)$|^about (?:the|this) (?:job|role|position)$|^description$|^(?:stellen|job)beschreibung$|^description (?:du poste|de l['’]offre)$|^descripci[oó]n(?: del (?:puesto|empleo))?$|^descri[cç][aã]o(?: da vaga)?$|^descrizione(?: del(?:la)? .{4,12})?$|^functieomschrijving$|^opis stanowiska$|^pracovn[ií] nab[ií]dka$|^popis (?:pozice|pr[aá]ce)$|^jobbeskrivelse$|^om (?:jobbet|tj[aä]nsten|stillingen)$/i;

/** What a control that starts an application says. */
export const APPLY =
  /^(?:(?:quick|easy|1-click) )?apply\b(?! (?:filter|coupon|promo|code))|^i['’]m interested|^submit (?:your )?application|^start (?:your )?application|bewerben|^postuler|^je postule|^candidatez|^solicitar|^aplicar|^inscribirme|^postular|^candidati|^invia candidatura|^candidat(?:ar|e)-se|^solliciteer|^aplikuj|^odpov[eě]d[eě]t|^reagovat|^ans[oø]g|^s[oø]g (?:jobbet|stillingen)|^ans[oö]k|^s[oö]k (?:jobbet|tj[aä]nsten)/i;

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
export const TEACHES_OR_SELLS =
  /^(?:curriculum|syllabus|tuition(?: fees?)?|course (?:content|outline|fees?|details)|what you(?:['’]ll| will) learn|enroll?(?: now| today)?|admissions?(?: requirements)?|add to (?:cart|basket)|buy now|start free trial|lehrplan|studienplan|programme (?:du cours|de formation)|plan de estudios)\b/i;

/** A page that says its posting is not there any more, or never was. */
export const GONE =
  /(?:job|position|posting|vacancy|page|role|listing|opportunity|requisition|offer)(?: you(?:['’]re| are| were) looking for)?(?: is| was| has| could)?(?: been)?(?: no longer| not| n['’]t| removed| expired| closed| filled)|(?:no longer|not) (?:available|exist|active|accepting applications|open|online)|does(?:n['’]t| not) exist|has (?:expired|been (?:filled|closed|removed|archived))|\bnot found\b|couldn['’]t (?:find|be found)|nicht (?:mehr )?(?:verf[uü]gbar|gefunden|online|aktiv)|(?:bereits|schon) besetzt|n['’](?:est|existe) plus|introuvable|pourvue?\b|expir[eé]e?\b|ya no (?:est[aá]|existe)|no encontrad|non (?:[eè] pi[uù]|trovata)|n[aã]o (?:est[aá] mais|encontrad)|niet (?:meer|gevonden)|nie (?:jest ju[zż]|istnieje)|nieaktualn|ji[zž] nen[ií]|nebyla nalezena|ikke (?:l[aæ]ngere|fundet)|inte l[aä]ngre|hittades inte/i;

/** The same, said of the posting on the page: stricter, since it stands beside a description that is still there. */
export const CLOSED =
  /(?:no longer|not (?:currently )?) ?accepting (?:new )?applications|applications (?:are|have) (?:now )?(?:closed|been closed)|(?:job|position|posting|vacancy|role|listing|opportunity|requisition|offer)(?: ad)?(?: (?:is|has|was))?(?: (?:now|already|been|currently))* (?:expired|closed|filled|archived|removed)\b|(?:job|position|posting|vacancy|role|listing|opportunity|requisition|offer)(?: is)? (?:no longer|not) (?:available|active|open|online|live)\b|(?:stelle|position|anzeige)\b.{0,30}(?:bereits besetzt|nicht mehr (?:verf[uü]gbar|online|aktiv))|keine bewerbungen mehr|(?:offre|poste)\b.{0,30}(?:expir[eé]e|pourvue?|plus (?:disponible|active))|n['’]accepte plus|(?:oferta|vacante|vaga)\b.{0,40}(?:cerrada|caducad|expirad|encerrad|ya no|n[aã]o est[aá] mais)|ya no (?:se )?acepta|n[aã]o aceita mais|non accetta pi[uù]|offerta (?:scaduta|chiusa)|vacature is (?:gesloten|vervuld|niet meer)|niet meer open|oferta (?:wygas[lł]a|nieaktualna)|ju[zż] nie przyjmuje|nab[ií]dka (?:ji[zž] )?nen[ií]|ji[zž] nep[rř]ij[ií]m|modtager ikke l[aæ]ngere|tar inte l[aä]ngre emot/i;

/** Headings after which other things than the posting follow. */
export const AFTERWARDS =
  /^(?:(?:similar|related|other|more|recommended|suggested|featured|latest|popular) (?:jobs|positions|openings|roles|opportunities|vacancies)|more (?:from|jobs at|at)\b|(?:jobs|people) (?:you|also|like)|share this|share (?:job|on)|apply (?:for this|now|here|to this)|get (?:job|new|similar) |(?:create|set) .{0,10}alert|sign up|subscribe|not ready to apply|ähnliche|weitere (?:jobs|stellen)|offres similaires|(?:ofertas|empleos) similares|offerte simili|vagas (?:semelhantes|similares)|vergelijkbare|podobn[eé]|lignende|liknande)/i;

/** "Posted 29 days ago", "Reposted today", "Vor 3 Tagen veröffentlicht": the words around a day, not the day itself. */
export const POSTED =
  /^(?:(?:re)?posted|published|date posted|listed|ver[oö]ffentlicht|online seit|publi[eé]e?|publicad[oa]|pubblicat[oa]|geplaatst|opublikowan[oa]|zve[rř]ejn[eě]no|p[rř]id[aá]no|opsl[aå]et|publicerad)\b.{1,50}$|^\d+\+? (?:minutes?|hours?|days?|weeks?|months?) ago$/i;
