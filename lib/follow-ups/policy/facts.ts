/** Decides what the policy has to know of the rows: everything that may make something due, and no long texts. */
import type { Application, CustomStage } from '../../records/application';
import type { Contact } from '../../records/contact';
import type { FollowUp } from '../../records/follow-up';
import type { Message } from '../../records/message';
import type { Offer } from '../../records/offer';
import type { Posting } from '../../records/posting';
import type { Round } from '../../records/round';

export type LeanPosting = Pick<Posting, 'id' | 'title' | 'companyId' | 'companyName' | 'validThrough'>;
export type LeanContact = Pick<Contact, 'id' | 'name' | 'roles' | 'companyIds' | 'keepInTouch' | 'createdAt'>;
export type LeanMessage = Pick<
  Message,
  'id' | 'state' | 'occasion' | 'contactId' | 'applicationId' | 'companyId' | 'roundId' | 'at' | 'answersId'
>;
export type LeanRound = Omit<Round, 'preparation' | 'questionsAsked' | 'discussed' | 'painPoints' | 'impression'>;

/** The rows the policy derives from, in any order. Whole rows will do; a row with dates nobody can read is passed over. */
export interface Facts {
  applications: readonly Application[];
  postings: readonly LeanPosting[];
  contacts: readonly LeanContact[];
  messages: readonly LeanMessage[];
  rounds: readonly LeanRound[];
  offers: readonly Pick<Offer, 'id' | 'applicationId' | 'receivedAt' | 'deadline'>[];
  followUps: readonly FollowUp[];
  /** Stages of the user's own. */
  stages?: readonly CustomStage[];
}
