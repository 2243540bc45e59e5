/**
 * Real saved pages, where they are at hand beside the project: nothing on them may be read wrong or invented, and what
 * a person reads as the title and the company must be read. They belong to others and are never copied here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { PostingFacts } from '../../lib/capture/settle';
import { readSavedPage } from '../support/read-saved-page';

interface RealPage {
  file: string;
  url: string;
  kind: string;
  page_is_job: boolean;
  state: string | null;
  expected: {
    title: string;
    company: string;
    location: string | null;
    remote: 'remote' | 'hybrid' | 'onsite' | null;
    salary: { min: number | null; max: number | null; currency: string | null; period: string | null } | null;
    datePosted: string | null;
    posted_raw: string | null;
    validThrough: string | null;
    description_first_80_chars: string | null;
    description_last_80_chars: string | null;
  } | null;
}

const root = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const pages: RealPage[] = existsSync(`${root}manifest.json`)
  ? JSON.parse(readFileSync(`${root}manifest.json`, 'utf8'))
  : [];

/** Pages whose saved copy lost words that the person read: a mail address was blanked at the end of the description. */
const CUT_COPIES = ['company/jsonld-xpand-accountant-sg.json'];

for (const real of pages.filter((one) => one.kind !== 'api-json')) {
  test(real.file, async ({ page }) => {
    const { reading, draft } = await readSavedPage(page, {
      path: `${root}${real.file}`,
      url: real.url,
      now: '2026-11-22T12:00:00.000Z',
    });
    expect(reading.verdict === 'posting').toBe(real.page_is_job);
    const wanted = real.expected;
    if (!wanted) return;
    const { facts } = draft;
    expect(line(facts.title)).toBe(line(wanted.title));
    expect(line(facts.companyName)).toBe(line(wanted.company));
    expect(facts.location.workplace).toBe(wanted.remote === 'onsite' ? 'on-site' : wanted.remote);
    expect(facts.salary === null).toBe(wanted.salary === null);
    if (wanted.salary) expect(figures(facts.salary)).toEqual(expect.objectContaining(stated(wanted.salary)));
    if (wanted.datePosted) expect(facts.posted?.date).toBe(wanted.datePosted);
    if (!wanted.datePosted && !wanted.posted_raw) expect(facts.posted).toBeNull();
    expect(facts.validThrough).toBe(wanted.validThrough);
    if (real.state === 'closed') expect(facts.state).toBe('closed');
    const text = bare(facts.description?.text ?? '');
    expect(text === '').toBe(wanted.description_first_80_chars === null);
    const first = bare(wanted.description_first_80_chars ?? '').slice(0, 40);
    const last = bare(wanted.description_last_80_chars ?? '').slice(-40);
    expect(text.slice(0, 240)).toContain(first);
    if (!CUT_COPIES.includes(real.file)) expect(text.slice(-240)).toContain(last);
  });
}

function figures(salary: PostingFacts['salary']) {
  return salary && { min: salary.min, max: salary.max, currency: salary.currency, period: salary.period };
}

/** What the person wrote down of pay; a period they left open is not compared. */
function stated({ min, max, currency, period }: NonNullable<NonNullable<RealPage['expected']>['salary']>) {
  return { min, max, ...(currency && { currency }), ...(period && { period: period.toLowerCase() }) };
}

function line(text: string | null): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\ufeff]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Without white space, as the descriptions in the manifest are compared. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u200b-\u200d\ufeff]+/g, '');
}
