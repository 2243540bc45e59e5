/** Whole drafts for six people, kept as text and compared to the letter: wording changes only where somebody read it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../../lib/drafts/advice';
import { composeDraft } from '../../../lib/drafts/compose';
import { textOf } from '../../../lib/drafts/draft';
import { factsFrom } from '../../../lib/drafts/facts';
import { ourTemplate } from '../../../lib/drafts/templates/ours';
import { GOLDEN, goldenText } from './golden';
import { PERSONAS } from './personas';

const people = Object.keys(PERSONAS) as (keyof typeof PERSONAS)[];

describe('golden drafts', () => {
  it.each(people)('%s', (persona) => {
    const kept = readFileSync(new URL(`golden/${persona}.txt`, import.meta.url), 'utf8');
    expect(
      goldenText(persona),
      `read golden/${persona}.txt and the new text aloud; keep the better one in the file`,
    ).toBe(kept);
  });

  it.each(
    people.flatMap((persona) => GOLDEN[persona].map(([id, channel, length]) => ({ persona, id, channel, length }))),
  )('follow our own advice: $persona, $id, $channel', ({ persona, id, channel, length }) => {
    const template = ourTemplate(id);
    if (!template) throw new Error(`There is no template ${id}`);
    const facts = factsFrom(PERSONAS[persona]);
    const draft = composeDraft({ template, facts, channel, length, premium: false });
    const advice = adviceOn({
      subject: draft.subject && textOf(draft.subject),
      body: draft.text(),
      occasion: template.occasion,
      channel,
      premium: false,
      language: template.language,
      facts,
      policy: null,
    });
    // A longer text than is best on a channel is the user's choice of "long".
    const unmet = advice.filter(
      ({ state, id: about }) => state === 'not-ok' && !(about === 'length' && length === 'long'),
    );
    expect(
      unmet.map(({ id: about, reason }) => `${about}: ${reason}`),
      draft.text(),
    ).toEqual([]);
  });
});
