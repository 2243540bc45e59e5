/**
 * Every page in this folder, read in a real browser at its own URL. A page is `<site>/<name>.html` with
 * `<name>.json` beside it, written by hand: what a person reads on the page, all of it, nulls included.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { sites } from '../../lib/sites/index';
import { readSavedPage } from '../support/read-saved-page';

const root = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Pages are read as if on this day, so that "2 weeks ago" has an answer. */
const READ_ON = '2026-11-20T12:00:00.000Z';

for (const folder of folders) {
  for (const file of readdirSync(root + folder.name).filter((name) => /\.x?html$/.test(name))) {
    test(`${folder.name}/${file}`, async ({ page }) => {
      const path = `${root}${folder.name}/${file}`;
      const expectation = path.replace(/\.x?html$/, '.json');
      expect(existsSync(expectation), `write what a person reads on this page into ${expectation}`).toBe(true);
      const {
        url,
        verdict,
        reason = null,
        site,
        layout,
        posting,
        description,
      } = JSON.parse(readFileSync(expectation, 'utf8'));
      const { reading, draft } = await readSavedPage(page, { path, url, now: READ_ON });
      expect({ verdict: reading.verdict, reason: reading.reason }).toEqual({ verdict, reason });
      if (verdict === 'not-a-posting') return;
      expect({ site: reading.site, layout: reading.layout }).toEqual({ site, layout });
      const { description: found, ...facts } = draft.facts;
      expect({ id: draft.id, url: draft.url, ...facts }).toEqual(posting);
      if (description === null) return expect(found).toBeNull();
      const text = found?.text.replace(/\s+/g, ' ') ?? '';
      expect(text.startsWith(description.starts), `starts: ${text.slice(0, 120)}`).toBe(true);
      expect(text.endsWith(description.ends), `ends: ${text.slice(-120)}`).toBe(true);
      for (const words of description.has ?? []) expect(text).toContain(words);
      for (const words of description.omits ?? []) expect(text).not.toContain(words);
    });
  }
}

test('every site in the registry has a page here', () => {
  const missing = sites.map((site) => site.id).filter((id) => !folders.some((folder) => folder.name === id));
  expect(missing, 'add tests/pages/<id>/<name>.html and .json for each').toEqual([]);
});
