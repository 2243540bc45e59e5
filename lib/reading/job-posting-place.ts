/**
 * Decides where a JobPosting node says the work is: the words of its places and their parts. What the words mean is
 * left to `places` and `workplace`.
 */
import type { Place } from '../records/posting';
import { squash } from './dom';
import type { RawLocation } from './finding';
import { isNode, nodesOf, type SchemaNode, textOfProperty, textOfValue, textsOf, valuesOf } from './schema-node';

/** Most places of a remote posting that still tell where it is. Beyond that they list where people may apply from. */
const MAX_REMOTE_PLACES = 5;
/** Most places written out for any posting. */
const MAX_PLACES = 60;

/** Stands where a town should: a postcode. */
const POSTCODE = /^[\d\s-]{3,}$/;

/** The places of the work itself; null where none is stated. `line` resolves entities in a line of text. */
export function jobLocation(posting: SchemaNode, line: (text: string) => string): RawLocation | null {
  const stated = valuesOf(posting, 'jobLocation').flatMap(placesOf);
  const remote = isRemote(posting);
  const office = new Set(
    nodesOf(posting, 'hiringOrganization').flatMap((node) => placesOf(node).map(({ text }) => text)),
  );
  const distinct = [...new Map(stated.map((one) => [one.text, one])).values()];
  const told = remote ? distinct.filter(({ text }) => !office.has(text)) : distinct;
  if (!told.length || (remote && told.length > MAX_REMOTE_PLACES)) return null;
  const shown = told.slice(0, MAX_PLACES);
  return {
    text: line(shown.map(({ text }) => text).join(' · ')),
    places: shown.flatMap(({ place }) => (place ? inLines(place, line) : [])),
  };
}

/** Where applicants must live, as the words of a location ("Poland"), for postings that state no place of work. */
export function applicantLocation(posting: SchemaNode): RawLocation | null {
  const names = new Set(textsOf(posting, 'applicantLocationRequirements'));
  return names.size && names.size <= MAX_REMOTE_PLACES ? { text: squash([...names].join(' · ')) } : null;
}

/** True where the posting calls itself remote in the one way schema.org has for it. */
export function isRemote(posting: SchemaNode): boolean {
  return textsOf(posting, 'jobLocationType').some((type) => /telecommute|remote/i.test(type));
}

interface Stated {
  text: string;
  place?: Place;
}

/** A Place, a PostalAddress, an organisation with an address, or plain words. */
function placesOf(value: unknown): Stated[] {
  if (!isNode(value)) {
    const text = textOfValue(value);
    return text ? [{ text }] : [];
  }
  const addresses = valuesOf(value, 'address');
  const stated = (addresses.length ? addresses : [value]).flatMap((address) =>
    isNode(address) ? inParts(address) : placesOf(address),
  );
  if (stated.length) return stated;
  const name = textOfProperty(value, 'name');
  return name ? [{ text: name }] : [];
}

function inLines({ locality, region, country }: Place, line: (text: string) => string): Place {
  return { locality: locality && line(locality), region: region && line(region), country: country && line(country) };
}

function inParts(address: SchemaNode): Stated[] {
  const postcode = textOfProperty(address, 'postalCode');
  const part = (name: string) => textOfProperty(address, name)?.replace(/^[\s,]+|[\s,]+$/g, '') || null;
  const town = part('addressLocality');
  const locality = town && town !== postcode && !POSTCODE.test(town) ? town : null;
  const region = part('addressRegion');
  const country = part('addressCountry');
  const said: string[] = [];
  for (const one of [locality, region, country]) {
    const known = said
      .join(', ')
      .toLowerCase()
      .split(/\s*,\s*/);
    if (one && !known.includes(one.toLowerCase())) said.push(one);
  }
  return said.length ? [{ text: said.join(', '), place: { locality, region, country } }] : [];
}
