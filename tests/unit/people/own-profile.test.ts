/** What the user says of themself: stored as they write, tidied, refused in a sentence, beside criteria and pace. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undo } from '../../../lib/db/write';
import {
  changeProfile,
  keepOwnWords,
  languagesOf,
  ownProfile,
  senderFrom,
  withLanguage,
  wordsChange,
  wordsIn,
} from '../../../lib/people/own-profile';
import { LANGUAGES } from '../../../lib/records/languages';
import { PROFILE_ID } from '../../../lib/records/profile';
import { freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-02T09:00:00.000Z');

test('nothing is said before the user says it', async () => {
  const profile = await ownProfile(freshDatabase());
  expect(senderFrom(profile)).toEqual({ name: null, links: [], tone: 'plain', signature: null, words: {} });
  expect(languagesOf(profile)).toEqual(['en']);
});

test('words are tidied; emptied ones are no longer said', async () => {
  const database = freshDatabase();
  stored(await keepOwnWords(() => ({ name: '  Lena \n Ortiz ', signature: ' Lena\nlena.example ' }), NOW, database));
  expect(await ownProfile(database)).toMatchObject({ name: 'Lena Ortiz', signature: 'Lena\nlena.example' });
  stored(await keepOwnWords(() => ({ name: ' ' }), NOW, database));
  expect((await ownProfile(database)).name).toBeNull();
});

test('each language has its own words, and criteria stay as they are', async () => {
  const database = freshDatabase();
  const criteria = [{ id: 'a', text: 'A real need' }];
  await database.profile.put({ id: PROFILE_ID, criteria, updatedAt: NOW.toISOString() });
  stored(await keepOwnWords((before) => wordsChange(before, 'de', { headline: 'Bäckerin' }), NOW, database));
  stored(await keepOwnWords((before) => wordsChange(before, 'en', { headline: 'Baker' }), NOW, database));
  const profile = await ownProfile(database);
  expect([wordsIn(profile, 'de').headline, wordsIn(profile, 'en').headline]).toEqual(['Bäckerin', 'Baker']);
  expect(profile.criteria).toEqual(criteria);
});

test.each([
  ['a link that runs', { links: [{ label: 'Code', url: 'javascript:alert(1)' }] }, /https/],
  ['a link without a name', { links: [{ label: ' ', url: 'https://a.example' }] }, /name/],
  ['eleven links', { links: Array.from({ length: 11 }, () => ({ label: 'a', url: 'https://a.example' })) }, /Ten/],
  ['a long name', { name: 'x'.repeat(301) }, /300/],
])('%s is refused in a sentence', async (_, change, says) => {
  const database = freshDatabase();
  const refused = await keepOwnWords(() => change, NOW, database);
  expect(refused).toMatchObject({ ok: false, failure: 'refused', says: expect.stringMatching(says) });
  expect(await database.profile.count()).toBe(0);
});

test('a strength cannot lose its words while it stands, and removing it can be undone', async () => {
  const database = freshDatabase();
  const with_ = (strengths: { claim: string; proof: string | null }[]) => (before: Parameters<typeof wordsChange>[0]) =>
    wordsChange(before, 'en', { strengths });
  stored(await changeProfile(with_([{ claim: 'baking', proof: '400 shops' }]), 'Added', NOW, database));
  expect(await keepOwnWords(with_([{ claim: '', proof: '400 shops' }]), NOW, database)).toMatchObject({
    says: expect.stringMatching(/remove it/),
  });
  const { undoId } = stored(await changeProfile(with_([]), 'Removed', NOW, database));
  expect(await undo(undoId, database)).toBe('undone');
  expect(wordsIn(await ownProfile(database), 'en').strengths).toEqual([{ claim: 'baking', proof: '400 shops' }]);
});

test('whatever is pressed, at least one language stays and none is there twice', () => {
  const press = fc.tuple(fc.constantFrom(...LANGUAGES), fc.constantFrom('on', 'off', 'first'));
  fc.assert(
    fc.property(fc.array(press), (presses) => {
      const languages = presses.reduce(
        (now: readonly ('en' | 'de')[], [one, how]) => withLanguage(now, one, how),
        ['en'],
      );
      expect(languages.length, 'keep at least one language').toBeGreaterThan(0);
      expect(new Set(languages).size).toBe(languages.length);
    }),
  );
});
