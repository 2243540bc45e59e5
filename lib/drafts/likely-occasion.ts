/**
 * Decides which message is likely the one to write now, from what is recorded, and says why in one sentence. Whether it
 * is too soon for it is the follow-up policy's to say.
 */
import type { Contact, ContactRole } from '../records/contact';
import type { Round } from '../records/round';
import { ordinary } from './likely-outreach';
import { DAY_MS, type LikelyOccasion, type Situation, sentSince } from './situation';

/** An offer's date nearer than this many days makes time the first question. */
const SHORT_OF_TIME_DAYS = 4;
/** Days after an interview, weekends included, after which asking is usual: a working week and a buffer. */
const QUIET_DAYS = 8;

/** The likely occasion. There is always one; the user may choose another. */
export function likelyOccasion(situation: Situation): LikelyOccasion {
  const { contact, rounds } = situation;
  const theirs = rounds.filter(({ interviewerIds }) => !contact || interviewerIds.includes(contact.id));
  if (hires(contact)) return decided(situation) ?? afterRounds(situation, theirs) ?? ordinary(situation);
  if (situation.stage === 'accepted' && contact?.roles.includes('teammate')) return GREET;
  return afterTalk({ ...situation, rounds: theirs }) ?? ordinary(situation);
}

const GREET: LikelyOccasion = {
  occasion: 'team-hello',
  why: 'You have accepted: greet the people you will work with.',
};

/** Whether decisions and dates are this person's to hear of; where nobody is chosen, it is whoever hires. */
function hires(contact: Contact | null): boolean {
  const roles: readonly ContactRole[] = ['recruiter', 'manager', 'founder', 'interviewer'];
  return !contact || contact.roles.some((role) => roles.includes(role));
}

function decided({ stage, messages, offer, now }: Situation): LikelyOccasion | null {
  if (stage === 'accepted') {
    return sentSince(messages, null, 'offer-acceptance')
      ? GREET
      : { occasion: 'offer-acceptance', why: 'You have decided to accept, and no yes is recorded as sent.' };
  }
  if (stage === 'rejected' && !sentSince(messages, null, 'rejection-reply')) {
    return { occasion: 'rejection-reply', why: 'They said no: a friendly reply keeps the door open.' };
  }
  if (stage === 'declined' && !sentSince(messages, null, 'offer-decline')) {
    return { occasion: 'offer-decline', why: 'You have decided against it, and they have not been told.' };
  }
  if (stage === 'rejected' || stage === 'declined' || stage === 'withdrawn' || stage === 'ghosted') {
    return { occasion: 'keep-in-touch', why: 'This application is over; the contact need not be.' };
  }
  if (stage !== 'offer') return null;
  const daysLeft = offer?.deadline ? (Date.parse(offer.deadline) - Date.parse(now)) / DAY_MS : null;
  if (
    daysLeft !== null &&
    daysLeft < SHORT_OF_TIME_DAYS &&
    !sentSince(messages, offer?.receivedAt ?? null, 'offer-time')
  ) {
    return { occasion: 'offer-time', why: 'You have an offer, and its date is less than four days away.' };
  }
  return sentSince(messages, offer?.receivedAt ?? null, 'counter-offer')
    ? { occasion: 'offer-acceptance', why: 'You have an offer, and your counter-offer is sent.' }
    : { occasion: 'counter-offer', why: 'You have an offer and have not talked about its terms yet.' };
}

/** What the last round, or one to come, asks for. Thanks and promises belong to those who were there. */
function afterRounds(situation: Situation, theirs: readonly Round[]): LikelyOccasion | null {
  const { rounds, messages, now } = situation;
  const last = lastOf(rounds, now);
  if (last?.state === 'no-show' && !sentSince(messages, last.at, 'no-show')) {
    return { occasion: 'no-show', why: 'The last round is marked as one where nobody came.' };
  }
  const unnamed = rounds.filter(({ interviewerIds }) => interviewerIds.length === 0);
  const owed = afterTalk({ ...situation, rounds: [...theirs, ...unnamed] });
  if (owed) return owed;
  if (rounds.some(({ state, at }) => state === 'planned' && at && at > now)) {
    return messages.some(({ state, occasion }) => state === 'sent' && occasion === 'interview-preparation')
      ? null
      : { occasion: 'interview-preparation', why: 'A round is planned: ask what to prepare for.' };
  }
  return last?.state === 'done' && last.kind !== 'informational' ? waiting(last, situation) : null;
}

function afterTalk({ rounds, messages, now }: Situation): LikelyOccasion | null {
  const last = lastOf(rounds, now);
  if (last?.state !== 'done') return null;
  const [thanks, what] =
    last.kind === 'informational'
      ? (['informational-thanks', 'a conversation'] as const)
      : (['interview-thanks', 'an interview'] as const);
  if (!sentSince(messages, last.at, thanks)) {
    return { occasion: thanks, why: `You had ${what}, and no thank-you is recorded since.` };
  }
  const owes = last.promises.some(({ by, keptAt }) => by === 'me' && !keptAt);
  return owes && !sentSince(messages, last.at, 'promised-work')
    ? { occasion: 'promised-work', why: 'You promised to send something and have not yet.' }
    : null;
}

function waiting(last: Round, { messages, now }: Situation): LikelyOccasion | null {
  if (sentSince(messages, last.at, 'check-in')) return null;
  if (last.answerBy) {
    return last.answerBy < now.slice(0, 10)
      ? { occasion: 'check-in', why: 'The day they named for an answer has passed.' }
      : null;
  }
  return (Date.parse(now) - Date.parse(last.at ?? now)) / DAY_MS >= QUIET_DAYS
    ? { occasion: 'check-in', why: 'The last interview was more than a working week ago.' }
    : null;
}

function lastOf(rounds: readonly Round[], now: string): Round | undefined {
  const past = rounds.filter(({ at, state }) => at && at <= now && (state === 'done' || state === 'no-show'));
  return past.sort((one, other) => (`${one.at}` < `${other.at}` ? 1 : -1))[0];
}
