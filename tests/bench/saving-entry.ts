/** What the saving measurement runs inside an extension page: our saving, and a bare put of the same record. */
import { savePosting } from '../../lib/capture/save-posting.ts';
import type { Draft } from '../../lib/capture/settle.ts';
import { Database } from '../../lib/db/database.ts';

const ours = new Database('bench-ours');

/** Saves one draft as the popup does; milliseconds. */
export async function save(draft: Draft): Promise<number> {
  const start = performance.now();
  const saved = await savePosting(draft, { database: ours });
  const took = performance.now() - start;
  if (!saved.ok) throw new Error(saved.says);
  return took;
}

/** The record a draft is stored as. */
export const storedAs = (id: string) => ours.postings.get(id);

/** Puts one record into a database of its own, with no library in between; milliseconds until it is committed. */
export async function barePut(record: object): Promise<number> {
  const database = await bare();
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite');
    transaction.objectStore('rows').put(record);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  return performance.now() - start;
}

let opened: Promise<IDBDatabase> | undefined;

function bare(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const open = indexedDB.open('bench-bare', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('rows', { keyPath: 'id' });
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  return opened;
}
