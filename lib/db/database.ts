/** The one database: which tables there are. Versions and upgrades live in `versions/`, one a file. */
import { Dexie, type EntityTable } from 'dexie';
import type { Application } from '../records/application';
import type { Company } from '../records/company';
import type { Posting } from '../records/posting';
import type { PostingPrint } from '../records/posting-print';
import type { UndoEntry } from '../records/undo-entry';
import { version1 } from './versions/v1';

export class Database extends Dexie {
  declare postings: EntityTable<Posting, 'id'>;
  declare applications: EntityTable<Application, 'id'>;
  declare companies: EntityTable<Company, 'id'>;
  declare postingPrints: EntityTable<PostingPrint, 'id'>;
  declare undoEntries: EntityTable<UndoEntry, 'id'>;

  constructor(name = 'fivesight') {
    super(name);
    version1(this);
  }
}

/** Shared by every surface and the worker; opens on first use. */
export const db = new Database();
