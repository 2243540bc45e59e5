/** Decides what a document's title says of a posting's title and company, by the patterns that sites use. */
import { folded } from '../../reading/folded';
import { couldBeTitle } from './words';

export interface TitleWords {
  title: string | null;
  companyName: string | null;
}

const SEPARATOR = /\s+[|–—·•:]\s+|\s+-\s+|\s+::\s+|\s*[|]\s*/;
/** "Job Application for Research Engineer at Tidewise". */
const APPLICATION = /^(?:job application for|apply for|application for|bewerbung als|candidature)[:\s]+(.+)$/i;
/** "Tidewise hiring Research Engineer in Lisbon". */
const HIRING =
  /^(.{2,80}?)\s+(?:(?:is )?hiring(?: an?)?|sucht|recrute|busca|cerca|zoekt|szuka|hled[aá]|s[oø]ger|s[oö]ker)\s+(.{3,120}?)(?:\s+(?:in|à|en|em)\s+\S.*)?$/i;
/** "Research Engineer at Tidewise". `en` and `w` alone are too common to mean an employer. */
const EMPLOYER = /^(.{3,120}?)\s+(?:at|@|bei|chez|presso|bij|hos|u firmy|w firmie)\s+(\S.{1,80})$/i;
/** "Careers at Tidewise", "Tidewise Careers", "Jobs bei Tidewise". */
const CAREERS_OF =
  /^(?:(?:careers?|jobs?|karriere|work|open positions|stellenangebote|emplois?|carri[eè]res?|empleos?|vacatures|werken|join)\s+(?:at|bei|chez|en|with|@|bij|-)\s+(.{2,80})|(.{2,80}?)['’]?s?\s+(?:careers?(?: (?:site|page|portal))?|jobs?(?: board)?|karriere(?:portal)?|recruitment|recruiting|carri[eè]res?|stellenangebote|vacatures|kariera|kari[eé]ra))$/i;

/** What stands in a segment that names a site's pages: "Careers at Tidewise" is of Tidewise. */
export function employerOf(segment: string): string | null {
  const [, one, other] = CAREERS_OF.exec(segment.trim()) ?? [];
  const name = (one ?? other)?.trim();
  return name && couldBeTitle(name) && !/^(?:our|my|the|all|find|search|remote|top|best|latest|it|tech)$/i.test(name)
    ? name
    : null;
}

/**
 * Takes a document's title apart. With the page's heading known, what remains of the title is searched for the
 * company; segments in `others` (places, the site's own name) are not taken for one.
 */
export function titleWords(documentTitle: string, heading: string | null, others: readonly string[] = []): TitleWords {
  const full = APPLICATION.exec(documentTitle)?.[1] ?? documentTitle;
  const known = new Set([...others, heading ?? ''].map(folded).filter(Boolean));
  const segments = full
    .split(SEPARATOR)
    .map((segment) => segment.trim())
    .filter(Boolean);
  const hiring = HIRING.exec(segments[0] ?? '');
  if (hiring && (!heading || same(hiring[2], heading)))
    return { title: hiring[2] ?? null, companyName: hiring[1] ?? null };
  const headed = heading && full.toLowerCase().indexOf(heading.toLowerCase());
  if (heading && typeof headed === 'number' && headed >= 0) {
    const rest = full.slice(headed + heading.length).replace(/\s*\([^)]*\)\s*/, ' ');
    const [, employer] = /^[\s,]*(?:at|@|bei|chez|presso|bij|hos|u firmy|w firmie)\s+(.+)$/i.exec(rest) ?? [];
    if (employer) return { title: heading, companyName: unplaced(employer.split(SEPARATOR)[0] ?? null) };
    const around = `${full.slice(0, headed)} | ${rest}`
      .split(SEPARATOR)
      .map((segment) => segment.replace(/^[\s\-–—|,:]+|[\s\-–—|,:]+$/g, ''));
    return { title: heading, companyName: companyAmong(around, known) };
  }
  for (const segment of segments) {
    const [, title, company] = EMPLOYER.exec(segment) ?? [];
    if (title && company && couldBeTitle(title)) return { title, companyName: unplaced(company) };
  }
  const title = segments.find((segment) => couldBeTitle(segment) && !known.has(folded(segment))) ?? null;
  return {
    title,
    companyName:
      title &&
      companyAmong(
        segments.filter((segment) => segment !== title),
        known,
      ),
  };
}

/** The first segment that can be a company: "Careers at X" counts as X. */
function companyAmong(segments: readonly string[], known: ReadonlySet<string>): string | null {
  const free = segments.filter((segment) => segment && !known.has(folded(segment)));
  const employer = free.map(employerOf).find(Boolean);
  return (
    employer ?? free.find((segment) => couldBeTitle(segment) && segment.length <= 60 && /\p{L}/u.test(segment)) ?? null
  );
}

/** "Tidewise in Lisbon" without the place. */
function unplaced(name: string | null): string | null {
  return name?.replace(/\s+in\s+\p{Lu}.*$/u, '').trim() || null;
}

function same(one: string | undefined, other: string): boolean {
  return folded(one ?? '') === folded(other);
}
