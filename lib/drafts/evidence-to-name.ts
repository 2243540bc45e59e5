/**
 * Decides which piece of evidence a message to the company may name: something they published themselves, that speaks
 * for them. What came from reviews or private talks is never quoted at them.
 */
import { sentencesOf } from '../company-fit/sentences';
import type { Evidence, EvidenceSource } from '../records/evidence';
import { dayInWords } from '../words/value-words';
import type { DraftLanguage } from './placeholders';

/** Where each kind was published, as told to those who published it; a kind that is not here is not named. */
const WHERE: Partial<Record<EvidenceSource, Readonly<Record<DraftLanguage, string>>>> = {
  'engineering-blog': { en: 'on your engineering blog', de: 'in Ihrem Entwicklungsblog' },
  paper: { en: 'in your paper', de: 'in Ihrer Veröffentlichung' },
  'model-or-data-card': { en: 'in your documentation', de: 'in Ihrer Dokumentation' },
  news: { en: 'in the news', de: 'in den Nachrichten' },
  posting: { en: 'in your posting', de: 'in Ihrer Anzeige' },
};
const PREFERRED = Object.keys(WHERE);
const NAMES: Partial<Record<EvidenceSource, string>> = {
  'engineering-blog': 'engineering blog',
  paper: 'paper',
  'model-or-data-card': 'model or data card',
  news: 'news',
  posting: 'posting',
};

export interface NamedEvidence {
  quote: string | null;
  title: string | null;
  where: string;
  /** "evidence: engineering blog, 3 Nov 2026". */
  from: string;
}

/** The best piece to open with: what tells of a problem or an approach first, then by source, then the newest. */
export function evidenceToName(
  evidence: readonly Evidence[],
  language: DraftLanguage,
  locale?: string,
): NamedEvidence | null {
  const rank = (one: Evidence) =>
    (one.question === 'problem' || one.question === 'approach' ? 0 : 10) + PREFERRED.indexOf(one.source);
  const [best] = evidence
    .filter((one) => one.grade !== 'contradicted' && WHERE[one.source])
    .sort((one, other) => rank(one) - rank(other) || (one.on < other.on ? 1 : -1));
  const where = best && WHERE[best.source]?.[language];
  if (!best || !where) return null;
  const titled = best.source !== 'posting' && best.pageTitle ? titleOf(best.pageTitle) : null;
  return {
    quote: sentencesOf(best.quote)[0] ?? null,
    title: titled,
    where,
    from: `evidence: ${NAMES[best.source]}, ${dayInWords(best.on, locale)}`,
  };
}

/** A page's title without the site's name behind it: "Forecasting fresh food | Acme Engineering". */
function titleOf(title: string): string {
  const [first = ''] = title.split(/\s+[|·•»]\s+|\s+[–—-]\s+(?=[^–—|-]{1,40}$)/);
  return first.trim();
}
