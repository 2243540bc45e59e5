/** Decides why a page of no known site is not one posting, from its title, its address and what fills it. */
import { all, documentTitle, metaContent, textOf, webAddress } from '../../reading/dom';
import type { NotAPosting, Page } from '../../reading/finding';
import { kindOfPath, looksLikePosting } from './address';
import type { Line } from './lines';
import { ABOUT_WORK, couldBeTitle, LIST, readsAsGone } from './words';

/** Links to this many different postings make a list of a page that has no description. */
const MANY_POSTINGS = 4;
/** A page with fewer characters of content has nothing left but its message. */
const LITTLE_TEXT = 1_500;

/** What the page says of itself in its title or first heading, where that rules a posting out; null where it does not. */
export function namedOtherwise(page: Page, heading: string | null): NotAPosting | null {
  const title = documentTitle(page.document);
  if ([title, heading].some((words) => words && ABOUT_WORK.test(words))) return 'article';
  const shown = heading ?? title;
  return LIST.test(shown) ? 'list' : null;
}

/** True where the title or heading names many postings, or the place where a company keeps them. */
export function namesManyPostings(page: Page, heading: string | null): boolean {
  const title = documentTitle(page.document);
  const [segment = ''] = title.split(/\s+[|–—·-]\s+/);
  return [title, heading ?? ''].some((words) => LIST.test(words)) || !couldBeTitle(segment);
}

/** True where the page's few words say that the posting is gone. */
function isGone(page: Page, lines: readonly Line[], heading: string | null, described: boolean): boolean {
  const title = documentTitle(page.document);
  if (/^(?:error )?404\b|\bpage not found\b/i.test(title)) return true;
  if (heading && readsAsGone(heading) && heading.length < 120) return true;
  if (described) return false;
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  return (
    length < LITTLE_TEXT &&
    (readsAsGone(title) || lines.some((line) => line.text.length < 250 && readsAsGone(line.text)))
  );
}

/** The best reason for a page that is no posting; one with sections left (`described`) may be closed but is not gone. */
export function whyNot(page: Page, lines: readonly Line[], heading: string | null, described: boolean): NotAPosting {
  if (isGone(page, lines, heading, described)) return 'gone';
  const named = namedOtherwise(page, heading);
  if (named) return named;
  const type = typedAs(page.document);
  if (type) return type;
  const path = kindOfPath(page.url);
  if (path && path !== 'list') return path;
  if (manyPostings(page) || path === 'list' || LIST.test(documentTitle(page.document))) return 'list';
  return /article/i.test(metaContent(page.document, 'og:type') ?? '') ? 'article' : 'other';
}

/** True where the page links to many different postings. */
export function manyPostings(page: Page): boolean {
  const found = new Set<string>();
  for (const link of all(page.document, 'a[href]', 1_500)) {
    const href = link.getAttribute('href') ?? '';
    if (href.length < 6 || href.startsWith('#')) continue;
    const address = webAddress(href, page.url);
    if (!address) continue;
    const url = new URL(address);
    if (url.pathname !== page.url.pathname && looksLikePosting(url) && (textOf(link)?.length ?? 0) > 5)
      found.add(url.pathname + url.search);
    if (found.size >= MANY_POSTINGS) return true;
  }
  return false;
}

/** Kinds of page that structured data names, looked for by their type alone. */
const TYPES: readonly (readonly [RegExp, NotAPosting])[] = [
  [/"@type"\s*:\s*\[?\s*"(?:SocialMediaPosting|DiscussionForumPosting)"/, 'feed'],
  [
    /"@type"\s*:\s*\[?\s*"(?:(?:News|Tech|Report|Scholarly|Satirical)?Article|BlogPosting|QAPage|FAQPage|HowTo|Course)"/,
    'article',
  ],
  [/"@type"\s*:\s*\[?\s*"(?:Product|SoftwareApplication|Event|Recipe|Book|Movie)"/, 'other'],
  [/"@type"\s*:\s*\[?\s*"ProfilePage"/, 'profile'],
  [/"@type"\s*:\s*\[?\s*"(?:SearchResultsPage|ItemList)"/, 'list'],
];

/** What structured data says the page is, where it is of a kind that no posting is. */
export function typedAs(document: Document): NotAPosting | null {
  const text = all(document, 'script[type*="ld+json" i]', 30)
    .map((script) => script.textContent?.slice(0, 20_000))
    .join('\n');
  return TYPES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
