import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFrom } from '../../../lib/drafts/facts';
import { templatesFor } from '../../../lib/drafts/templates/ours';
import {
  asksFirst,
  begun,
  type Composed,
  composingOf,
  isEdited,
  rechosen,
  redrafted,
  resumed,
  type Typed,
  type Writing,
} from '../../../lib/people/composed-text';
import { groundsOf } from '../../../lib/people/what-it-rests-on';
import { fillsIn } from '../../../lib/people/what-to-fill';
import { contactNamed, NOTHING, postingOf } from '../drafts/personas';

const CONTACT = contactNamed('Ana Silva', ['engineer']);

/** To Ana, about a posting at Acme; `company` names it otherwise. */
function writing({
  occasion = 'informational-request',
  company = 'Acme',
}: {
  occasion?: Writing['occasion'];
  company?: string;
} = {}): Writing {
  return {
    occasion,
    premium: false,
    templates: { en: templatesFor(occasion, 'en'), de: templatesFor(occasion, 'de') },
    factsIn: (language, typed) =>
      factsFrom({ ...NOTHING, contact: CONTACT, posting: postingOf('Research Engineer', company), language, typed }),
  };
}
const fill = (composed: Composed, typed: Typed): Composed => ({ ...composed, typed: { ...composed.typed, ...typed } });
const kept = (composed: Composed) => ({
  subject: composed.subject,
  body: composed.body,
  composing: composingOf(composed),
});

describe('a text in the composer', () => {
  test('begins with the approach that leaves the fewest blanks', () => {
    const { templateId, body } = begun(writing(), 'email', 'en');
    const other = rechosen(
      writing(),
      begun(writing(), 'email', 'en'),
      { templateId: 'en/informational-request/their-work' },
      true,
    );
    expect(templateId).not.toBe('en/informational-request/their-work');
    expect(body.match(/\[/g)?.length ?? 0, 'the first proposal has no more blanks than another').toBeLessThanOrEqual(
      other.body.match(/\[/g)?.length ?? 0,
    );
  });

  test('follows a filled blank and keeps what was written by hand', () => {
    const first = begun(writing(), 'email', 'en');
    const edited = { ...first, body: `${first.body}\nPS: I bake.` };
    const filled = redrafted(writing(), fill(edited, { 'me.distinct': 'I ran a bakery.' }));
    expect(filled.body).toContain('I ran a bakery.');
    expect(filled.body).toMatch(/PS: I bake\.$/);
    expect(filled.body, 'the blank is gone').not.toContain('[one sentence');
  });

  test('stays the same object while no word changes, so that drawing comes to rest', () => {
    const first = begun(writing(), 'email', 'en');
    expect(redrafted(writing(), first)).toBe(first);
    expect(isEdited(first)).toBe(false);
  });

  test('goes on from what was kept though a fact changed meanwhile', () => {
    const first = begun(writing(), 'email', 'en');
    const edited = { ...first, body: first.body.replace('Hi Ana,', 'Dear Ana,') };
    const again = resumed(writing({ company: 'Borealis' }), kept(edited), 'email');
    expect(again?.body).toContain('Dear Ana,');
    expect(again?.body).toContain('Borealis');
    expect(again?.body, 'the company it was before is told nowhere').not.toContain('Acme');
  });

  test('keeps every word by hand through closing and opening, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(), (words, at) => {
        const first = begun(writing(), 'email', 'en');
        const place = at % (first.body.length + 1);
        const edited = { ...first, body: first.body.slice(0, place) + words + first.body.slice(place) };
        expect(resumed(writing(), kept(edited), 'email')?.body).toBe(edited.body);
      }),
    );
  });

  test('has another template where its own was deleted, and keeps what was written', () => {
    const first = begun(writing(), 'email', 'en');
    const own = { ...kept(first), composing: { ...composingOf(first), templateId: 'own/gone' }, body: 'Only mine.' };
    expect(resumed(writing(), own, 'email')?.body).toContain('Only mine.');
  });
});

describe('another choice', () => {
  const first = begun(writing(), 'email', 'en');
  const edited = { ...first, body: `My own beginning.\n\n${first.body}` };

  test('is asked about only where it would part hand-written words from their text', () => {
    expect(asksFirst(first, { templateId: 'en/informational-request/their-work' })).toBe(false);
    expect(asksFirst(edited, { templateId: 'en/informational-request/their-work' })).toBe(true);
    expect(asksFirst(edited, { channel: 'linkedin-note' })).toBe(true);
    expect(asksFirst(edited, { language: 'de' })).toBe(true);
    expect(asksFirst(edited, { length: 'long' }), 'a longer version keeps edits by itself').toBe(false);
    expect(asksFirst({ ...first, subject: 'Mine' }, { channel: 'linkedin-message' }), 'it has no subject').toBe(true);
  });

  test('takes the user’s words along, or leaves them', () => {
    const change = { templateId: 'en/informational-request/what-we-share' };
    expect(rechosen(writing(), edited, change, true).body).toMatch(/^My own beginning\./);
    const replaced = rechosen(writing(), edited, change, false);
    expect(replaced.body).not.toContain('My own beginning.');
    expect(isEdited(replaced)).toBe(false);
  });

  test('of language finds the approach at the same place', () => {
    const there = rechosen(writing(), first, { language: 'de' }, true);
    const place = templatesFor('informational-request', 'en').findIndex(({ id }) => id === first.templateId);
    expect(there.templateId).toBe(templatesFor('informational-request', 'de')[place]?.id);
    expect(there.body).not.toBe(first.body);
  });

  test('of a channel without a subject leaves none', () => {
    expect(rechosen(writing(), first, { channel: 'linkedin-note' }, true).subject).toBe('');
  });
});

describe('what is to be filled in', () => {
  test('names each blank, and goes on naming it while it is being filled', () => {
    const first = begun(writing(), 'email', 'en');
    const names = (composed: Composed) => fillsIn(writing(), composed).blanks.map(({ name }) => name);
    expect(names(first)).toContain('me.distinct');
    expect(names(fill(first, { 'me.distinct': 'I ran a bakery.' }))).toContain('me.distinct');
  });

  test('offers what the approach has room for, and never what has a place of its own', () => {
    const { more } = fillsIn(writing(), begun(writing(), 'email', 'en'));
    expect(more.map(({ name }) => name)).toContain('ask.time');
    expect(more.filter(({ name }) => /^(?:me|evidence|to)\./.test(name))).toEqual([]);
  });
});

describe('what sentences rest on', () => {
  test('is told of drafted ones wherever they stand, and not of the user’s own', () => {
    const first = begun(writing(), 'email', 'en');
    const grounds = groundsOf(`I bake bread.\n\n${first.body}`, first.base);
    expect(grounds[0]).toMatchObject({ text: 'I bake bread.', facts: null });
    const greeting = grounds.find(({ text }) => text.startsWith('Hi Ana'));
    expect(greeting?.facts?.map(({ name }) => name)).toContain('contact.firstName');
  });
});
