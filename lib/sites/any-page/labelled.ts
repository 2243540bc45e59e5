/** Decides what labelled pairs ("Location: Utrecht", "Standort", a `dt` and its `dd`) state about a posting. */
import type { Line } from './lines';
import { opensAftermath } from './words';

export type Labelled =
  | 'location'
  | 'employment'
  | 'workplace'
  | 'salary'
  | 'posted'
  | 'until'
  | 'seniority'
  | 'company';

/** Labels as they stand, in lower case and without their colon. */
const LABELS: Record<Labelled, string> = {
  location:
    'location|locations|job location|job locations|work location|location name|primary work location|primary location|office location|office|city|standort|arbeitsort|einsatzort|lieu|lieu de travail|localisation|ubicación|lugar|lugar de trabajo|sede|sede di lavoro|luogo|luogo di lavoro|localização|local|local de trabalho|locatie|standplaats|werklocatie|lokalizacja|miejsce pracy|lokalita|místo práce|místo výkonu práce|lokation|arbejdssted|placering|ort|plats|placeringsort',
  employment:
    'job type|type|employment type|employee type|employee status|worker type|full-time/part-time|full time/part time|employment|type of employment|contract type|contract|work type|schedule|job schedule|position type|working hours|time type|commitment|anstellungsart|beschäftigungsart|vertragsart|arbeitszeit|type de contrat|contrat|temps de travail|tipo de contrato|jornada|jornada laboral|tipo di contratto|contratto|orario|tipo de vaga|regime|dienstverband|type contract|rodzaj umowy|wymiar pracy|wymiar etatu|typ úvazku|úvazek|pracovní poměr|employment form|ansættelsesform|ansættelsestype|anställningsform|omfattning|anställningstyp',
  workplace:
    'workplace|workplace type|work location type|job location type|location type|work model|work mode|remote|remote type|work arrangement|working model|remote status|arbeitsmodell|homeoffice|télétravail|mode de travail|modalidad|modalidade|modalità di lavoro|werkplek|tryb pracy|distansarbete|hjemmearbejde',
  salary:
    'salary|salary range|pay|pay range|compensation|base salary|base pay|annual salary|remuneration|rate|gehalt|vergütung|salaire|rémunération|salario|sueldo|retribuzione|stipendio|salário|remuneração|salaris|wynagrodzenie|plat|mzda|løn|lön',
  posted:
    'posted|date posted|posted date|job posted date|posting start date|posted on|posting date|published|published on|post date|publication date|listed|veröffentlicht|veröffentlicht am|online seit|publiée le|publié le|date de publication|publicado|publicado el|fecha de publicación|pubblicato|pubblicato il|data di pubblicazione|publicado em|data de publicação|geplaatst|geplaatst op|opublikowano|data publikacji|zveřejněno|datum zveřejnění|opslået|publicerad',
  until:
    'closing date|post end date|posting end date|application deadline|deadline|apply by|apply before|closes|expires|valid through|valid until|end date|applications close|bewerbungsfrist|bewerbungsschluss|date limite|date limite de candidature|fecha límite|scadenza|prazo|data limite|sluitingsdatum|termin aplikowania|ważne do|uzávěrka|ansøgningsfrist|sista ansökningsdag|ansök senast',
  seniority:
    'seniority|seniority level|minimum experience|experience level|career level|job level|level|karrierestufe|berufserfahrung|niveau d’expérience|niveau|nivel de experiencia|livello|nível|ervaringsniveau|poziom|poziom stanowiska|úroveň',
  company:
    'company|employer|company name|organisation|organization|hiring organization|unternehmen|arbeitgeber|firma|entreprise|employeur|empresa|azienda|bedrijf|werkgever|pracodawca|společnost|zaměstnavatel|virksomhed|arbejdsgiver|företag|arbetsgivare',
};

export type Pairs = Partial<Record<Labelled, string[]>>;

const FIELDS = new Map<string, Labelled>(
  Object.entries(LABELS).flatMap(([field, words]) =>
    words.split('|').map((word) => [word, field as Labelled] as const),
  ),
);

/** The field a label of its own names, compared in lower case; undefined where it names none we read. */
export function fieldNamed(label: string): Labelled | undefined {
  return FIELDS.get(label.toLowerCase());
}

/** Longest label and longest value, in characters. A longer "value" is prose. */
const MAX_LABEL = 32;
const MAX_VALUE = 120;
/** Most values kept of one field. */
const MAX_VALUES = 4;

/** The values that labels give, by field, in page order; labels below the heading of other postings are not read. */
export function labelledIn(lines: readonly Line[]): Pairs {
  const found: Pairs = {};
  for (const [index, line] of lines.entries()) {
    if (opensAftermath(line.text) && /^h[1-6]$/.test(line.element.localName)) break;
    if (line.text.length > MAX_LABEL + MAX_VALUE) continue;
    const [, label, value] = /^([^:：]{2,32}?)\s*[:：]\s*(.*)$/.exec(line.text) ?? [];
    const field = FIELDS.get((label ?? line.text).toLowerCase());
    if (!field || (found[field]?.length ?? 0) >= MAX_VALUES) continue;
    const next = lines[index + 1];
    const said = value || (next && belongs(line, next, label !== undefined) ? next.text : null);
    if (said) found[field] = [...(found[field] ?? []), said];
  }
  return found;
}

/** True where the next line can be what a label speaks of: near it in the tree, short, and no label itself. */
function belongs(label: Line, value: Line, colon: boolean): boolean {
  const text = value.text.replace(/^[:：]\s*/, '');
  if (!text || text.length > MAX_VALUE || FIELDS.has(text.toLowerCase().replace(/\s*:$/, '')) || /[:：]$/.test(text))
    return false;
  if (/^h[1-6]$/.test(value.element.localName) && !/^h[1-6]$/.test(label.element.localName)) return false;
  return colon || /^(?:dt|th)$/.test(label.element.localName) || near(label.element, value.element);
}

/** True where two elements share an ancestor of at most three steps that holds little else. */
function near(one: Element, other: Element): boolean {
  let at: Element | null = one.parentElement;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    if (at.contains(other)) return (at.textContent ?? '').length < MAX_LABEL + MAX_VALUE + 60;
  }
  return false;
}
