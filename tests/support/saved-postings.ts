/** Rows of made-up employers as saving writes them, put for tests of lists and of the desk. */
import type { Page } from '@playwright/test';
import { emptyDraft } from '../../lib/capture/edit-draft';
import { newApplication } from '../../lib/capture/link-postings';
import type { Application } from '../../lib/records/application';
import { escapeHtml } from '../../lib/records/canonical-html';
import type { Company } from '../../lib/records/company';
import { type Posting, postingSchema } from '../../lib/records/posting';

export interface Saved {
  title: string;
  company?: string;
  /** Name of the company as the page showed it, where it differs from the company's. */
  companyName?: string;
  text?: string;
  facts?: Partial<Posting>;
  own?: Partial<Application>;
}

interface Rows {
  postings: Posting[];
  applications: Application[];
  companies: Company[];
}

const AT = '2026-11-02T08:30:00.000Z';

/** The rows of these postings, each checked against its schema. */
export function rowsOf(list: readonly Saved[]): Rows {
  const rows: Rows = { postings: [], applications: [], companies: [] };
  for (const [i, { title, company = 'Fernwright Robotics', text = `About ${title}.`, ...saved }] of list.entries()) {
    const id = `boards:${i + 1}`;
    const url = `https://boards.example/${i + 1}`;
    const companyId = `company ${company}`;
    const at = saved.own?.createdAt ?? AT;
    if (!rows.companies.some((one) => one.id === companyId)) {
      rows.companies.push({
        id: companyId,
        name: company,
        keys: [`name:${company.toLowerCase()}`],
        createdAt: at,
        updatedAt: at,
      });
    }
    const { facts, ...blank } = emptyDraft(url, title);
    const { doubtful: _, alternatives: __, companyKeys: ___, ...draft } = blank;
    rows.postings.push(
      postingSchema.parse({
        ...facts,
        ...draft,
        ...{ id, site: 'boards', externalId: `${i + 1}`, url, seenUrls: [url], title, companyId },
        companyName: saved.companyName ?? company,
        sources: { title: 'page', companyName: 'json-ld', description: 'page', location: 'json-ld' },
        description: { html: `<p>${escapeHtml(text)}</p>`, text },
        capturedAt: at,
        ...saved.facts,
      }),
    );
    rows.applications.push({ ...newApplication(id, at), ...saved.own });
  }
  return rows;
}

/** Stores rows behind the back of an open desk, then loads it anew. */
export async function store(desk: Page, rows: Rows): Promise<void> {
  await desk.locator('main h1').waitFor();
  await desk.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('fivesight');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const names = Object.keys(all);
          const writing = open.result.transaction(names, 'readwrite');
          for (const [name, list] of Object.entries(all)) for (const row of list) writing.objectStore(name).put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    rows as unknown as Record<string, object[]>,
  );
  await desk.reload();
  await desk.locator('main h1').waitFor();
}
