/**
 * Decides what happened, in order: to each application, and between the user and each person. Rows are sorted into place
 * once; what is due is for the rules. Rows whose dates nobody can read are as if they had none.
 */
import { instantOf } from '../../calendar/readable';
import { countsAs, isBuiltIn, isOver } from '../../pipeline/stages';
import type { Application, Stage } from '../../records/application';
import type { FollowUp } from '../../records/follow-up';
import type { Facts, LeanContact, LeanMessage, LeanPosting, LeanRound } from './facts';
import { inOrder, putInOrder } from './in-order';

/** Length of a round for which none was given, in milliseconds. */
const USUAL_ROUND = 3_600_000;

/** Something with a time. Of two at the same time, the one with the later id counts as later. */
export interface Happening {
  id: string;
  at: number;
}

/** A message that was sent or received. */
export interface Word extends Happening {
  mine: boolean;
  message: LeanMessage;
}

export interface TimedRound {
  round: LeanRound;
  /** NaN where it has no time. */
  at: number;
  /** When it ended or will end: of a take-home, its deadline. NaN where nothing tells. */
  end: number;
  enteredAt: number;
  /** Messages that name this round. */
  words: Word[];
}

export interface ApplicationHistory {
  application: Application;
  stage: Stage;
  over: boolean;
  postings: LeanPosting[];
  steps: (Happening & { stage: Stage })[];
  words: Word[];
  rounds: TimedRound[];
  offers: Facts['offers'][number][];
}

/** What passed between the user and a person. */
export interface PersonHistory {
  id: string;
  contact: LeanContact | null;
  words: Word[];
  rounds: TimedRound[];
}

export interface Histories {
  applications: Map<string, ApplicationHistory>;
  people: Map<string, PersonHistory>;
  /** Every round, those of no application included. */
  rounds: TimedRound[];
  /** What the user decided, by key. */
  decisions: Map<string, FollowUp>;
}

/** Sorts the rows into histories. */
export function historiesOf(facts: Facts): Histories {
  const postings = byId(facts.postings);
  const applications = new Map<string, ApplicationHistory>();
  for (const one of facts.applications) applications.set(one.id, emptyHistory(one, postings, facts));
  const people = new Map<string, PersonHistory>();
  for (const contact of facts.contacts) people.set(contact.id, { id: contact.id, contact, words: [], rounds: [] });
  const rounds = new Map<string, TimedRound>();
  for (const row of facts.rounds) {
    const round = timed(row);
    rounds.set(row.id, round);
    if (row.applicationId) applications.get(row.applicationId)?.rounds.push(round);
    for (const person of row.interviewerIds) {
      const own = personIn(people, person).rounds;
      if (own.at(-1) !== round) own.push(round);
    }
  }
  for (const message of facts.messages) {
    const at = message.state === 'draft' ? Number.NaN : instantOf(message.at);
    if (Number.isNaN(at)) continue;
    const word: Word = { id: message.id, at, mine: message.state === 'sent', message };
    const round = message.roundId ? rounds.get(message.roundId) : undefined;
    round?.words.push(word);
    const about = message.applicationId ?? round?.round.applicationId;
    if (about) applications.get(about)?.words.push(word);
    if (message.contactId) personIn(people, message.contactId).words.push(word);
  }
  for (const offer of facts.offers) applications.get(offer.applicationId)?.offers.push(offer);
  for (const histories of [applications, people]) {
    for (const { words, rounds: held } of histories.values()) {
      putInOrder(words, compared);
      putInOrder(held, roundsCompared);
    }
  }
  const decisions = byId(facts.followUps.filter(({ own }) => own === null));
  return { applications, people, rounds: [...rounds.values()], decisions };
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) found.set(row.id, row);
  return found;
}

/** Whether one happening is later than another. */
export function isLater(a: Happening, b: Happening): boolean {
  return compared(a, b) > 0;
}

/** The later of two happenings. */
export function later<H extends Happening>(a: H | null, b: H | null): H | null {
  if (!a || !b) return a ?? b;
  return compared(a, b) < 0 ? b : a;
}

/** When a round took place, as far as others have to wait for it; null for cancelled ones and those without a time. */
export function talkOf({ round, end }: TimedRound): Happening | null {
  return round.state === 'cancelled' || Number.isNaN(end) ? null : { id: round.id, at: end };
}

function emptyHistory(
  application: Application,
  postings: ReadonlyMap<string, LeanPosting>,
  { stages = [] }: Facts,
): ApplicationHistory {
  const stage = countsAs(application, stages);
  const steps: ApplicationHistory['steps'] = [];
  for (const step of application.history) {
    const at = instantOf(step.at);
    if (Number.isNaN(at)) continue;
    const counted = isBuiltIn(step.stage) ? step.stage : countsAs({ stage: step.stage, history: [] }, stages);
    steps.push({ id: `stage:${step.stage}`, at, stage: counted });
  }
  putInOrder(steps, (a, b) => inOrder(a.at, b.at));
  const own: LeanPosting[] = [];
  for (const id of application.postingIds) {
    const posting = postings.get(id);
    if (posting) own.push(posting);
  }
  return { application, stage, over: isOver(stage), postings: own, steps, words: [], rounds: [], offers: [] };
}

function timed(round: LeanRound): TimedRound {
  const at = instantOf(round.at);
  const enteredAt = instantOf(round.createdAt);
  const deadline = round.kind === 'take-home' ? instantOf(round.deadline) : Number.NaN;
  const end = !Number.isNaN(deadline) ? deadline : at + (round.minutes ? round.minutes * 60_000 : USUAL_ROUND);
  const told = round.state === 'done' || round.state === 'no-show';
  return { round, at, enteredAt, end: Number.isNaN(end) && told ? enteredAt : end, words: [] };
}

/** People may be deleted while what passed with them is kept. */
function personIn(people: Map<string, PersonHistory>, id: string): PersonHistory {
  let person = people.get(id);
  if (!person) {
    person = { id, contact: null, words: [], rounds: [] };
    people.set(id, person);
  }
  return person;
}

function compared(a: Happening, b: Happening): number {
  return inOrder(a.at, b.at) || inOrder(a.id, b.id);
}

/** By when they end; those without a time come first. */
function roundsCompared(a: TimedRound, b: TimedRound): number {
  const known = (Number.isNaN(b.end) ? 1 : 0) - (Number.isNaN(a.end) ? 1 : 0);
  return known || inOrder(a.end, b.end) || inOrder(a.round.id, b.round.id);
}
