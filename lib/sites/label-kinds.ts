/**
 * Decides what kind of thing a short label on a job board is (a workplace, pay, a place with a workplace in it), so that
 * it lands in the right field. What the words mean is left to `reading`.
 */

/** Stems of the words for where work is done, in the languages of the boards we read. */
const WORKPLACE =
  /remot[eoa]?\b|h[yií]brid|ibrid|hybryd|\bon[\s-]?site|\bin[\s-]office|home[\s-]?office|t[ée]l[ée]trav|teletrab|thuiswerk|smart working|mobiles arbeiten|à distance|a distanza|à distância|op afstand|zdaln|na dálku|vzdálen|fjernarb|eksternt|distans|vor ort|sur site|présentiel|presencial|in sede|in presenza|op locatie|stacjonarn|na miejscu|na místě|na pracovišti|på plats|på stedet|på arbe[ij]dsplads|på arbeidsplass/i;
/** Longest label that is taken for a workplace, in characters. */
const MAX_WORKPLACE = 40;

/** True where a label as a whole says where work is done: "Hybrid", "In sede", "Travail à distance". */
export function isWorkplace(label: string): boolean {
  return label.length <= MAX_WORKPLACE && WORKPLACE.test(label);
}

const CURRENCY =
  /\p{Sc}|\b(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|INR|PLN|CZK|SEK|DKK|NOK|HUF|RON|BRL|MXN|ARS|JPY|HKD|ZAR|AED|zł|kr|Kč|Ft|lei|Rs|RM)(?![\p{L}])/u;

/** True where a label is a figure of money. A workload such as "100%" is none. */
export function isPay(label: string): boolean {
  return /\d/.test(label) && CURRENCY.test(label);
}

/** What a location line says: the place as shown, and the workplace where the line names one as well. */
export interface PlaceLine {
  place: string;
  workplace: string | null;
}

/** Words between a workplace and its place: "Remote in Austin", "Télétravail à Lyon", "Teletrabajo en Madrid". */
const BETWEEN = /\s(?:in|im|à|a|en|em|te|w|we|v|ve|i|på)\s/gi;

/**
 * Takes the workplace out of a location line: "Hybrid work in New York", "Berlin • Homeoffice", "Lyon (Hybride)".
 * A line that is a workplace and nothing else is kept as the place as well: it is what a person reads there.
 */
export function placeLine(text: string | null | undefined): PlaceLine | null {
  if (!text) return null;
  const parts = text.split(/\s*[•·]\s*/).filter(Boolean);
  const said = parts.find(isWorkplace);
  const place = parts.find((part) => part !== said);
  if (parts.length > 1 && said && place) return { place, workplace: said };
  const [, before, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  if (before && inside && isWorkplace(inside)) return { place: before, workplace: inside };
  for (const between of text.matchAll(BETWEEN)) {
    const prefix = text.slice(0, between.index);
    const rest = text.slice(between.index + between[0].length).trim();
    if (isWorkplace(prefix) && rest && !isWorkplace(rest)) return { place: rest, workplace: prefix };
  }
  return { place: text, workplace: isWorkplace(text) ? text : null };
}
