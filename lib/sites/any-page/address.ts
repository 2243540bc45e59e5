/** Decides what the address of a page of no known site suggests: one posting, another kind of page, or nothing. */
import type { NotAPosting } from '../../reading/finding';

/** Path segments under which career sites keep their postings, in the languages read. */
const UNDER =
  /^(?:[a-z-]*jobs?(?:-?(?:details?|postings?|listings?|offers?|view|ads?|openings?))?|careers?|positions?|openings?|openpositions|open-(?:positions|roles)|vacanc(?:y|ies)|opportunit(?:y|ies)|roles?|requisitions?|postings?|join(?:-us)?|work-(?:with|for|at)-us|hiring|stellen?(?:angebote?|anzeigen?|markt)?|karriere|offres?(?:-d-?emplois?)?|emplois?|recrutement|carrieres?|ofertas?(?:-de-(?:empleo|trabajo))?|empleos?|trabajos?|vagas?|offert[ae](?:-di-lavoro)?|annunci|lavor[ao](?:-con-noi)?|vacatures?|werken-bij|praca|ofert[ay](?:-pracy)?|kariera|prace|nabidk[ay](?:-prace)?|stillinger?|ledige?-?(?:stillinger|jobs?)|jobb|lediga-jobb|viewjob|rpd)$/;
/** Parameters that name one posting on a company's page. */
const PARAMETERS =
  /^(?:gh_jid|job_?id|jid|jk|job|position_?id|vacancy_?id|req_?id|requisition_?id|pid|career_job_req_id|ashby_jid|lever-via)$/i;
/** Last segments that open a list or a form rather than a posting. */
const NO_POSTING =
  /^(?:search|all|results?|list|index|browse|categor(?:y|ies)|locations?|teams?|departments?|alerts?|new|post|saved|remote|faq|login|apply|benefits|culture|students?|internships?|life.*|about.*|why-.*|how-.*|our-.*|(?:remote-)?[a-z-]*-?jobs|jobs-in-.*)(?:\.\w+)?$/;

/** Segments that make an article of whatever lies below them, careers sites included. */
const ARTICLES =
  /^(?:blogs?|news|newsroom|articles?|stories|story|press|guides?|advice|interview-questions?|job-descriptions?|salar(?:y|ies))$/;

/** True for an address in the shape of one posting: a slug or number below "jobs", or a parameter that names one. */
export function looksLikePosting(url: URL): boolean {
  for (const [name, value] of url.searchParams) if (PARAMETERS.test(name) && /\d|-/.test(value)) return true;
  const segments = url.pathname.toLowerCase().split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  const named = /\d{3,}|[a-z0-9]+(?:[-_%][a-z0-9%]+)+/.test(last) || (/^[a-z0-9]{6,}$/.test(last) && /\d/.test(last));
  if (!named || NO_POSTING.test(last) || segments.some((segment) => ARTICLES.test(segment))) return false;
  const above = segments.slice(0, -1);
  return (
    above.some((segment) => UNDER.test(segment)) ||
    (above.length < 2 && /^(?:jobs?|careers?|karriere|stellen|apply|work|vacatures)\./.test(url.hostname))
  );
}

/** Segments that say what else a page is. Looked for before the last segment, so a slug may hold any word. */
const KINDS: readonly (readonly [RegExp, NotAPosting])[] = [
  [/^(?:log-?in|sign-?in|sign-?up|auth|sso|account|register|authwall|checkpoint)$/, 'login'],
  [
    /^(?:blogs?|news|newsroom|articles?|posts?|stories|story|press|press-releases?|magazine|insights?|guides?|resources?|learn|tutorials?|wiki|help|support|docs?|documentation|research|publications?|podcasts?|events?|webinars?|courses?|training|interview-questions?|interviews?|salar(?:y|ies)|career-advice|advice|career-paths?|job-descriptions?|templates?|questions|discussions?|issues|pull)$/,
    'article',
  ],
  [/^(?:in|people|profiles?|users?|u|members?|authors?|team)$/, 'profile'],
  [/^(?:compan(?:y|ies)|employers?|organi[sz]ations?|overview|reviews?|startups?)$/, 'company'],
  [/^(?:feed|home|timeline|explore|status|notifications|messaging)$/, 'feed'],
  [/^(?:search|results|jobs?|careers?|stellenangebote|vacatures|emplois?|empleos?|vagas)$/, 'list'],
];

/** What the words of a path say a page is, if it is no posting. */
export function kindOfPath(url: URL): NotAPosting | null {
  const segments = url.pathname.toLowerCase().split('/').filter(Boolean);
  for (const [pattern, kind] of KINDS) if (segments.some((segment) => pattern.test(segment))) return kind;
  return /^(?:blog|news|docs?|help|support|learn|wiki|academy|community)\./.test(url.hostname) ? 'article' : null;
}
