import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deletePostings } from '../../../lib/capture/delete-postings';
import { savePosting } from '../../../lib/capture/save-posting';
import { findSimilar, titlesNearEqual } from '../../../lib/capture/similar';
import { bandsOf, overlap } from '../../../lib/capture/text-print';
import { escapeHtml } from '../../../lib/records/canonical-html';
import { draftOf, freshDatabase } from '../../support/drafts';

const VOCABULARY =
  'model data team build train deploy research vision language speech robot ranking search signal pipeline label measure experiment graph sensor product customer design review paper метод данные équipe modèle datos équité 学習 モデル'.split(
    ' ',
  );

/** A text of `length` words that is the same for the same seed. */
function textOf(seed: number, length = 220): string {
  let state = seed * 2_654_435_761 + 1;
  const words = Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return VOCABULARY[state % VOCABULARY.length];
  });
  return words.join(' ');
}

describe('near-equal texts', () => {
  test('one is found among hundreds, different ones are not', async () => {
    const database = freshDatabase();
    for (let seed = 1; seed <= 300; seed++) {
      const text = textOf(seed);
      const description = { html: `<p>${escapeHtml(text)}</p>`, text };
      const draft = draftOf({ companyName: `Company ${seed}`, description }, { id: `boards:${seed}` });
      expect(await savePosting(draft, { database })).toMatchObject({ ok: true });
    }
    const twin = textOf(137).split(' ').toSpliced(100, 3, 'another', 'few', 'words').join(' ');
    const asked = { id: 'other:1', title: 'Unlike', companyId: null };
    const found = await findSimilar(database, { ...asked, text: twin });
    expect(found).toMatchObject([{ posting: { id: 'boards:137' }, why: 'near-equal text' }]);
    expect(await findSimilar(database, { ...asked, text: textOf(9_999) })).toEqual([]);
    expect(await findSimilar(database, { ...asked, id: 'boards:137', text: twin })).toEqual([]);

    await deletePostings(['boards:137'], new Date(), database);
    expect(await findSimilar(database, { ...asked, text: twin })).toEqual([]);
  });

  test('a text that changed is found by what it says now', async () => {
    const database = freshDatabase();
    const described = (seed: number) => ({ description: { html: `<p>${textOf(seed)}</p>`, text: textOf(seed) } });
    const asked = { id: 'other:1', title: 'Unlike', companyId: null };
    await savePosting(draftOf(described(1)), { database });
    expect(await findSimilar(database, { ...asked, text: textOf(1) })).toHaveLength(1);
    await savePosting(draftOf(described(2)), { database });
    expect(await findSimilar(database, { ...asked, text: textOf(1) })).toEqual([]);
    expect(await findSimilar(database, { ...asked, text: textOf(2) })).toHaveLength(1);
  });

  test('too short a text is like no other', () => {
    expect(bandsOf(textOf(1, 30))).toEqual([]);
    expect(bandsOf('')).toEqual([]);
  });

  test('overlap is 1 for the same words, 0 for others, and the same both ways', () => {
    expect(overlap(textOf(1), `  ${textOf(1).toUpperCase()}.`)).toBe(1);
    expect(overlap(textOf(1), '')).toBe(0);
    const seeds = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(seeds, seeds, fc.integer({ min: 0, max: 200 }), (a, b, cut) => {
        const one = textOf(a);
        const other = `${one.split(' ').slice(cut).join(' ')} ${textOf(b, cut)}`;
        const share = overlap(one, other);
        expect(share).toBe(overlap(other, one));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('near-equal titles', () => {
  test.each([
    ['Data Scientist', 'Data Scientist (m/f/d)'],
    ['Data Scientist', 'Data Scientist (H/F)'],
    ['Data Scientist', 'DATA SCIENTIST – Remote'],
    ['Senior Machine Learning Engineer', 'Sr. Machine Learning Engineer'],
    ['Data Scientist II', 'Data Scientist 2'],
    ['Machine Learning Engineer, Search & Ranking', 'Machine Learning Engineer - Search and Ranking'],
  ])('%s / %s', (one, other) => {
    expect(titlesNearEqual(one, other)).toBe(true);
    expect(titlesNearEqual(other, one)).toBe(true);
  });

  test.each([
    ['Data Scientist', 'Data Engineer'],
    ['Data Scientist', 'Senior Data Scientist'],
    ['Data Scientist I', 'Data Scientist II'],
    ['Machine Learning Engineer, Search', 'Machine Learning Engineer, Ads'],
    ['Staff Research Scientist', 'Principal Research Scientist'],
    ['', ''],
    ['(m/f/d)', '(m/f/d)'],
  ])('%s / %s are not', (one, other) => expect(titlesNearEqual(one, other)).toBe(false));
});
