/**
 * Decides which places a line of text names, and which country a posting's page belongs to. The page's own words
 * are kept; a part that is not clearly a locality, a region or a country stays null.
 */
import { MAX_LIST_LENGTH } from '../records/bounds';
import type { Place } from '../records/posting';
import { countryCode, countryOfHost } from './countries';
import { folded } from './folded';
import { countriesOfState, countryOfStateName } from './regions';

/** Longest text read, in characters; a longer one is not a line of places. */
const MAX_TEXT = 1_000;

/** How the work is done, or that the place is open: not a place. */
const NOT_A_PLACE =
  /\b(?:remote|remoto|remota|remotely|hybrid|hybride|hibrido|ibrido|on ?site|onsite|in office|in sede|presencial|telework|teletravail|teletrabajo|home ?office|homeoffice|home based|work from home|anywhere|worldwide|global|globally|international|virtual|multiple|various|several|locations?|nationwide|flexible|office|offices|headquarters|hq|campus|emea|apac|latam|amer|americas|europe|european|asia|time ?zones?|zdalnie|praca|distributed)\b/;
const AREA =
  /^(?:greater|grossraum|region|metro)\b|\b(?:area|region|metropolitan|metroplex|kraj|county|province|provincia|voivodeship|wojewodztwo|oblast|bay)$/;
/** A name in capitals of its own, with the small words that stand inside names. */
const NAME =
  /^(?:\p{Lu}|\d?['’]\p{L})[\p{L}\p{M}.'’-]*(?: (?:(?:\p{Lu}|['’])[\p{L}\p{M}.'’-]*|de|del|la|le|les|el|los|las|of|upon|on|am|an|der|im|in|sur|sous|nad|pod|do|da|dos|di|du|den|am Main|al|u|v|w|i)){0,5}$/u;
const POSTCODE =
  /\s+(?:\d{4,6}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$|^(?:\d{4,6}|\d{3} \d{2})\s+(?=\p{L})/u;

/** The places a text such as "Berlin, Germany or Paris" names, in order; empty where none is clear. */
export function placesIn(text: string): Place[] {
  if (text.length > MAX_TEXT) return [];
  const plain = text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').replace(/[()[\]]/g, ';');
  const found = new Map<string, Place>();
  for (const piece of plain.split(/[;|/·•\n]|\s(?:or|oder|ou|lub|nebo|eller)\s/i)) {
    const place = placeIn(piece.replace(/\s+/g, ' ').trim());
    if (place) found.set(JSON.stringify(place), place);
  }
  return [...found.values()].slice(0, MAX_LIST_LENGTH);
}

function placeIn(piece: string): Place | null {
  const parts = piece
    .split(/,|\s[-–—]\s/)
    .map((part) =>
      part
        .trim()
        .replace(POSTCODE, '')
        .replace(/\s+only$/i, '')
        .trim(),
    )
    .filter(
      (part) =>
        part && !NOT_A_PLACE.test(folded(part)) && !/\s(?:and|und|et|&|\+)\s/i.test(countryCode(part) ? '' : part),
    );
  const place: Place = { locality: null, region: null, country: null };
  let last = parts.pop();
  if (last && isCountry(last, parts)) {
    place.country = last;
    last = parts.pop();
  }
  if (last === undefined) return place.country ? place : null;
  const split = /^(.+) ([A-Z]{2,3})$/.exec(last);
  if (split?.[1] && split[2] && countriesOfState(split[2], [split[1]]).length && parts.length === 0) {
    place.locality = named(split[1]);
    place.region = split[2];
  } else if (isRegion(last, parts) && (parts.length > 0 || last !== 'New York')) {
    place.region = last;
    place.locality = named(parts.at(-1));
  } else if (parts.length > 0 && place.country) {
    place.region = named(last);
    place.locality = named(parts.at(-1));
  } else if (parts.length === 0) place.locality = named(last);
  return place.locality || place.region || place.country ? place : null;
}

/** Capital codes are countries unless they name a state after a city ("Austin, TX", but "Berlin, DE"). */
function isCountry(part: string, before: readonly string[]): boolean {
  if (/^[A-Z]{2}$/.test(part) && countriesOfState(part, before).length) return false;
  if (countryOfStateName(part)) return false;
  return countryCode(part) !== null;
}

function isRegion(part: string, before: readonly string[]): boolean {
  if (/^[A-Z]{2,3}$/.test(part)) return countriesOfState(part, before).length > 0;
  return countryOfStateName(part) !== null || AREA.test(folded(part));
}

/** A part that reads as a proper name, or null. Codes in capitals ("MN OHQ") and numbers do not. */
function named(part: string | undefined): string | null {
  return part && NAME.test(part) && !/\p{Lu}{3}|\p{Lu}{2}-|^\p{Lu}{2}$/u.test(part) ? part : null;
}

/**
 * The ISO 3166-1 code of the country that a posting's page speaks of: that of its places, if they agree; else that of
 * the site's host; else that of the document's language tag. Null where these are silent or the places differ.
 * "en-US" is the tag of pages nobody has set, so it tells nothing; neither does a .com.
 */
export function countryOf(url: URL, places: readonly Place[], lang: string): string | null {
  const named = new Set(places.flatMap((place) => countryOfPlace(place, lang) ?? []));
  if (named.size > 0) return named.size === 1 ? ([...named][0] ?? null) : null;
  const host = countryOfHost(url.hostname);
  if (host) return host;
  const region = /^[a-z]{2,3}(?:-[A-Za-z]{4})?-([A-Za-z]{2})$/.exec(lang)?.[1]?.toUpperCase();
  return region && !/^en-us$/i.test(lang) ? countryCode(region) : null;
}

function countryOfPlace(place: Place, lang: string): string | null {
  if (place.country) return countryCode(place.country, lang);
  if (!place.region) return null;
  const countries = countriesOfState(place.region, place.locality ? [place.locality] : []);
  if (countries.length === 1) return countries[0] ?? null;
  const byName = countryOfStateName(place.region);
  return byName && folded(place.region) !== 'georgia' ? byName : null;
}
