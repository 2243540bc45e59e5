/** Decides what an application asks for by itself: following up, checking in, looking again at silence, and a posting that closes. */
import { dayNumberOf } from '../../calendar/readable';
import { daysOn, instantAt, localTime } from '../../calendar/zone';
import { RUNNING } from '../../pipeline/stages';
import { followUpPrefixes, type Standing } from './application-pace';
import { type Context, marksAfter, nameOf } from './context';
import type { Finding } from './due';
import { FIGURES } from './figures';
import type { ApplicationHistory, Happening } from './histories';
import { paceOf } from './may-write';

/** All findings of an application that goes on. One that is over asks for nothing, of one only saved see `closingFindings`. */
export function applicationFindings(history: ApplicationHistory, standing: Standing, context: Context): Finding[] {
  if (standing.last.at === 0) return closingFindings(history, context);
  const running = (RUNNING as readonly string[]).includes(history.stage);
  const asking = running ? asked(history, standing, context) : null;
  return [
    ...(asking ? [asking] : []),
    ...(history.stage === 'preparing' ? closingFindings(history, context) : []),
    ...silence(history, standing, asking !== null, running, context),
  ];
}

/** A follow-up on an application nobody answered, or a check-in where there was an answer; whichever the pace allows. */
function asked(history: ApplicationHistory, standing: Standing, context: Context): Finding | null {
  const { policy, zone, time, histories, dayInWords } = context;
  const { answered, last, namedPassed } = standing;
  const occasion = history.stage === 'applied' && !answered ? 'application-follow-up' : 'check-in';
  const [followUp, checkIn] = followUpPrefixes(history.application.id);
  const key = `${occasion === 'check-in' ? checkIn : followUp} ${last.id}`;
  if (histories.decisions.get(key)?.settled) return null;

  const contactId = correspondent(history);
  const person = contactId ? histories.people.get(contactId) : undefined;
  const pace = paceOf(occasion, person, history, context, standing);
  if (pace && !Number.isFinite(pace.from)) return null;
  const usual = occasion === 'check-in' && namedPassed === null ? daysOn(last.at, policy.checkInDays, zone) : last.at;
  const earliest = Math.max(usual, pace?.from ?? 0);
  const morning =
    namedPassed !== null && occasion === 'check-in' ? time.morningOf(localTime(namedPassed, zone).day) : 0;
  const ghosted = daysOn(last.at, policy.ghostedDays, zone);
  return {
    key,
    rule: occasion,
    action: { kind: 'draft', occasion },
    about: { ...aboutOf(history), ...(contactId ? { contactId } : {}) },
    at: Math.max(earliest, morning),
    yielding: 'business',
    ...(namedPassed === null && !isGhostedDecided(history, last, context) ? { endsAt: ghosted } : {}),
    reason: reasonToAsk(history, standing, occasion, person ? nameOf(person, '') : '', dayInWords),
    source: occasion === 'check-in' ? FIGURES.checkInDays.source : FIGURES.applicationFirstDays.source,
  };
}

function reasonToAsk(
  history: ApplicationHistory,
  { appliedAt, asked: before, last, namedPassed }: Standing,
  occasion: 'application-follow-up' | 'check-in',
  name: string,
  dayInWords: (instant: number) => string,
): string {
  if (occasion === 'application-follow-up') {
    const applied = dayInWords(appliedAt?.at ?? last.at);
    const again = before.at(-1);
    return again
      ? `You applied on ${applied} and followed up on ${dayInWords(again.at)}. One more is fine.`
      : `You applied on ${applied} and have heard nothing yet.`;
  }
  if (namedPassed !== null)
    return `They said they would answer by ${dayInWords(namedPassed - 1)}. That day has passed.`;
  const whom = name ? `between you and ${name}` : `about ${history.postings[0]?.companyName ?? 'this application'}`;
  return `The last word ${whom} was on ${dayInWords(last.at)}.`;
}

/** Whom to write to about an application: who wrote or was written to last, or who led the last round. Null: nobody known. */
export function correspondent({ words, rounds }: ApplicationHistory): string | null {
  const word = words.findLast(({ message }) => message.contactId);
  const theirs = words.findLast(({ mine, message }) => !mine && message.contactId);
  const round = rounds.findLast(
    ({ round: { interviewerIds, state } }) => state === 'done' && interviewerIds.length > 0,
  );
  return (theirs ?? word)?.message.contactId ?? round?.round.interviewerIds[0] ?? null;
}

/** Look again after a while without anything, and after longer call it by its name. */
function silence(
  history: ApplicationHistory,
  { last }: Standing,
  asking: boolean,
  running: boolean,
  context: Context,
): Finding[] {
  const { policy, zone, dayInWords } = context;
  const { id } = history.application;
  const ghosted = daysOn(last.at, policy.ghostedDays, zone);
  const suggests = running && !isGhostedDecided(history, last, context);
  const reason = `Nothing has happened here since ${dayInWords(last.at)}.`;
  const about = aboutOf(history);
  const found: Finding[] = [];
  if (suggests) {
    found.push({
      key: `ghosted ${id} ${last.id}`,
      rule: 'ghosted',
      action: { kind: 'choose-stage', stage: 'ghosted' },
      about,
      at: ghosted,
      yielding: 'business',
      listedFrom: ghosted,
      reason: `${reason} If you let it go, it can be reopened.`,
      source: FIGURES.ghostedDays.source,
    });
  }
  if (!asking) {
    const from: Happening = marksAfter(last, [`look-again ${id}`], context).at(-1) ?? last;
    found.push({
      key: `look-again ${id} ${from.id}`,
      rule: 'look-again',
      action: { kind: 'open', what: 'application' },
      about,
      at: daysOn(from.at, policy.quietDays, zone),
      yielding: 'business',
      ...(suggests ? { endsAt: ghosted } : {}),
      reason: from === last ? reason : `${reason} You looked on ${dayInWords(from.at)}.`,
      source: FIGURES.quietDays.source,
    });
  }
  return found;
}

/** Whether the user turned down the suggestion already, for this silence. */
function isGhostedDecided({ application }: ApplicationHistory, last: Happening, { histories }: Context): boolean {
  return Boolean(histories.decisions.get(`ghosted ${application.id} ${last.id}`)?.settled);
}

/** Each posting the user has not applied to and that names its last day. */
export function closingFindings(history: ApplicationHistory, { policy, zone, time, dayInWords }: Context): Finding[] {
  return history.postings.flatMap((posting): Finding[] => {
    const lastDay = dayNumberOf(posting.validThrough);
    if (Number.isNaN(lastDay)) return [];
    const end = instantAt({ day: lastDay + 1, minute: 0 }, zone);
    return [
      {
        key: `closing ${history.application.id} ${posting.id}`,
        rule: 'posting-closing',
        action: { kind: 'open', what: 'posting' },
        about: { ...aboutOf(history), postingId: posting.id },
        at: time.morningOf(lastDay - policy.closingBeforeDays),
        yielding: 'deadline',
        until: end,
        endsAt: end,
        reason: `The posting closes on ${dayInWords(end - 1)}, and you have not applied yet.`,
        source: FIGURES.closingBeforeDays.source,
      },
    ];
  });
}

/** What a finding of an application is about. */
export function aboutOf({ application, postings }: ApplicationHistory): { applicationId: string; companyId?: string } {
  const companyId = postings[0]?.companyId;
  return { applicationId: application.id, ...(companyId ? { companyId } : {}) };
}
