/** Decides which templates come with the extension. They never change at run time, so that any of them can be restored. */
import type { DraftedOccasion } from '../draft';
import type { DraftLanguage } from '../placeholders';
import type { Template } from '../template';
import { ADVICE_REQUESTS as ADVICE_REQUESTS_DE } from './de/advice-requests';
import { APPLYING as APPLYING_DE } from './de/applying';
import { FINDING_WORK as FINDING_WORK_DE } from './de/finding-work';
import { INTERVIEWS as INTERVIEWS_DE } from './de/interviews';
import { KEEPING_COMPANY as KEEPING_COMPANY_DE } from './de/keeping-company';
import { OFFERS as OFFERS_DE } from './de/offers';
import { ADVICE_REQUESTS } from './en/advice-requests';
import { APPLYING } from './en/applying';
import { FINDING_WORK } from './en/finding-work';
import { INTERVIEWS } from './en/interviews';
import { KEEPING_COMPANY } from './en/keeping-company';
import { OFFERS } from './en/offers';

export const OUR_TEMPLATES: readonly Template[] = [
  ...ADVICE_REQUESTS,
  ...FINDING_WORK,
  ...APPLYING,
  ...INTERVIEWS,
  ...OFFERS,
  ...KEEPING_COMPANY,
  ...ADVICE_REQUESTS_DE,
  ...FINDING_WORK_DE,
  ...APPLYING_DE,
  ...INTERVIEWS_DE,
  ...OFFERS_DE,
  ...KEEPING_COMPANY_DE,
];

/** Ours for an occasion, the one to propose first at the top. */
export function templatesFor(occasion: DraftedOccasion, language: DraftLanguage): Template[] {
  return OUR_TEMPLATES.filter((one) => one.occasion === occasion && one.language === language);
}

/** Our template as it came, to restore one that the user changed; undefined for one that is not ours. */
export function ourTemplate(id: string): Template | undefined {
  return OUR_TEMPLATES.find((one) => one.id === id);
}
