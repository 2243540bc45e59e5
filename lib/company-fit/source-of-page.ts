/**
 * Decides what kind of source a page is taken for when words are kept from it, by its address; the user may say
 * otherwise. Where the address tells nothing it is news: somebody else's words about the company.
 */
import { websiteKey } from '../capture/company-keys';
import type { Company } from '../records/company';
import type { EvidenceSource, Grade } from '../records/evidence';

const PAPERS =
  /(?:^|\.)(?:arxiv\.org|aclanthology\.org|openreview\.net|neurips\.cc|mlr\.press|thecvf\.com|doi\.org|acm\.org|ieee\.org|semanticscholar\.org)$/;
const CARDS = /(?:^|\.)(?:huggingface\.co|kaggle\.com)$/;
const REVIEWS = /(?:^|\.)(?:glassdoor\.[a-z.]+|kununu\.com|teamblind\.com|comparably\.com)$/;
const CARD_PATH = /\/(?:model|data|system)-?cards?\b/i;

/** The kind of source at `address`, for the company the words are about (null where that is open). */
export function sourceOfPage(
  address: string,
  { isSavedPosting, company }: { isSavedPosting: boolean; company: Pick<Company, 'keys'> | null },
): EvidenceSource {
  if (isSavedPosting) return 'posting';
  if (!URL.canParse(address)) return 'news';
  const { hostname, pathname } = new URL(address);
  if (PAPERS.test(hostname)) return 'paper';
  if (CARDS.test(hostname) || CARD_PATH.test(pathname)) return 'model-or-data-card';
  if (REVIEWS.test(hostname)) return 'review';
  return company && isOwnPage(hostname, company) ? 'engineering-blog' : 'news';
}

/** How far words of such a source go at first: a named artefact shows, everything else claims. */
export function firstGradeOf(source: EvidenceSource): Grade {
  return ['engineering-blog', 'paper', 'model-or-data-card', 'conversation', 'interview'].includes(source)
    ? 'shown'
    : 'claimed';
}

function isOwnPage(hostname: string, { keys }: Pick<Company, 'keys'>): boolean {
  const key = websiteKey(`https://${hostname}/`);
  return (
    key !== null && keys.some((own) => own.startsWith('web:') && (key === own || key.endsWith(`.${own.slice(4)}`)))
  );
}
