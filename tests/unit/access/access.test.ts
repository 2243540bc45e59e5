import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { originPattern, patternInWords } from '../../../lib/access/origin-pattern';
import { pageMarkOf } from '../../../lib/access/page-mark';
import { deletePostings } from '../../../lib/capture/delete-postings';
import { savePosting } from '../../../lib/capture/save-posting';
import { draftOf, freshDatabase } from '../../support/drafts';

const UUID = '5ac21346-8e0c-4494-8e7a-3eb92ff77902';

describe('the permission for a site', () => {
  test.each([
    ['https://jobs.acme.example/a/b?c=1#d', 'https://jobs.acme.example/*'],
    ['http://acme.example:8080/', 'http://acme.example:8080/*'],
    ['chrome://extensions', null],
    ['file:///tmp/page.html', null],
    ['about:blank', null],
    ['nonsense', null],
  ])('of %s is %s', (address, pattern) => expect(originPattern(address)).toBe(pattern));

  test.each([
    ['https://jobs.acme.example/*', 'jobs.acme.example'],
    ['http://acme.example/*', 'acme.example (unencrypted)'],
    ['https://*.acme.example/*', 'acme.example and all below it'],
    ['*://acme.example/*', 'acme.example'],
    ['https://*/*', 'every site'],
    ['<all_urls>', 'every site'],
  ])('%s reads: %s', (pattern, words) => expect(patternInWords(pattern)).toBe(words));
});

describe('the mark of a page, by its address alone', () => {
  test('a posting not saved, then saved, then deleted', async () => {
    const database = freshDatabase();
    const address = `https://jobs.lever.co/acme/${UUID}/apply?lever-source=LinkedIn`;
    expect(await pageMarkOf(address, database)).toEqual({ mark: 'unsaved-posting' });
    const id = `lever:acme/${UUID}`;
    await savePosting(draftOf({}, { id, url: `https://jobs.lever.co/acme/${UUID}` }), { database });
    expect(await pageMarkOf(address, database)).toEqual({ mark: 'saved', postingId: id, title: 'Research Engineer' });
    await deletePostings([id], new Date(), database);
    expect(await pageMarkOf(address, database)).toEqual({ mark: 'unsaved-posting' });
  });

  test('a page of no known site is known only once it was saved', async () => {
    const database = freshDatabase();
    const address = 'https://acme.example/careers/7?utm_source=x#top';
    expect(await pageMarkOf(address, database)).toEqual({ mark: 'none' });
    await savePosting(
      draftOf({}, { id: 'web:https://acme.example/careers/7', url: 'https://acme.example/careers/7' }),
      {
        database,
      },
    );
    expect(await pageMarkOf(address, database)).toMatchObject({ mark: 'saved' });
    expect(await pageMarkOf('https://acme.example/careers', database)).toEqual({ mark: 'none' });
  });

  test.each(['https://jobs.lever.co/acme', 'chrome://newtab/', 'file:///x', ''])('%s has none', async (address) => {
    expect(await pageMarkOf(address, freshDatabase())).toEqual({ mark: 'none' });
  });
});
