/** Decides which structured data (JSON-LD, microdata, RDFa) describes the posting this page shows. */
import { descriptionFromHtml } from './description';
import { documentTitle, metaContent, squash } from './dom';
import type { Finding, PageSource } from './finding';
import { companyOf, type Markup, postingFindings, titleOf } from './job-posting';
import { jsonLdPostings } from './json-ld';
import { type Candidate, countDistinct, describing } from './matches-page';
import { markedUpPostings } from './microdata';
import { isNode, type SchemaNode, textOfProperty, textsOf, valuesOf } from './schema-node';

/** Times the posting may be stated before the rest is ignored: pages repeat it two or three times, broken ones hundreds. */
const MAX_STATEMENTS = 6;
/** Headings compared with the titles of postings. */
const MAX_HEADINGS = 5;

export interface Structured {
  /** What the postings that match this page say, best first; empty where none does or several might. */
  findings: Finding[];
  /** How many different postings the page states, whether or not they match it. */
  postings: number;
}

/** The structured data of a page that speaks of the posting it shows. */
export function readStructured(document: Document, url: URL): Structured {
  const stated = [
    ...jsonLdPostings(document).map((node) => ({ node, source: 'json-ld' as PageSource })),
    ...markedUpPostings(document).map((node) => ({ node, source: 'microdata' as PageSource })),
  ];
  if (!stated.length) return { findings: [], postings: 0 };
  const candidates = stated.map(({ node }) => candidateOf(node));
  const headings = [
    ...[...document.querySelectorAll('h1')].slice(0, MAX_HEADINGS).map((heading) => squash(heading.textContent ?? '')),
    metaContent(document, 'og:title') ?? '',
    documentTitle(document),
  ].map(MARKUP.line);
  const matching = describing(candidates, { url, headings }).slice(0, MAX_STATEMENTS);
  const findings = matching.flatMap((index) => {
    const { node, source } = stated[index] as (typeof stated)[number];
    return postingFindings(node, source, MARKUP);
  });
  return {
    findings: [...findings.filter((one) => !one.doubtful), ...findings.filter((one) => one.doubtful)],
    postings: countDistinct(candidates),
  };
}

function candidateOf(node: SchemaNode): Candidate {
  return {
    title: titleOf(node, MARKUP),
    company: companyOf(node, MARKUP),
    addresses: ['url', '@id', 'mainEntityOfPage'].flatMap((name) =>
      valuesOf(node, name).flatMap((value) =>
        isNode(value) ? (textOfProperty(value, '@id') ?? []) : value === null ? [] : String(value),
      ),
    ),
    identifiers: valuesOf(node, 'identifier').flatMap((value) =>
      isNode(value) ? textsOf(value, 'value') : value === null ? [] : String(value),
    ),
  };
}

/** Markup read by the browser's own parser, in a document that loads and runs nothing. */
const MARKUP: Markup = {
  line(text) {
    let line = text;
    for (let round = 0; round < 2 && /&(?:#\w+|\w+);/.test(line); round++)
      line = new DOMParser().parseFromString(line.replaceAll('<', '&lt;'), 'text/html').body.textContent ?? '';
    return squash(line);
  },
  description: descriptionFromHtml,
};
