/** What the user wrote survives a new draft, what they left alone follows it, what they deleted stays away. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../../lib/drafts/compose';
import type { Draft } from '../../../lib/drafts/draft';
import type { PlaceholderName } from '../../../lib/drafts/placeholders';
import { rebase, rebaseSubject } from '../../../lib/drafts/rebase';
import { OUR_TEMPLATES } from '../../../lib/drafts/templates/ours';
import { RECIPIENTS, SENTINEL_NAMES, sentinelFacts } from './sentinels';

const known = fc.record({
  names: fc.subarray(SENTINEL_NAMES),
  recipient: fc.constantFrom(...RECIPIENTS),
  warm: fc.boolean(),
});
const template = fc.constantFrom(...OUR_TEMPLATES);
type Known = { names: PlaceholderName[]; recipient: (typeof RECIPIENTS)[number]; warm: boolean };

const draftOf = (of: (typeof OUR_TEMPLATES)[number], { names, recipient, warm }: Known): Draft =>
  composeDraft({
    template: of,
    facts: sentinelFacts(names, recipient, warm),
    channel: 'email',
    length: 'long',
    premium: false,
  });

const sentencesOf = (draft: Draft) => draft.sentences.map(({ start, end }) => draft.text().slice(start, end));

describe('rebase', () => {
  it('follows the new draft where nothing was edited', () => {
    fc.assert(
      fc.property(template, known, known, (one, before, after) => {
        const base = draftOf(one, before);
        const renewed = draftOf(one, after);
        expect(rebase(base.text(), base, renewed)).toBe(renewed.text());
      }),
    );
  });

  it('leaves any text as it is where the draft stays the same', () => {
    fc.assert(
      fc.property(
        template,
        known,
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.nat(),
        (one, facts, typed, place) => {
          const base = draftOf(one, facts);
          const at = place % (base.text().length + 1);
          const edited = base.text().slice(0, at) + typed + base.text().slice(at);
          expect(rebase(edited, base, base)).toBe(edited);
        },
      ),
    );
  });

  it('keeps every sentence the user added, and changed facts arrive around it', () => {
    fc.assert(
      fc.property(template, known, known, fc.nat(), (one, before, after, place) => {
        const base = draftOf(one, before);
        const renewed = draftOf(one, after);
        const { end = 0 } = base.sentences[place % base.sentences.length] ?? {};
        const own = 'Qqown words stay here.';
        const edited = `${base.text().slice(0, end)}\n${own}${base.text().slice(end)}`;
        const result = rebase(edited, base, renewed);
        expect(result.split(own), 'what the user wrote stands exactly once').toHaveLength(2);
        for (const sentence of sentencesOf(renewed)) expect(result).toContain(sentence);
      }),
    );
  });

  it('keeps an edited sentence as edited and a deleted one deleted', () => {
    fc.assert(
      fc.property(template, known, known, fc.nat(), (one, before, after, place) => {
        const base = draftOf(one, before);
        const renewed = draftOf(one, after);
        const chosen = base.sentences[place % base.sentences.length];
        if (!chosen) return;
        const cut = base.text().slice(0, chosen.start) + base.text().slice(chosen.end);
        const others = renewed.sentences.filter(({ key }) => key !== chosen.key);
        const gone = renewed.sentences.find(({ key }) => key === chosen.key);
        const deleted = rebase(cut, base, renewed);
        const said = gone && renewed.text().slice(gone.start, gone.end);
        const twice = said && others.some(({ start, end }) => renewed.text().slice(start, end).includes(said));
        if (said && !twice) expect(deleted, `“${said}” was deleted`).not.toContain(said);
        const edited = `${base.text().slice(0, chosen.start)}Qqedited so.${base.text().slice(chosen.end)}`;
        expect(rebase(edited, base, renewed)).toContain('Qqedited so.');
      }),
    );
  });

  it('carries an edit through one change after another', () => {
    const [one] = OUR_TEMPLATES;
    if (!one) throw new Error('there are no templates');
    const [first, second, third] = [['me.name'], ['me.name', 'me.distinct'], ['contact.firstName']].map((names) =>
      draftOf(one, { names: names as PlaceholderName[], recipient: 'engineer', warm: false }),
    );
    if (!first || !second || !third) throw new Error('three drafts are needed');
    let text = first.text().replace('Could we talk for 15 minutes in the next two weeks?', 'May I call?');
    text = rebase(text, first, second);
    text = rebase(text, second, third);
    expect(text).toContain('May I call?');
    expect(text).not.toContain('Could we talk');
    expect(text).toMatch(/^Hi Zq/);
  });

  it('keeps a subject that the user changed', () => {
    const nudges = OUR_TEMPLATES.filter(({ id }) => id === 'en/promised-work/as-promised');
    const [one] = nudges;
    if (!one) throw new Error('the template is gone: choose one whose subject holds a fact');
    const base = draftOf(one, { names: [], recipient: 'other', warm: false });
    const renewed = draftOf(one, { names: ['round.date'], recipient: 'other', warm: false });
    expect(rebaseSubject('As promised', base, renewed)).toMatch(/^As promised on 7 Zq/);
    expect(rebaseSubject('My own', base, renewed)).toBe('My own');
  });
});
