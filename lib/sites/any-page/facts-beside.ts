/** Decides which of the words beside a posting's title, and which labelled pairs, state a fact about it. */
import type { RawFields } from '../../reading/finding';
import { folded } from '../../reading/folded';
import type { Place } from '../../records/posting';
import type { Labelled } from './labelled';
import type { Line } from './lines';
import { CLOSED, POSTED } from './words';

export interface Known {
  /** As structured data gives them, to be met again on the page. */
  companyName: string | null;
  places: readonly Place[];
}

/** `first` is clear enough to go before structured data, `rest` only fills what that leaves open. */
export interface FactsBeside {
  first: Partial<RawFields>;
  rest: Partial<RawFields>;
}

type Pairs = Partial<Record<Labelled, Line>>;

/** A structured list of more places than this is a list of where one may live, not of where the work is. */
const MANY_PLACES = 5;
/** Names that sites give to elements that hold a place. */
const PLACE_NAMES = /location|locality|\bcity\b|office|standort|lieu\b|address/i;
/** Characters that a line may have beside the place that structured data names: a country, a workplace. */
const MAX_AROUND = 32;
/** Longest line that can be a place or a name, in characters. */
const MAX_PLACE = 100;

const WORKPLACE =
  /^(?:(?:fully |100% )?remote(?: work| job)?|hybrid(?: work| remote)?|on-?site|in[- ]office|remote or hybrid|(?:hybrid|remote) \(?.{0,20}\)?|vor ort|homeoffice|mobiles arbeiten|t[eé]l[eé]travail|sur site|pr[eé]sentiel|presencial|h[ií]brido|h[ií]brida|remoto|remota|ibrido|in sede|da remoto|op locatie|hybride|thuiswerken|zdalnie|praca zdalna|hybrydowo|praca hybrydowa|stacjonarnie|na d[aá]lku|hybridn[ií]|distans|p[aå] plats|hjemmefra)$/i;
const EMPLOYMENT =
  /^(?:(?:full|part)[- _]?time(?:[ ,/·-]+(?:permanent|employee|contract|regular))?|permanent|contract(?:or)?|temporary|internship|freelance|vollzeit|teilzeit|festanstellung|praktikum|werkstudent(?:\/-?in)?|temps (?:plein|partiel)|cdi|cdd|stage|alternance|jornada completa|tiempo completo|media jornada|indefinido|tempo pieno|tempo indeterminato|tempo integral|clt|voltijd|deeltijd|pe[lł]ny etat|umowa o prac[eę]|pln[yý] [uú]vazek|zkr[aá]cen[yý] [uú]vazek|fuldtid|deltid|heltid)$/i;
/** Words that never are a place, though an element named for places may hold them. */
const NO_PLACE =
  /^(?:location|locations|multiple locations|view (?:map|all).*|map|show .*|see .*|apply.*|share.*|save.*|jobs?|department|team|posted.*|\d+ .*)$|\bjobs?\b|[?!]|https?:|\$|€|£/i;

/** What stands beside the title, and what labels say. */
export function factsBeside(beside: { after: Line[]; before: Line[] }, pairs: Pairs, known: Known): FactsBeside {
  const near = [...beside.after, ...beside.before];
  const first: Partial<RawFields> = {};
  const rest: Partial<RawFields> = {};
  const posted = near.find((line) => POSTED.test(line.text))?.text ?? pairs.posted?.text;
  if (
    posted &&
    /\d|today|yesterday|heute|gestern|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dzi[sś]|dnes|i dag/i.test(
      posted,
    )
  )
    first.postedText = posted;
  const workplace = beside.after.find((line) => WORKPLACE.test(line.text))?.text ?? pairs.workplace?.text;
  if (workplace) first.workplace = workplace;
  if (near.some((line) => CLOSED.test(line.text))) first.state = 'closed';
  const place = placeBeside(beside.after, pairs, known);
  if (place) first.location = { text: place };
  const type = near.find((line) => EMPLOYMENT.test(line.text))?.text ?? pairs.employment?.text;
  if (type) rest.employmentTypes = [type];
  const company = companyBeside(near) ?? pairs.company?.text;
  if (company) rest.companyName = company;
  if (pairs.seniority) rest.seniority = pairs.seniority.text;
  if (pairs.until) rest.validThrough = pairs.until.text;
  const pay =
    beside.after.find(
      (line) => hinted(line.element, /salary|compensation|payrange|pay-range/i) && /\d/.test(line.text),
    ) ?? pairs.salary;
  if (pay && /\d{2}/.test(pay.text)) rest.salary = { text: pay.text };
  return { first, rest };
}

/**
 * The page's own words for the place. Beside structured places they must speak of one of them, unless those are so
 * many that they cannot be where the work is; without, an element or a label must call them a place.
 */
function placeBeside(after: readonly Line[], pairs: Pairs, { places, companyName }: Known): string | null {
  const company = folded(companyName ?? '');
  const could = (text: string) =>
    text.length <= MAX_PLACE && !NO_PLACE.test(text) && (!company || folded(text) !== company);
  const hooked = after.find((line) => hinted(line.element, PLACE_NAMES) && could(line.text));
  const called = [hooked?.text, pairs.location?.text].flatMap((text) => (text && could(text) ? [bare(text)] : []));
  const names = places
    .flatMap((place) => [place.locality, place.region])
    .flatMap((name) => (name && name.length > 2 ? [folded(name)] : []));
  if (!names.length || places.length > MANY_PLACES) return called[0] ?? null;
  const parts = after.flatMap((line) => (could(line.text) ? line.text.split(/\s+[·•|]\s+/).map(bare) : []));
  return (
    [...called, ...parts].find((text) =>
      names.some((name) => ` ${folded(text)} `.includes(` ${name} `) && text.length <= name.length + MAX_AROUND),
    ) ?? null
  );
}

/** A place without the dash or preposition that sets it apart from the company. */
function bare(text: string): string {
  return text.replace(/^(?:[–—-]|in)\s+/, '');
}

/** A link to a company's page, or an element named for companies, right beside the title. */
function companyBeside(near: readonly Line[]): string | null {
  for (const line of near) {
    if (
      line.text.length > MAX_PLACE ||
      /[:?!]$|^(?:at|by|view|see|about|visit|follow|all jobs|more)\b/i.test(line.text)
    )
      continue;
    const href = line.element.closest('a[href]')?.getAttribute('href') ?? '';
    const linked =
      /\/(?:compan(?:y|ies)|employers?|organi[sz]ations?|cmp|firm[ay]?|unternehmen|entreprises?|empresas?)\/[^/]+\/?(?:\?.*)?$/i.test(
        href,
      );
    if (linked || hinted(line.element, /company-?_?name|employer-?_?name|hiringorganization|organization-?_?name/i))
      return line.text.replace(/^(?:at|@)\s+/, '');
  }
  return null;
}

/** True where an element, or one of the two around it, is named for what it holds. */
function hinted(element: Element, names: RegExp): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    for (const attribute of ['class', 'id', 'itemprop', 'data-testid', 'data-test', 'data-qa', 'data-ui'])
      if (names.test(at.getAttribute(attribute) ?? '')) return true;
  }
  return false;
}
