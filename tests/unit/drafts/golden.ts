/** Which drafts are kept as files, to be read aloud: for each person, the messages they would write next. */

import type { DraftChannel } from '../../../lib/drafts/channels';
import { composeDraft } from '../../../lib/drafts/compose';
import { type DraftLength, textOf } from '../../../lib/drafts/draft';
import { factsFrom } from '../../../lib/drafts/facts';
import { ourTemplate } from '../../../lib/drafts/templates/ours';
import { PERSONAS } from './personas';

type Choice = [template: string, channel: DraftChannel, length: DraftLength];

export const GOLDEN: Record<keyof typeof PERSONAS, Choice[]> = {
  careerChanger: [
    ['en/informational-request/their-work', 'email', 'long'],
    ['en/informational-request/what-we-share', 'linkedin-note', 'short'],
    ['en/cover-note/what-you-get', 'email', 'long'],
    ['en/interview-thanks/thought-on-problem', 'email', 'long'],
    ['en/promised-work/as-promised', 'email', 'short'],
    ['en/rejection-reply/one-thing-to-learn', 'email', 'short'],
  ],
  leavingAcademia: [
    ['en/informational-request/one-question', 'email', 'short'],
    ['en/informational-thanks/what-i-do-with-it', 'email', 'long'],
    ['en/informational-thanks/whom-next', 'email', 'short'],
    ['en/cover-note/their-problem', 'email', 'long'],
    ['en/nudge/make-it-smaller', 'email', 'short'],
  ],
  seniorEngineer: [
    ['en/cover-note/what-you-get', 'email', 'short'],
    ['en/interview-thanks/what-i-took', 'email', 'long'],
    ['en/check-in/new-date', 'email', 'short'],
    ['en/offer-time/one-date', 'email', 'long'],
    ['en/counter-offer/figure-with-basis', 'email', 'long'],
    ['en/offer-decline/with-reason', 'email', 'short'],
  ],
  productManager: [
    ['en/referral-request/ready-to-forward', 'email', 'short'],
    ['en/referrer-news/how-it-goes', 'email', 'long'],
    ['en/interview-preparation/people-and-problem', 'email', 'short'],
    ['en/nudge/somebody-else', 'linkedin-message', 'long'],
    ['en/keep-in-touch/my-news', 'email', 'long'],
    ['en/offer-acceptance/good-start', 'email', 'short'],
  ],
  nonNativeWriter: [
    ['en/recruiter-outreach/proof-first', 'inmail', 'short'],
    ['en/recruiter-outreach/quick-check', 'linkedin-note', 'short'],
    ['en/application-follow-up/where-it-stands', 'email', 'short'],
    ['en/no-show/new-time', 'email', 'short'],
    ['en/team-hello/hello', 'linkedin-note', 'short'],
  ],
  leavingAcademiaInGerman: [
    ['de/informational-request/one-question', 'email', 'long'],
    ['de/informational-request/their-work', 'linkedin-note', 'short'],
    ['de/cover-note/what-you-get', 'email', 'long'],
    ['de/interview-thanks/thought-on-problem', 'email', 'long'],
    ['de/check-in/new-date', 'email', 'short'],
    ['de/rejection-reply/open-door', 'email', 'long'],
  ],
};

/** The chosen drafts of one person, one below the other. */
export function goldenText(persona: keyof typeof PERSONAS): string {
  const facts = factsFrom(PERSONAS[persona]);
  const drafts = GOLDEN[persona].map(([id, channel, length]) => {
    const template = ourTemplate(id);
    if (!template) throw new Error(`There is no template ${id}`);
    const draft = composeDraft({ template, facts, channel, length, premium: false });
    const subject = draft.subject ? `Subject: ${textOf(draft.subject)}\n\n` : '';
    return `=== ${id}, ${length}, ${channel}\n${subject}${draft.text()}\n`;
  });
  return drafts.join('\n');
}
