/** Keeping, changing and deleting evidence: bounded, once, with its past, undoable. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginCompany } from '../../../../lib/company-fit/ledger/begin-company';
import { deleteEvidence, editEvidence } from '../../../../lib/company-fit/ledger/edit-evidence';
import { type EvidenceDraft, keepEvidence } from '../../../../lib/company-fit/ledger/keep-evidence';
import { placedAt } from '../../../../lib/company-fit/ledger/placements';
import { undo } from '../../../../lib/db/write';
import { evidenceSchema, GRADES, ITEMS, MAX_PLACEMENTS, MAX_QUOTE_CHARS } from '../../../../lib/records/evidence';
import { contentOf, freshDatabase, stored } from '../../../support/drafts';

const MONDAY = new Date('2026-11-02T09:00:00.000Z');
const TUESDAY = new Date('2026-11-03T09:00:00.000Z');

function draft(more: Partial<EvidenceDraft> = {}): EvidenceDraft {
  return {
    companyId: 'fernwright',
    question: null,
    item: 'audit.monitoring',
    grade: 'claimed',
    quote: 'We watch drift on every irrigation model.',
    note: '',
    source: 'engineering-blog',
    url: 'https://fernwright.example/blog/drift',
    pageTitle: 'Drift in spring',
    postingId: null,
    on: '2026-10-30',
    ...more,
  };
}

describe('keeping evidence', () => {
  test('stores a piece with its question, its mark and where it stands', async () => {
    const database = freshDatabase();
    const { evidence } = stored(await keepEvidence(draft(), MONDAY, database));
    expect(evidenceSchema.parse(await database.evidence.get(evidence.id))).toMatchObject({
      question: 'audit',
      item: 'audit.monitoring',
      on: '2026-10-30',
      placements: [{ at: MONDAY.toISOString(), item: 'audit.monitoring', grade: 'claimed' }],
    });
  });

  test('does not keep the same sentence twice for an item, however it is written', async () => {
    const database = freshDatabase();
    stored(await keepEvidence(draft(), MONDAY, database));
    for (const quote of [
      'We watch drift on every irrigation model.',
      '  • we watch DRIFT on  every irrigation model ',
    ]) {
      expect(await keepEvidence(draft({ quote }), TUESDAY, database)).toMatchObject({ failure: 'refused' });
      expect(await keepEvidence(draft({ quote, item: null }), TUESDAY, database)).toMatchObject({ failure: 'refused' });
    }
    expect(await database.evidence.count()).toBe(1);
  });

  test('keeps the same sentence for another item and for another company', async () => {
    const database = freshDatabase();
    stored(await keepEvidence(draft(), MONDAY, database));
    stored(await keepEvidence(draft({ item: 'approach.ownership' }), MONDAY, database));
    stored(await keepEvidence(draft({ companyId: 'brightloom' }), MONDAY, database));
    expect(await database.evidence.count()).toBe(3);
  });

  test('places what waits without an item instead of keeping it again', async () => {
    const database = freshDatabase();
    const first = stored(await keepEvidence(draft({ item: null, question: 'audit' }), MONDAY, database));
    const second = stored(await keepEvidence(draft(), TUESDAY, database));
    expect(second.evidence).toMatchObject({ id: first.evidence.id, item: 'audit.monitoring' });
    expect(second.evidence.placements).toHaveLength(2);
    expect(await database.evidence.count()).toBe(1);
    await undo(second.undoId, database);
    expect((await database.evidence.toArray())[0]).toMatchObject({ item: null });
  });

  test.each([
    ['no words', { quote: ' \n ' }, /Quote the words/],
    ['a quote of a megabyte', { quote: 'drift '.repeat(170_000) }, /longer than 2000 characters/],
    ['a script for an address', { url: 'javascript:alert(1)' }, /https:\/\/ or http:\/\//],
    ['data for an address', { url: 'data:text/html,hello' }, /https:\/\/ or http:\/\//],
    ['a file for an address', { url: 'file:///etc/hosts' }, /https:\/\/ or http:\/\//],
    ['a day that is none', { on: '2026-02-30' }, /calendar/],
    ['a note of a megabyte', { note: 'n'.repeat(1_000_000) }, /note is too long/],
    ['an item nobody knows', { item: 'problem.magic' as never }, /cannot be stored/],
    ['a grade nobody knows', { grade: 'proven' as never }, /cannot be stored/],
  ])('refuses %s in plain words and stores nothing', async (_, wrong, says) => {
    const database = freshDatabase();
    const result = await keepEvidence(draft(wrong), MONDAY, database);
    expect(result).toMatchObject({ ok: false });
    expect(result.ok ? '' : result.says).toMatch(says);
    expect(await contentOf(database)).toEqual({});
  });

  test('keeps a quote of the longest kind whole', async () => {
    const database = freshDatabase();
    const quote = 'x'.repeat(MAX_QUOTE_CHARS);
    expect(stored(await keepEvidence(draft({ quote }), MONDAY, database)).evidence.quote).toBe(quote);
  });

  test('is taken back whole', async () => {
    const database = freshDatabase();
    const { undoId } = stored(await keepEvidence(draft(), MONDAY, database));
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual({});
  });
});

describe('changing evidence', () => {
  const kept = async () => {
    const database = freshDatabase();
    const { evidence } = stored(await keepEvidence(draft(), MONDAY, database));
    const edit = (change: Parameters<typeof editEvidence>[1]) => editEvidence(evidence.id, change, TUESDAY, database);
    const now = async () => (await database.evidence.get(evidence.id)) ?? expect.fail('the piece is gone');
    return { database, evidence, edit, now };
  };

  test('moves a piece to an item, and its question follows', async () => {
    const { edit, now } = await kept();
    stored(await edit({ item: 'should.mitigation' }));
    expect(await now()).toMatchObject({ question: 'should', item: 'should.mitigation' });
    expect((await now()).placements.map(({ item }) => item)).toEqual(['audit.monitoring', 'should.mitigation']);
  });

  test('takes the item away where a question of another is chosen', async () => {
    const { edit, now } = await kept();
    stored(await edit({ question: 'data' }));
    expect(await now()).toMatchObject({ question: 'data', item: null });
  });

  test('leaves the item where its own question is chosen', async () => {
    const { edit, now } = await kept();
    stored(await edit({ question: 'audit' }));
    expect(await now()).toMatchObject({ item: 'audit.monitoring' });
  });

  test('remembers a new grade, and undo brings the old one back', async () => {
    const { database, edit, now } = await kept();
    const { undoId } = stored(await edit({ grade: 'contradicted' }));
    expect((await now()).placements.at(-1)).toMatchObject({ grade: 'contradicted', at: TUESDAY.toISOString() });
    await undo(undoId, database);
    expect(await now()).toMatchObject({ grade: 'claimed', placements: [{ grade: 'claimed' }] });
  });

  test('recognises reworded sentences anew', async () => {
    const { database, edit } = await kept();
    stored(await edit({ quote: 'Nobody watches drift.' }));
    stored(await keepEvidence(draft(), TUESDAY, database));
    expect(await edit({ quote: 'we watch drift on every irrigation model' })).toMatchObject({ failure: 'refused' });
  });

  test('refuses what keeping would refuse, and changes nothing', async () => {
    const { edit, now, evidence } = await kept();
    for (const wrong of [{ url: 'javascript:alert(1)' }, { quote: '' }, { on: '0000-01-01T' }]) {
      expect(await edit(wrong)).toMatchObject({ ok: false, failure: 'refused' });
    }
    expect(await now()).toEqual(evidence);
  });

  test('says so when the piece is gone', async () => {
    const { database, edit, evidence } = await kept();
    stored(await deleteEvidence([evidence.id], TUESDAY, database));
    expect(await edit({ grade: 'shown' })).toMatchObject({ failure: 'gone' });
    expect(await deleteEvidence([evidence.id], TUESDAY, database)).toMatchObject({ failure: 'gone' });
  });

  test('deletes several as one action that can be taken back', async () => {
    const { database, evidence } = await kept();
    const other = stored(await keepEvidence(draft({ item: 'data.care' }), MONDAY, database));
    const before = await contentOf(database);
    const { undoId, label } = stored(await deleteEvidence([evidence.id, other.evidence.id], TUESDAY, database));
    expect(label).toBe('Deleted 2 pieces of evidence');
    expect(await database.evidence.count()).toBe(0);
    await undo(undoId, database);
    expect(await contentOf(database)).toEqual(before);
  });
});

describe('the past of a piece', () => {
  test('stays bounded, keeps its first and its last place, and never repeats a standing', () => {
    const moves = fc.array(fc.record({ item: fc.constantFrom(...ITEMS, null), grade: fc.constantFrom(...GRADES) }), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(moves, (all) => {
        const first = { item: null, grade: 'claimed' as const, at: MONDAY.toISOString() };
        let piece = { ...first, placements: [first] } as never as Parameters<typeof placedAt>[0];
        for (const [i, move] of all.entries()) piece = placedAt({ ...piece, ...move }, new Date(MONDAY.getTime() + i));
        expect(piece.placements.length).toBeLessThanOrEqual(MAX_PLACEMENTS);
        expect(piece.placements[0]).toEqual(first);
        expect(piece.placements.at(-1)).toMatchObject({ item: piece.item, grade: piece.grade });
      }),
    );
  });
});

describe('beginning a company', () => {
  test('adds one, and finds it again by name, website or page', async () => {
    const database = freshDatabase();
    const first = stored(
      await beginCompany(
        'Fernwright Robotics GmbH',
        'https://fernwright.example/about',
        ['linkedin:fernwright'],
        MONDAY,
        database,
      ),
    );
    expect(first.undoId).not.toBeNull();
    for (const again of [
      await beginCompany('FERNWRIGHT robotics', null, [], MONDAY, database),
      await beginCompany('Other words', 'fernwright.example', [], MONDAY, database),
      await beginCompany('Other words', null, ['linkedin:fernwright'], MONDAY, database),
    ]) {
      expect(stored(again)).toMatchObject({ companyId: first.companyId, undoId: null });
    }
  });

  test('refuses a company without a name', async () => {
    const database = freshDatabase();
    expect(await beginCompany('  ', null, [], MONDAY, database)).toMatchObject({ failure: 'incomplete' });
    expect(await beginCompany('x'.repeat(5000), null, [], MONDAY, database)).toMatchObject({ failure: 'refused' });
  });
});
