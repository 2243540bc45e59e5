/**
 * Decides how a value of a schema.org node is read, whatever form its author gave it: text, number, list, nested
 * node, prefixed property name. JSON-LD, microdata and RDFa all become such nodes. What the values mean is left to
 * `job-posting`.
 */

import { squash } from './dom';

/** One schema.org node. Comes from a page: only ever read, through the functions here. */
export type SchemaNode = { readonly [property: string]: unknown };

/** Most values read of one property. Remote postings list some 200 countries. */
const MAX_VALUES = 300;

/** What people write where they have nothing to say. */
const BLANK = /^(?:[-–—.]*|n\/?a|null|none|nil|nan|undefined|unknown|unavailable|not (?:specified|available))$/i;

export function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True where the node's type is the named one: bare, prefixed or as a full address, alone or among others. */
export function isOfType(node: SchemaNode, type: string): boolean {
  return listed(own(node, '@type')).some((given) => typeof given === 'string' && localName(given) === type);
}

/** All values of a property, in order: one or many, named plainly or with a schema.org prefix. */
export function valuesOf(node: SchemaNode, name: string): unknown[] {
  const key = Object.hasOwn(node, name) ? name : prefixedNames(node).get(name);
  return key === undefined ? [] : listed(node[key]).slice(0, MAX_VALUES);
}

const known = new WeakMap<SchemaNode, ReadonlyMap<string, string>>();

/** The prefixed names of a node's properties by their last part; found once for each node. */
function prefixedNames(node: SchemaNode): ReadonlyMap<string, string> {
  let names = known.get(node);
  if (!names) {
    const prefixed = Object.keys(node).filter((key) => /[/#:]/.test(key));
    names = new Map(prefixed.reverse().map((key) => [localName(key), key]));
    known.set(node, names);
  }
  return names;
}

/** The nodes among the values of a property. */
export function nodesOf(node: SchemaNode, name: string): SchemaNode[] {
  return valuesOf(node, name).filter(isNode);
}

/** The first value of a property that is text or stands for one (a number, a typed literal, a thing with a name). */
export function textOfProperty(node: SchemaNode, name: string): string | null {
  return textsOf(node, name)[0] ?? null;
}

/** Every value of a property that is text or stands for one; stand-ins for nothing ("-", "NULL", "N/A") left out. */
export function textsOf(node: SchemaNode, name: string): string[] {
  return valuesOf(node, name).flatMap((value) => textOfValue(value) ?? []);
}

/** Every value of a property that is text, at its full length and with its line breaks. */
export function proseOf(node: SchemaNode, name: string): string[] {
  return valuesOf(node, name)
    .map((value) => (isNode(value) ? own(value, '@value') : value))
    .filter((value) => typeof value === 'string' && !BLANK.test(value.trim())) as string[];
}

/** The text a value is or stands for, in one line of bounded length; null where it is blank. */
export function textOfValue(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string') {
    const text = squash(value);
    return BLANK.test(text) ? null : text;
  }
  if (!isNode(value)) return null;
  for (const key of ['@value', 'name']) {
    const inner = listed(own(value, key))[0];
    if (typeof inner === 'string' || typeof inner === 'number') return textOfValue(inner);
  }
  return null;
}

/** The last part of a name: `title` of `schema:title`, `http://schema.org/title`, `schema.org/JobPosting/title`. */
export function localName(name: string): string {
  return name.trim().replace(/^.*[/#:]/s, '');
}

function own(node: SchemaNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

function listed(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value;
  const list = isNode(value) ? (own(value, '@list') ?? own(value, '@set')) : undefined;
  return Array.isArray(list) ? list : [value];
}
