/** Facts are found in records, cleaned so that they fit into a sentence, and know where they came from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFact, MOST_CHARS } from '../../../lib/drafts/clean-fact';
import { dayInSentence } from '../../../lib/drafts/day-words';
import { factsFrom } from '../../../lib/drafts/facts';
import { metSentence } from '../../../lib/drafts/how-met';
import { firstName, fullName } from '../../../lib/drafts/person-name';
import type { FactForm } from '../../../lib/drafts/placeholders';
import { firstNoteFor } from '../../../lib/drafts/round-notes';
import { careerChanger, contactNamed, evidenceOf, NOTHING, postingOf, roundOf, seniorEngineer } from './personas';

describe('cleaning', () => {
  it.each<[FactForm, string, string | null]>([
    ['phrase', ' How they label images. ', 'how they label images'],
    ['phrase', '- Labelling of images;', 'labelling of images'],
    ['phrase', 'Kubernetes upgrades', 'Kubernetes upgrades'],
    ['phrase', 'Boeing parts', 'Boeing parts'],
    ['phrase', 'Drift\nand  decay', 'Drift and decay'],
    ['sentence', 'a data scientist who bakes', 'I am a data scientist who bakes.'],
    ['sentence', 'built three models', 'Built three models.'],
    ['sentence', 'iPhone apps are what I build', 'iPhone apps are what I build.'],
    ['sentence', 'It works!', 'It works!'],
    ['question', 'how do you test', 'How do you test?'],
    ['question', 'How do you test?.', 'How do you test?'],
    ['quote', '“We say "no" often.”', "We say 'no' often"],
    ['name', 'Acme Inc.', 'Acme Inc.'],
    ['name', 'Acme,', 'Acme'],
    ['link', 'https://a.example/b', 'https://a.example/b'],
    ['link', 'not a link', null],
    ['block', 'Lena\r\n\r\n  lena.example ', 'Lena\nlena.example'],
    ['phrase', ' … ', null],
    ['name', '\u202eevil\u202c', 'evil'],
    ['phrase', '{{#me.name}}<b>x</b>', '{{#me.name}}<b>x</b>'],
  ])('%s %j becomes %j', (form, raw, wanted) => {
    expect(cleanFact(form, raw, 'en')).toBe(wanted);
  });

  it('completes a noun phrase in German', () => {
    expect(cleanFact('sentence', 'eine Physikerin, die backt', 'de')).toBe('Ich bin eine Physikerin, die backt.');
    expect(cleanFact('phrase', 'Die Daten säubern', 'de')).toBe('die Daten säubern');
  });

  it('bounds whatever comes, on one line, and is done after one round', () => {
    const forms = fc.constantFrom<FactForm>('name', 'phrase', 'sentence', 'question', 'quote', 'link');
    fc.assert(
      fc.property(forms, fc.string({ unit: 'binary', maxLength: 600 }), (form, raw) => {
        const clean = cleanFact(form, raw, 'en');
        if (clean === null) return;
        expect(clean.length, 'keep the fact within its bound').toBeLessThanOrEqual(MOST_CHARS[form] + 'I am .'.length);
        expect(clean, 'a fact is one line').not.toMatch(/[\n\r\u2028\u2029\u202a-\u202e]/);
        expect(clean, 'without white space around it').toBe(clean.trim());
      }),
    );
  });

  it('cuts a long fact at a word', () => {
    const clean = cleanFact('phrase', 'word '.repeat(2_000), 'en');
    expect(clean).toMatch(/word…$/);
    expect(clean?.length).toBeLessThanOrEqual(MOST_CHARS.phrase);
  });
});

describe('names', () => {
  it.each([
    ['Ana Silva', 'Ana', 'Ana Silva'],
    ['Dr. Ingrid Holm', 'Ingrid', 'Ingrid Holm'],
    ['Prof. Dr. Jonas Weber', 'Jonas', 'Jonas Weber'],
    ['Silva, Ana', 'Ana', 'Ana Silva'],
    ['Ana Silva, PhD', 'Ana', 'Ana Silva'],
    ['J. Smith', 'J. Smith', 'J. Smith'],
    ['Madonna', 'Madonna', 'Madonna'],
    ['Mei (梅) Tanaka', 'Mei', 'Mei Tanaka'],
    ['Medina Rojas', 'Medina', 'Medina Rojas'],
    ['李小龙', '李小龙', '李小龙'],
  ])('%s is greeted as %s', (name, first, full) => {
    expect(firstName(name)).toBe(first);
    expect(fullName(name)).toBe(full);
  });
});

describe('how somebody was met', () => {
  it.each([
    ['at PyData Lisbon', 'We met at PyData Lisbon'],
    ['worked together at Acme.', 'We worked together at Acme'],
    ['we shared a desk', 'We shared a desk'],
    ['PyData Lisbon', 'To remind you how we know each other: PyData Lisbon'],
  ])('%s', (note, sentence) => expect(metSentence(note, 'en')).toBe(sentence));

  it.each([
    ['auf der PyData', 'Wir haben uns auf der PyData kennengelernt'],
    ['aus dem Studium', 'Wir kennen uns aus dem Studium'],
  ])('%s', (note, sentence) => expect(metSentence(note, 'de')).toBe(sentence));
});

describe('days', () => {
  it('follow the language, and the locale where it is of that language', () => {
    const today = '2026-11-20';
    expect(dayInSentence('2026-11-12', { language: 'en', today, locale: 'en-US' })).toBe('November 12');
    expect(dayInSentence('2026-11-12', { language: 'en', today, locale: 'de-DE' })).toBe('12 November');
    expect(dayInSentence('2026-11-12', { language: 'de', today })).toBe('12. November');
    expect(dayInSentence('2027-01-02', { language: 'en', today, locale: 'en-GB' })).toBe('2 January 2027');
    expect(dayInSentence('no day', { language: 'en', today })).toBeNull();
  });
});

describe('a round’s notes', () => {
  const notes = 'Ana: labelling; then lunch\nRui Costa: pricing\nFor everybody: the roadmap';
  it('belong to the interviewer they name', () => {
    const both = ['Ana Silva', 'Rui Costa'];
    expect(firstNoteFor('Ana Silva', both, notes)).toBe('labelling');
    expect(firstNoteFor('Rui Costa', both, notes)).toBe('pricing');
    expect(firstNoteFor('Mei Tanaka', [...both, 'Mei Tanaka'], notes)).toBe('For everybody: the roadmap');
    expect(firstNoteFor('Mei Tanaka', both, 'Ana: labelling')).toBeNull();
  });
});

describe('facts from records', () => {
  it('say where they came from', () => {
    const facts = factsFrom(careerChanger);
    expect(facts['me.name']).toEqual({ value: 'Lena Ortiz', from: 'your profile' });
    expect(facts['evidence.title']).toEqual({
      value: 'Forecasting fresh food',
      from: 'evidence: engineering blog, 3 Nov 2026',
    });
    expect(facts['posting.title']).toEqual({
      value: 'Junior Data Scientist',
      from: 'posting Junior Data Scientist (m/f/d) at Mercado Verde',
    });
    expect(facts['round.topic']).toEqual({ value: 'how shelf photos are labelled', from: 'round on 12 November' });
    expect(facts['company.problem']?.from).toBe('you typed it here');
  });

  it('are absent where nothing is recorded', () => {
    expect(factsFrom(NOTHING)).toEqual({ 'to.other': { value: '', from: 'no contact chosen' } });
  });

  it('put one recipient up', () => {
    const founder = factsFrom({ ...NOTHING, contact: contactNamed('Ana', ['engineer', 'founder']) });
    expect(Object.keys(founder).filter((name) => name.startsWith('to.'))).toEqual(['to.founder']);
  });

  it('take what the user typed before any record, but no flag and no unknown name', () => {
    const typed = { 'company.name': 'Typed Ltd.', 'tone.warm': 'yes', constructor: 'x', toString: 'y' };
    const facts = factsFrom({ ...NOTHING, company: { name: 'Acme' }, typed });
    expect(facts['company.name']).toEqual({ value: 'Typed Ltd.', from: 'you typed it here' });
    expect(Object.keys(facts).sort()).toEqual(['company.name', 'to.other']);
  });

  it('never quote reviews, private talks or what speaks against them', () => {
    for (const source of ['review', 'conversation', 'interview', 'own-judgement'] as const) {
      const facts = factsFrom({ ...NOTHING, evidence: [evidenceOf('They said so.', source, 'A page')] });
      expect(facts['evidence.quote'], `${source} must not be told to the company`).toBeUndefined();
    }
    const against = { ...evidenceOf('It failed.', 'engineering-blog', null), grade: 'contradicted' as const };
    expect(factsFrom({ ...NOTHING, evidence: [against] })['evidence.quote']).toBeUndefined();
  });

  it('prefer what the company published itself', () => {
    const evidence = [
      evidenceOf('From the posting.', 'posting', null),
      evidenceOf('From the blog.', 'engineering-blog', null),
    ];
    expect(factsFrom({ ...NOTHING, evidence })['evidence.quote']?.value).toBe('From the blog');
  });

  it('use the words of the draft’s language only', () => {
    const facts = factsFrom({ ...careerChanger, language: 'de' });
    expect(facts['me.name']?.value).toBe('Lena Ortiz');
    expect(facts['me.distinct'], 'an English sentence has no place in a German draft').toBeUndefined();
  });

  it('name the promise still to be kept', () => {
    const kept = { id: '1', by: 'me', text: 'a plan', on: null, keptAt: '2026-11-13T00:00:00.000Z' } as const;
    const open = { id: '2', by: 'me', text: 'A sketch.', on: null, keptAt: null } as const;
    const round = roundOf({ promises: [kept, open] });
    expect(factsFrom({ ...NOTHING, round })['round.promise']?.value).toBe('a sketch');
  });

  it('keep hostile text as text, bounded', () => {
    const hostile = '{{#me.name}}</textarea><script>alert(1)</script>\n\u202e'.repeat(300);
    const facts = factsFrom({
      ...seniorEngineer,
      contact: contactNamed(hostile, ['engineer'], { headline: hostile, howMet: hostile, mutual: hostile }),
      company: { name: hostile },
      posting: postingOf(hostile, hostile),
    });
    for (const [name, fact] of Object.entries(facts)) {
      expect(fact.value.length, `${name} is bounded`).toBeLessThanOrEqual(400);
      if (name !== 'me.signature') expect(fact.value, `${name} is one line`).not.toMatch(/[\n\u202e]/);
    }
  });
});
