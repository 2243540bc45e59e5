/** Limits, counters and reading ease: what is shown beside a text while it is written. */
import { describe, expect, it } from 'vitest';
import { bestLength, CHANNEL_RULES, DRAFT_CHANNELS, fits, mostCharacters } from '../../../lib/drafts/channels';
import { composeDraft } from '../../../lib/drafts/compose';
import { countText } from '../../../lib/drafts/count-text';
import { readingEase, syllablesIn } from '../../../lib/drafts/reading-ease';
import { sentencePlaces } from '../../../lib/drafts/sentences';
import type { Template } from '../../../lib/drafts/template';

describe('limits', () => {
  it('are those of the channel and the account', () => {
    expect(mostCharacters('linkedin-note', false)).toBe(200);
    expect(mostCharacters('linkedin-note', true)).toBe(300);
    expect(mostCharacters('inmail', false)).toBe(1_900);
    expect(mostCharacters('email', false)).toBeNull();
    const long = { subject: 'x'.repeat(201), body: 'y'.repeat(250) };
    expect(fits(long, 'linkedin-note', false)).toMatchObject({ fits: false, body: { over: 50 }, subject: null });
    expect(fits(long, 'linkedin-note', true).fits).toBe(true);
    expect(fits(long, 'inmail', false)).toMatchObject({ fits: false, body: { over: 0 }, subject: { over: 1 } });
    expect(fits(long, 'email', false).fits).toBe(true);
  });

  it('have their sources at hand', () => {
    for (const channel of DRAFT_CHANNELS) {
      const { best, most, limitSource } = CHANNEL_RULES[channel];
      expect(best.source.url, `${channel} wants a link to its figure`).toMatch(/^https:\/\//);
      if (most) expect(limitSource?.url, `${channel} wants a link to its limit`).toMatch(/^https:\/\//);
    }
    expect(bestLength('email', 'informational-request')).toMatchObject({ unit: 'words', most: 100 });
    expect(bestLength('email', 'cover-note')).toMatchObject({ least: 50, most: 125 });
  });

  it('make a draft leave out the long version first, then what is named last', () => {
    const template: Template = {
      id: 'own/1',
      occasion: 'nudge',
      language: 'en',
      approach: 'Mine',
      subject: null,
      body: `Begin.{{#me.name}} ${'a'.repeat(90)} {{me.name}}.{{/me.name}}{{#me.link}} ${'b'.repeat(60)} {{me.link}}{{/me.link}}{{#long}} ${'c'.repeat(130)}.{{/long}}`,
      note: null,
    };
    const facts = { 'me.name': { value: 'Ana', from: '' }, 'me.link': { value: 'https://a.example', from: '' } };
    const on = (channel: 'email' | 'linkedin-note', premium: boolean) =>
      composeDraft({ template, facts, channel, length: 'long', premium });
    expect(on('email', false).leftOut).toEqual([]);
    expect(on('linkedin-note', true).leftOut).toEqual(['long']);
    expect(on('linkedin-note', false).leftOut).toEqual(['long']);
    const shorter = composeDraft({
      template: { ...template, body: template.body.replace('Begin', 'B'.repeat(60)) },
      facts,
      channel: 'linkedin-note',
      length: 'short',
      premium: false,
    });
    expect(shorter.leftOut).toEqual(['me.link']);
    expect(shorter.text()).toMatch(/Ana\.$/);
  });
});

describe('counting', () => {
  it.each([
    ['', 0, 0, 0],
    ['Hi Ana, it’s a 15-minute call.', 30, 6, 0],
    ['Could you? Really? (Yes?)', 25, 4, 3],
    ['See https://a.example/?q=1 first.', 33, 3, 0],
    ['14 % of 40,000', 14, 3, 0],
    ['👍', 2, 0, 0],
  ])('%j', (text, characters, words, questions) => {
    expect(countText(text)).toEqual({ characters, words, questions });
  });
});

describe('sentences', () => {
  it.each([
    ['We met Dr. Silva at 3 pm. Then we left.', 'en', ['We met Dr. Silva at 3 pm.', 'Then we left.']],
    ['See https://a.example/?q=1 first. Then answer.', 'en', ['See https://a.example/?q=1 first.', 'Then answer.']],
    ['Am 3. November war es. Danke.', 'de', ['Am 3. November war es.', 'Danke.']],
    ['Ich mag z. B. Äpfel. Und Sie?', 'de', ['Ich mag z. B. Äpfel.', 'Und Sie?']],
    ['Hi Ana,\n\n– One\n– Two', 'en', ['Hi Ana,', '– One', '– Two']],
    [' \n ', 'en', []],
  ] as const)('%j', (text, language, sentences) => {
    expect(sentencePlaces(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

describe('reading ease', () => {
  it.each([
    ['cat', 1],
    ['made', 1],
    ['little', 2],
    ['models', 2],
    ['wanted', 2],
    ['looked', 1],
    ['houses', 2],
    ['idea', 2],
  ])('%s has %d syllables, near enough', (word, count) => expect(syllablesIn(word, 'en')).toBe(count));

  it.each([
    ['Haus', 1],
    ['Arbeit', 2],
    ['Maschine', 3],
    ['Leute', 2],
  ])('%s has %d in German', (word, count) => expect(syllablesIn(word, 'de')).toBe(count));

  it('tells easy from hard', () => {
    const easy = readingEase('I ran a shop. I sold bread. Now I plan it. Can you help me? It takes ten minutes.', 'en');
    const hard = readingEase(
      'Notwithstanding considerable organisational heterogeneity, interdisciplinary collaboration necessitates comprehensive methodological harmonisation.',
      'en',
    );
    expect(easy?.says).toBe('easy');
    expect(hard?.says).toBe('hard');
    expect(easy?.grade).toBeLessThan(5);
    expect(readingEase('Too short.', 'en')).toBeNull();
    const german = readingEase('Ich backe Brot. Ich plane es gut. Haben Sie zehn Minuten Zeit? Das wäre schön.', 'de');
    expect(german).toMatchObject({ says: 'easy', grade: null });
  });
});
