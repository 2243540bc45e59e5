/** Decides how what a round makes due is found: the policy, asked about this round and the rows around it alone. */
import { weekOf } from '../../../lib/calendar/week';
import { db } from '../../../lib/db/database';
import { dueOf } from '../../../lib/follow-ups/policy/due-of';
import { policyFor } from '../../../lib/follow-ups/policy/policy';
import { ownSettings } from '../../../lib/pipeline/own-settings';
import { whatFollows } from '../../../lib/pipeline/what-follows';
import type { Round } from '../../../lib/records/round';
import { ownZone } from './own-clock';

/** What follows from a round, in a line; empty where nothing does. */
export async function followsFrom(round: Round, now = new Date()): Promise<string> {
  const { id, applicationId, interviewerIds } = round;
  const [application, aboutIt, withThem, people, { stages, policy }] = await Promise.all([
    applicationId ? db.applications.get(applicationId) : undefined,
    applicationId ? db.messages.where('applicationId').equals(applicationId).toArray() : [],
    db.messages.where('contactId').anyOf(interviewerIds).toArray(),
    db.contacts.bulkGet(interviewerIds),
    ownSettings(),
  ]);
  const facts = {
    applications: application ? [application] : [],
    postings: [],
    contacts: people.filter((one) => one !== undefined),
    messages: [...new Map([...aboutIt, ...withThem].map((message) => [message.id, message])).values()],
    rounds: [round],
    offers: [],
    stages,
  };
  const due = (followUps: Parameters<typeof dueOf>[0]['followUps']) =>
    dueOf({ ...facts, followUps }, policyFor(policy, weekOf(navigator.language)), now, ownZone()).filter(
      ({ about }) => about.roundId === id,
    );
  // What the user decided about a follow-up is kept under its key.
  const decided = await db.followUps.bulkGet(due([]).map(({ key }) => key));
  return whatFollows(due(decided.filter((row) => row !== undefined)), now);
}
