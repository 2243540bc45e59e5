/** Measures saving a posting against a bare IndexedDB put of the same record, turn by turn in one extension page. */
import { fileURLToPath } from 'node:url';
import { bundle } from '../support/bundle.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { middle, type Row, rounded } from './rows.ts';

/** Postings saved, after ten to warm up. The mean of the middle half counts. */
const ROUNDS = 300;
const WARM_UP = 10;

declare const saving: typeof import('./saving-entry.ts');

export async function measureSaving(browser: ExtensionBrowser): Promise<Row[]> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/desk.html`);
  await page.evaluate(await bundle(fileURLToPath(new URL('saving-entry.ts', import.meta.url)), 'saving'));
  const { ours, bare } = await page.evaluate(
    async ({ rounds, warmUp }) => {
      /** A posting of ordinary length: 6,000 characters of description. */
      const draftOf = (number: number) => {
        const words = Array.from({ length: 900 }, (_, i) => `word${(i * 7919 + number * 104729) % 5000}`).join(' ');
        const nothing = { industry: null, size: null, founded: null, headquarters: null, website: null, rating: null };
        return {
          id: `lever:acme/${number}`,
          site: 'lever',
          externalId: `acme/${number}`,
          url: `https://jobs.lever.co/acme/${number}`,
          layout: 'posting',
          facts: {
            title: `Research Engineer ${number}`,
            companyName: `Acme ${number % 30}`,
            location: {
              text: 'Lisbon',
              places: [{ locality: 'Lisbon', region: null, country: null }],
              workplace: 'hybrid' as const,
            },
            employmentTypes: ['full-time' as const],
            seniority: null,
            salary: null,
            posted: null,
            validThrough: null,
            state: 'open' as const,
            description: { html: `<p>${words}</p>`, text: words },
            applyUrl: `https://jobs.lever.co/acme/${number}/apply`,
            companyFacts: nothing,
          },
          companyKeys: [],
          sources: { title: 'page' as const },
          doubtful: [],
          alternatives: {},
        };
      };
      const times = { ours: [] as number[], bare: [] as number[] };
      for (let round = 0; round < rounds + warmUp; round++) {
        const draft = draftOf(round);
        const took = await saving.save(draft);
        const record = await saving.storedAs(draft.id);
        if (!record) throw new Error('nothing was stored');
        const put = await saving.barePut(record);
        if (round < warmUp) continue;
        times.ours.push(took);
        times.bare.push(put);
      }
      return times;
    },
    { rounds: ROUNDS, warmUp: WARM_UP },
  );
  await page.close();
  return [
    { what: 'saving, of the time of a bare put', figure: rounded(middle(ours) / middle(bare)), most: 3 },
    { what: 'saving (ms)', figure: rounded(middle(ours)), most: 50 },
  ];
}
