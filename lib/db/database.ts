/** The one database: which tables there are. Versions and upgrades live in `versions/`, one a file. */
import { Dexie, type EntityTable } from 'dexie';
import type { Application } from '../records/application';
import type { Assessment } from '../records/assessment';
import type { Company } from '../records/company';
import type { Contact } from '../records/contact';
import type { Dismissal } from '../records/dismissal';
import type { Evidence } from '../records/evidence';
import type { FollowUp } from '../records/follow-up';
import type { Message } from '../records/message';
import type { Offer } from '../records/offer';
import type { OwnTemplate } from '../records/own-template';
import type { Posting } from '../records/posting';
import type { PostingPrint } from '../records/posting-print';
import type { Profile } from '../records/profile';
import type { Round } from '../records/round';
import type { TakenQuestion } from '../records/taken-question';
import type { UndoEntry } from '../records/undo-entry';
import { version1 } from './versions/v1';
import { version2 } from './versions/v2';
import { version3 } from './versions/v3';

export class Database extends Dexie {
  declare postings: EntityTable<Posting, 'id'>;
  declare applications: EntityTable<Application, 'id'>;
  declare companies: EntityTable<Company, 'id'>;
  declare evidence: EntityTable<Evidence, 'id'>;
  declare dismissals: EntityTable<Dismissal, 'id'>;
  declare takenQuestions: EntityTable<TakenQuestion, 'id'>;
  declare assessments: EntityTable<Assessment, 'id'>;
  declare profile: EntityTable<Profile, 'id'>;
  declare contacts: EntityTable<Contact, 'id'>;
  declare messages: EntityTable<Message, 'id'>;
  declare rounds: EntityTable<Round, 'id'>;
  declare followUps: EntityTable<FollowUp, 'id'>;
  declare offers: EntityTable<Offer, 'id'>;
  declare ownTemplates: EntityTable<OwnTemplate, 'id'>;
  declare postingPrints: EntityTable<PostingPrint, 'id'>;
  declare undoEntries: EntityTable<UndoEntry, 'id'>;

  constructor(name = 'fivesight') {
    super(name);
    version1(this);
    version2(this);
    version3(this);
  }
}

/** Shared by every surface and the worker; opens on first use. */
export const db = new Database();
