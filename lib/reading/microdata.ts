/**
 * Decides what a page's microdata and RDFa say of postings: properties written onto the visible page, gathered into
 * the same nodes that JSON-LD has. What the properties mean is left to `job-posting`.
 */
import { descriptionHtml } from './description';
import { squash } from './dom';
import { isOfType, localName, type SchemaNode } from './schema-node';

/** Most postings gathered on one page, and most elements looked at for each. */
const MAX_POSTINGS = 60;
const MAX_ELEMENTS = 20_000;

/** Properties whose value is an address rather than the words of a link. */
const ADDRESSES = new Set(['url', 'sameAs', 'logo', 'image']);
/** Properties whose value keeps its paragraphs and lists. */
const PROSE = /^(?:description|responsibilities|qualifications|experienceRequirements|skills|jobBenefits|incentives)$/;

/** The attributes of the two ways of writing. */
interface Writing {
  scope: string;
  type: string;
  property: string;
}
const MICRODATA: Writing = { scope: 'itemscope', type: 'itemtype', property: 'itemprop' };
const RDFA: Writing = { scope: 'typeof', type: 'typeof', property: 'property' };

/** The JobPosting nodes written onto a page's elements, in order. */
export function markedUpPostings(document: Document): SchemaNode[] {
  return [MICRODATA, RDFA].flatMap((writing) =>
    [...document.querySelectorAll(`[${writing.type}*="JobPosting"]`)]
      .slice(0, MAX_POSTINGS)
      .map((element) => gathered(element, writing))
      .filter((node) => isOfType(node, 'JobPosting')),
  );
}

type Gathering = Record<string, unknown[]>;

/** The node of a scope: its properties, and theirs where they are scopes; other scopes inside are passed over. */
function gathered(scope: Element, writing: Writing): SchemaNode {
  const root = newNode(scope, writing);
  const queue = [{ element: scope, node: root, around: [] as string[] }];
  for (let next = 0; next < queue.length && next < MAX_ELEMENTS; next++) {
    const { element, node, around } = queue[next] as (typeof queue)[number];
    const opens = element !== scope && element.hasAttribute(writing.scope);
    const inner = opens ? newNode(element, writing) : node;
    const names = element === scope ? [] : namesOn(element, writing).filter((name) => !around.includes(name));
    for (const name of names) {
      const values = node[name] ?? [];
      values.push(opens ? inner : stated(element, name));
      node[name] = values;
    }
    if (opens && !names.length) continue;
    const inside = [...around, ...names.filter((name) => PROSE.test(name))];
    for (const child of element.children) queue.push({ element: child, node: inner, around: inside });
  }
  return root;
}

function namesOn(element: Element, writing: Writing): string[] {
  return (element.getAttribute(writing.property) ?? '').split(/\s+/).filter(Boolean).map(localName);
}

/** Without a prototype, so that a property of any name is a property. */
function newNode(scope: Element, writing: Writing): Gathering {
  const node: Gathering = Object.create(null);
  node['@type'] = (scope.getAttribute(writing.type) ?? '').split(/\s+/).filter(Boolean);
  const id = scope.getAttribute('itemid') ?? scope.getAttribute('resource') ?? scope.getAttribute('about');
  if (id) node['@id'] = [id];
  return node;
}

/** The value of a property; prose as a literal that is read when it is asked for, which it is for one posting of many. */
function stated(element: Element, name: string): unknown {
  const given = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (given !== null) return given;
  if (ADDRESSES.has(name)) {
    const address = element.getAttribute('href') ?? element.getAttribute('src');
    if (address !== null) return address;
  }
  if (!PROSE.test(name)) return squash(element.textContent ?? '');
  return {
    get '@value'() {
      return descriptionHtml(element);
    },
  };
}
