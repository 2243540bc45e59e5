/** Decides the likely message while no interview, offer or decision asks for one: from the last message, stage and roles. */
import { DAY_MS, type LikelyOccasion, type Situation, sentSince } from './situation';

/** Days after applying from which asking is usual. Accountemps 2017: most managers say one to two weeks. */
const FOLLOW_UP_DAYS = 7;
/** Days without an answer after which one nudge is fine: three working days and what lies between. */
const NUDGE_DAYS = 4;
const OPENING = ['informational-request', 'recruiter-outreach', 'referral-request', 'cover-note'] as const;

export function ordinary(situation: Situation): LikelyOccasion {
  const { contact, stage, messages, appliedAt, now } = situation;
  const roles = contact?.roles ?? [];
  const days = (since: string | null) => (Date.parse(now) - Date.parse(since ?? now)) / DAY_MS;
  const dated = messages
    .filter(({ state, at }) => state !== 'draft' && at)
    .sort((a, b) => (`${a.at}` < `${b.at}` ? 1 : -1));
  const [last] = dated;

  if (
    contact &&
    last?.state === 'sent' &&
    OPENING.some((one) => one === last.occasion) &&
    days(last.at) >= NUDGE_DAYS
  ) {
    return { occasion: 'nudge', why: 'Your last message to them is some days old and has no answer.' };
  }
  if (
    stage === 'applied' &&
    days(appliedAt) >= FOLLOW_UP_DAYS &&
    !sentSince(messages, appliedAt, 'application-follow-up')
  ) {
    const reads = !contact || roles.includes('recruiter') || roles.includes('manager') || roles.includes('founder');
    if (reads)
      return { occasion: 'application-follow-up', why: 'You applied more than a week ago and have heard nothing.' };
  }
  if (roles.includes('referrer')) {
    return stage === 'saved' || stage === 'preparing' || stage === null
      ? { occasion: 'referral-request', why: 'They may put in a word for you, and you have not applied yet.' }
      : { occasion: 'referrer-news', why: 'They put in a word for you: tell them how it goes.' };
  }
  if (contact?.keepInTouch && dated.length > 0) {
    return { occasion: 'keep-in-touch', why: 'You marked them as somebody to keep in touch with.' };
  }
  if (roles.includes('recruiter')) return { occasion: 'recruiter-outreach', why: 'They are a recruiter.' };
  if (
    roles.includes('manager') &&
    stage !== null &&
    !sentSince(messages, null, 'cover-note') &&
    stage !== 'in conversation'
  ) {
    return { occasion: 'cover-note', why: 'They are a manager, and you have saved this posting.' };
  }
  if (contact && contact.warmth !== 'cold' && (stage === 'saved' || stage === 'preparing' || stage === 'applied')) {
    return { occasion: 'referral-request', why: 'You know them, and there is a posting they could recommend you for.' };
  }
  if (contact) return { occasion: 'informational-request', why: askFor(situation) };
  return stage
    ? { occasion: 'cover-note', why: 'You have saved this posting, and no person is chosen yet.' }
    : { occasion: 'informational-request', why: 'Nothing is saved yet: a request for advice opens most doors.' };
}

function askFor({ contact }: Situation): string {
  const roles = contact?.roles ?? [];
  const what = (['founder', 'manager', 'engineer', 'alumnus'] as const).find((one) => roles.includes(one));
  const who = what ? `They are ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}` : 'You have not talked yet';
  return contact?.mutual || contact?.introducerIds.length
    ? `${who}, and somebody you both know makes a good beginning.`
    : `${who}: ask for advice first.`;
}
