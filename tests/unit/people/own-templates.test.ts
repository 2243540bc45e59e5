/** Which templates there are to write from, and how the user's own come, change, break and go. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { undo } from '../../../lib/db/write';
import { templatesFor } from '../../../lib/drafts/templates/ours';
import {
  addTemplate,
  changeOurs,
  keepTemplateWords,
  listTemplates,
  removeTemplate,
  templatesOf,
} from '../../../lib/people/own-templates';
import { contentOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-02T09:00:00.000Z');
const [FIRST, SECOND] = templatesFor('nudge', 'en');
if (!FIRST || !SECOND) throw new Error('there are at least two English nudges');

describe('templates to write from', () => {
  test('are ours in our order until the user changes one', async () => {
    expect(await templatesOf('nudge', 'en', freshDatabase())).toEqual(templatesFor('nudge', 'en'));
  });

  test('the user’s version stands at the place of ours', async () => {
    const database = freshDatabase();
    stored(await changeOurs(SECOND.id, NOW, database));
    stored(await keepTemplateWords(SECOND.id, { body: 'Hi {{contact.firstName}}, one question.' }, NOW, database));
    const templates = await templatesOf('nudge', 'en', database);
    expect(templates.map(({ id }) => id)).toEqual(templatesFor('nudge', 'en').map(({ id }) => id));
    expect(templates[1]?.body).toBe('Hi {{contact.firstName}}, one question.');
  });

  test.each(['', ' \n', 'Hi {{contact.firstNam}}', 'Hi {{#me.link}}'])(
    'a version that reads %j is not offered: ours stands in',
    async (body) => {
      const database = freshDatabase();
      stored(await changeOurs(FIRST.id, NOW, database));
      stored(await keepTemplateWords(FIRST.id, { body }, NOW, database));
      expect((await templatesOf('nudge', 'en', database))[0]).toEqual(FIRST);
      expect(listTemplates(await database.ownTemplates.toArray()).find(({ works }) => !works)?.template.body).toBe(
        body,
      );
    },
  );

  test('a new one follows ours, in its language and for its occasion only, and not while it has errors', async () => {
    const database = freshDatabase();
    const { id } = stored(await addTemplate('nudge', 'en', NOW, database));
    expect((await templatesOf('nudge', 'en', database)).at(-1)?.id).toBe(id);
    expect(await templatesOf('nudge', 'de', database)).toEqual(templatesFor('nudge', 'de'));
    expect(await templatesOf('check-in', 'en', database)).toEqual(templatesFor('check-in', 'en'));
    stored(await keepTemplateWords(id, { subject: '{{no.such}}' }, NOW, database));
    expect(await templatesOf('nudge', 'en', database)).toEqual(templatesFor('nudge', 'en'));
  });

  test('new ones have names of their own', async () => {
    const database = freshDatabase();
    for (const _ of [1, 2, 3]) stored(await addTemplate('nudge', 'en', NOW, database));
    const names = (await database.ownTemplates.toArray()).map(({ approach }) => approach);
    expect(new Set(names).size).toBe(3);
  });
});

describe('changes', () => {
  test('restoring ours can be undone, and brings every word back', async () => {
    const database = freshDatabase();
    stored(await changeOurs(FIRST.id, NOW, database));
    stored(await keepTemplateWords(FIRST.id, { body: 'Mine' }, NOW, database));
    const before = await contentOf(database);
    const { undoId } = stored(await removeTemplate(FIRST.id, NOW, database));
    expect(await templatesOf('nudge', 'en', database)).toEqual(templatesFor('nudge', 'en'));
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual(before);
  });

  test('words that cannot be kept are refused in a sentence, and change nothing', async () => {
    const database = freshDatabase();
    const { id } = stored(await addTemplate('nudge', 'en', NOW, database));
    const before = await contentOf(database);
    const refused = [
      await keepTemplateWords(id, { approach: '' }, NOW, database),
      await keepTemplateWords(id, { body: 'x'.repeat(20_000) }, NOW, database),
      await keepTemplateWords('own/nobody', { body: 'x' }, NOW, database),
      await changeOurs('en/nudge/no-such', NOW, database),
    ];
    expect(refused.map((one) => !one.ok && one.failure)).toEqual(['refused', 'refused', 'gone', 'gone']);
    expect(await contentOf(database)).toEqual(before);
  });
});
