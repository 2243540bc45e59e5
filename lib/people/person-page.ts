/**
 * Decides whom a page is about: name and headline, from where such pages state them. Runs inside the page on the user's
 * click (isolated world): no browser API, no change to the document, no request. What is not plain stays null.
 */
import { all, documentTitle, firstText, metaContent } from '../reading/dom';
import { folded } from '../reading/folded';
import { parseLoosely } from '../reading/json-ld';
import { isNode, isOfType, nodesOf, type SchemaNode, textOfProperty } from '../reading/schema-node';
import { stripTracking } from '../reading/url';
import { asName } from './name-shape';
import { profileAddress } from './profile-address';

export interface PersonRead {
  name: string | null;
  headline: string | null;
  /** Where the page stands. */
  url: string;
}

const MOST_HEADLINE_CHARS = 300;
const MOST_NODES = 500;
/** Where LinkedIn's layouts show the line under a name: signed out, then signed in. */
const HEADLINES = [
  '.top-card-layout__headline',
  'main section h1 ~ .text-body-medium',
  'main .text-body-medium.break-words',
  '[itemprop="jobTitle"]',
];

/** The person a page is about, as far as it says so. */
export function readPerson(document: Document, url: URL): PersonRead {
  const person = statedPerson(document);
  const name = nameOf(document, url, person);
  return {
    name,
    headline: name && headlineOf(document, person, name),
    url: profileAddress(url.href) ?? stripTracking(url),
  };
}

/** A name needs two places that agree, unless the page says in its data that it is about this person, or its address does. */
function nameOf(document: Document, url: URL, person: SchemaNode | null): string | null {
  const stated = person && asName(textOfProperty(person, 'name') ?? '');
  const heading = asName(firstText(document, 'main h1', 'h1') ?? '');
  const titled = nameInTitle(documentTitle(document)) ?? nameInTitle(metaContent(document, 'og:title') ?? '');
  const agree = (one: string | null, other: string | null) => one && other && folded(one) === folded(other);
  if (agree(stated, heading) || agree(stated, titled)) return stated;
  if (agree(heading, titled)) return heading;
  if (stated && !heading) return stated;
  if (heading && titled) return null;
  return profileAddress(url.href) ? (titled ?? heading) : null;
}

/** "Ana Silva" of "Ana Silva - Staff ML Engineer - Acme | LinkedIn". */
function nameInTitle(title: string): string | null {
  return asName(title.split(/\s+[|–—·-]\s+|\s*\|\s*/)[0] ?? '');
}

function headlineOf(document: Document, person: SchemaNode | null, name: string): string | null {
  const shown = firstText(document, ...HEADLINES);
  const position = person && textOfProperty(person, 'jobTitle');
  const employer = person && nodesOf(person, 'worksFor').map((one) => textOfProperty(one, 'name'))[0];
  const stated = position && employer && !position.includes(employer) ? `${position}, ${employer}` : position;
  const headline = shown ?? stated ?? null;
  if (!headline || headline.length > MOST_HEADLINE_CHARS || folded(headline) === folded(name)) return null;
  return headline;
}

/** The one person that the page's data says it is about; null where it names several. */
function statedPerson(document: Document): SchemaNode | null {
  const blocks = all(document, 'script[type*="ld+json" i]', 30).map((script) =>
    parseLoosely((script.textContent ?? '').slice(0, 200_000)),
  );
  const queue: unknown[] = [...blocks];
  const people: SchemaNode[] = [];
  for (let next = 0; next < queue.length && next < MOST_NODES; next++) {
    const value = queue[next];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    if (!isNode(value)) continue;
    if (isOfType(value, 'ProfilePage')) {
      const [main] = nodesOf(value, 'mainEntity').filter((one) => isOfType(one, 'Person'));
      if (main) return main;
    }
    if (isOfType(value, 'Person')) people.push(value);
    queue.push(...nodesOf(value, '@graph'));
  }
  return people.length === 1 ? (people[0] ?? null) : null;
}
