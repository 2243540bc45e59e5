/** Decides which of the words beside a posting's title, and which labelled pairs, state a fact about it. */
import type { RawFields } from '../../reading/finding';
import { folded } from '../../reading/folded';

import type { Place } from '../../records/posting';
import { isWorkplace } from '../label-kinds';
import type { Pairs } from './labelled';
import type { Line } from './lines';
import { saysClosed, saysPosted } from './words';

export interface Known {
  /** As structured data gives them, to be met again on the page. */
  companyName: string | null;
  places: readonly Place[];
}

/** `first` is clear enough to go before structured data, `rest` only fills what that leaves open. */
export interface FactsBeside {
  first: Loose;
  rest: Loose;
}

type Loose = { [K in keyof RawFields]?: RawFields[K] | undefined };

/** A structured list of more places than this is a list of where one may live, not of where the work is. */
const MANY_PLACES = 5;
/** Names that sites give to elements that hold a place. */
const PLACE_NAMES = /location|locality|\bcity\b|office|standort|lieu\b|address/i;
const PAY_NAMES = /salary|compensation|pay-?range/i;
/** A longer text is prose that mentions pay, in characters; it is read with the description. */
const MAX_PAY = 60;
/** A number or a word that can name a day. */
const NAMES_A_DAY =
  /\d|today|yesterday|heute|gestern|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dzi[sś]|wczoraj|dnes|v[cč]era|i dag|i g[aå]r/i;
/** Characters that a line may have beside the place that structured data names: a country, a workplace. */
const MAX_AROUND = 32;
/** Longest line that can be a place or a name, in characters. */
const MAX_PLACE = 100;

const EMPLOYMENT =
  /^(?:(?:full|part)[- _]?time(?:[ ,/·-]+(?:permanent|employee|contract|regular))?|permanent|contract(?:or)?|temporary|internship|freelance|vollzeit|teilzeit|festanstellung|praktikum|werkstudent(?:\/-?in)?|temps (?:plein|partiel)|cdi|cdd|stage|alternance|jornada completa|tiempo completo|media jornada|indefinido|tempo pieno|tempo indeterminato|tempo integral|clt|voltijd|deeltijd|pe[lł]ny etat|umowa o prac[eę]|pln[yý] [uú]vazek|zkr[aá]cen[yý] [uú]vazek|fuldtid|deltid|heltid)$/i;
/** Words that never are a place, though an element named for places may hold them. */
const NO_PLACE =
  /^(?:location|locations|multiple locations|view (?:map|all).*|map|show .*|see .*|apply.*|share.*|save.*|jobs?|department|team|posted.*|\d+ .*)$|\bjobs?\b|[?!]|https?:|\$|€|£/i;

/** What stands beside the title, and what labels say. */
export function factsBeside(beside: { after: Line[]; before: Line[] }, pairs: Pairs, known: Known): FactsBeside {
  const near = [...beside.after, ...beside.before];
  const first: Loose = {};
  const rest: Loose = {};
  const posted = near.find((line) => saysPosted(line.text))?.text ?? pairs.posted?.[0];
  if (posted && NAMES_A_DAY.test(posted)) first.postedText = posted;
  const workplace = beside.after.find((line) => isWorkplace(line.text))?.text ?? pairs.workplace?.[0];
  if (workplace) first.workplace = workplace;
  if (near.some((line) => saysClosed(line.text))) first.state = 'closed';
  const place = placeBeside(beside.after, pairs, known);
  if (place) first.location = { text: place };
  const types = near.filter((line) => EMPLOYMENT.test(line.text)).map((line) => line.text);
  rest.employmentTypes = [...types, ...(pairs.employment ?? [])];
  rest.companyName = companyBeside(near) ?? pairs.company?.[0];
  rest.seniority = pairs.seniority?.[0];
  rest.validThrough = pairs.until?.[0];
  const paid =
    beside.after.find((line) => hinted(line.element, PAY_NAMES) && /\d/.test(line.text))?.text ?? pairs.salary?.[0];
  if (paid && /\d{2}/.test(paid) && paid.length <= MAX_PAY) rest.salary = { text: paid };
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
  const called = [hooked?.text, pairs.location?.[0]].flatMap((text) => (text && could(text) ? [bare(text)] : []));
  const names = places
    .flatMap((place) => [place.locality, place.region])
    .flatMap((name) => (name && name.length > 2 ? [folded(name)] : []));
  if (!names.length || places.length > MANY_PLACES) return called[0] ?? null;
  const parts = after.flatMap((line) => (could(line.text) ? line.text.split(/\s+[·•|]\s+/).map(bare) : []));
  const met = [...called, ...parts].find((text) =>
    names.some((name) => ` ${folded(text)} `.includes(` ${name} `) && text.length <= name.length + MAX_AROUND),
  );
  return met && !saysLess(met, places) ? met : null;
}

/** True where the words are only the first part of the one place that structured data states whole. */
function saysLess(shown: string, [place, ...others]: readonly Place[]): boolean {
  return (
    others.length === 0 && folded(shown) === folded(place?.locality ?? '') && Boolean(place?.region || place?.country)
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
