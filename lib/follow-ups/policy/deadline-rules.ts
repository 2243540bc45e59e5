/** Decides how a deadline is led up to: reminders of a take-home and of an offer, each in the place of the one before. */
import { instantOf } from '../../calendar/readable';
import { daysOn } from '../../calendar/zone';
import { aboutOf } from './application-rules';
import type { Context } from './context';
import type { Finding } from './due';
import { FIGURES } from './figures';
import type { ApplicationHistory, TimedRound } from './histories';
import { aboutRound } from './round-rules';

const HOUR = 3_600_000;

/** One reminder before its time: a name that stays, when, and in words what it says. */
interface Lead {
  name: string;
  at: number;
  says: string;
}

/**
 * Reminders of a take-home that is not handed in: when to start, at half-time, and before the deadline. Those that would
 * come after a later one is due are left out. One without a deadline is reminded of once.
 */
export function takeHomeFindings(timed: TimedRound, context: Context): Finding[] {
  const { round, at, enteredAt } = timed;
  const history = round.applicationId ? context.histories.applications.get(round.applicationId) : null;
  if (round.kind !== 'take-home' || round.state !== 'planned' || history === undefined || history?.over) return [];
  const deadline = instantOf(round.deadline);
  const started = instantOf(round.startedAt);
  const begin = Number.isNaN(started) ? (Number.isNaN(at) ? enteredAt : at) : started;
  const hasDeadline = deadline > begin;
  const limit = round.hourLimit ? ` It may take ${round.hourLimit} hours.` : '';
  const end = hasDeadline ? context.dayInWords(deadline) : null;
  const due = end ? ` It has to be in on ${end}.` : '';
  const leads: Lead[] = [];
  if (Number.isNaN(started)) leads.push({ name: 'start', at: begin, says: `Begin the take-home.${limit}${due}` });
  if (hasDeadline) {
    const half = begin + Math.floor((deadline - begin) / 2);
    leads.push({ name: 'half', at: half, says: `Half of the time for the take-home is over.${limit}${due}` });
    for (const hours of context.policy.takeHomeBeforeHours) {
      leads.push({
        name: `${hours}h`,
        at: deadline - hours * HOUR,
        says: `The take-home has to be in in ${inHours(hours)}, on ${end}.`,
      });
    }
  }
  return series(
    leads.filter(({ at: when }) => when >= begin),
    context,
  ).map(
    ({ lead, when, next }): Finding => ({
      key: `take-home ${round.id} ${lead.name}`,
      rule: 'take-home',
      action: { kind: 'open', what: 'round' },
      about: aboutRound(timed),
      at: lead.at,
      yielding: lead.name === 'start' ? 'personal' : 'deadline',
      ...(hasDeadline ? { until: deadline, endsAt: next ?? deadline } : {}),
      listedFrom: when.listedFrom,
      reason: lead.says,
      source: FIGURES.takeHomeBeforeHours.source,
    }),
  );
}

/** Reminders before each offer's deadline, and after it the question what became of it. */
export function offerFindings(history: ApplicationHistory, context: Context): Finding[] {
  const { policy, zone, dayInWords } = context;
  if (history.over) return [];
  return history.offers.flatMap((offer): Finding[] => {
    const deadline = instantOf(offer.deadline);
    if (Number.isNaN(deadline)) return [];
    const received = instantOf(offer.receivedAt);
    const about = { ...aboutOf(history), offerId: offer.id };
    const day = dayInWords(deadline);
    const leads = policy.offerBeforeDays.map(
      (days): Lead => ({
        name: `${days}d`,
        at: daysOn(deadline, -days, zone),
        says: `The offer has to be answered by ${day}.`,
      }),
    );
    const reminders = series(
      leads.filter(({ at }) => !(at < received)),
      context,
    ).map(
      ({ lead, when, next }): Finding => ({
        key: `offer ${offer.id} ${lead.name}`,
        rule: 'offer-deadline',
        action: { kind: 'open', what: 'offer' },
        about,
        at: lead.at,
        yielding: 'deadline',
        until: deadline,
        endsAt: next ?? deadline,
        listedFrom: when.listedFrom,
        reason: lead.says,
        source: FIGURES.offerBeforeDays.source,
      }),
    );
    const asks: Finding = {
      key: `offer-outcome ${offer.id}`,
      rule: 'offer-outcome',
      action: { kind: 'log', what: 'offer' },
      about,
      at: deadline,
      yielding: 'personal',
      listedFrom: deadline,
      endsAt: daysOn(deadline, policy.ghostedDays, zone),
      reason: `The offer was to be answered by ${day}. What did you decide?`,
      source: 'Our judgement: so that no decided offer stays open here.',
    };
    return [...reminders, asks];
  });
}

/** In order of time: each is known from when the one before is due, and ends when the next one is. */
function series(
  leads: readonly Lead[],
  { time }: Context,
): { lead: Lead; when: { listedFrom: number }; next: number | undefined }[] {
  const ordered = [...leads].sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
  const dueAt = (lead: Lead | undefined) =>
    lead && time.moved(lead.at, lead.name === 'start' ? 'personal' : 'deadline');
  return ordered.map((lead, i) => ({
    lead,
    when: { listedFrom: dueAt(ordered[i - 1]) ?? Number.NEGATIVE_INFINITY },
    next: dueAt(ordered[i + 1]),
  }));
}

function inHours(hours: number): string {
  return hours === 1 ? 'an hour' : hours === 24 ? 'a day' : `${hours} hours`;
}
