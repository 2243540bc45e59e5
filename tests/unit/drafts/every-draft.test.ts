/** Every template, with every mixture of known and missing facts: whole sentences, nothing invented, within the limits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits } from '../../../lib/drafts/channels';
import { cleanFact } from '../../../lib/drafts/clean-fact';
import { composeDraft } from '../../../lib/drafts/compose';
import { wordsIn } from '../../../lib/drafts/count-text';
import { type Draft, LENGTHS, textOf } from '../../../lib/drafts/draft';
import { DRAFTED_OCCASIONS, OCCASION_RULES } from '../../../lib/drafts/occasions';
import { blankText, DRAFT_LANGUAGES, PLACEHOLDER_NAMES, placeholder } from '../../../lib/drafts/placeholders';
import { sentencePlaces } from '../../../lib/drafts/sentences';
import { nodesOf, type Template } from '../../../lib/drafts/template';
import type { TemplateNode } from '../../../lib/drafts/template-syntax';
import { OUR_TEMPLATES, templatesFor } from '../../../lib/drafts/templates/ours';
import { RECIPIENTS, SENTINEL_NAMES, SENTINELS, sentinelFacts } from './sentinels';

const known = fc.record({
  names: fc.subarray(SENTINEL_NAMES),
  recipient: fc.constantFrom(...RECIPIENTS),
  warm: fc.boolean(),
});
const RUNS = { numRuns: 25 };

/** The channels that differ in what is written: with a subject, as a note, under a limit. */
const DIFFERENT: readonly string[] = ['email', 'linkedin-note', 'inmail'];
const cases = OUR_TEMPLATES.flatMap((template) =>
  OCCASION_RULES[template.occasion].channels
    .filter((channel) => DIFFERENT.includes(channel))
    .flatMap((channel) => LENGTHS.map((length) => ({ template, channel, length }))),
).map((one) => ({ ...one, name: `${one.template.id}, ${one.length}, ${one.channel}` }));

const constantsOf = (nodes: readonly TemplateNode[]): string =>
  nodes
    .map((node) => (node.kind === 'words' ? node.text : node.kind === 'stretch' ? constantsOf(node.inside) : ' '))
    .join(' ');
const ownWords = (template: Template) =>
  new Set(
    wordsIn([template.subject, template.body, template.note].map((text) => constantsOf(nodesOf(text ?? ''))).join(' ')),
  );

/** What of a text is neither a fact that was given nor a blank. */
function ours(text: string, names: readonly string[]): string {
  const given = SENTINEL_NAMES.filter((name) => names.includes(name)).map((name) => SENTINELS.get(name) ?? '');
  const blanks = PLACEHOLDER_NAMES.flatMap((name) => DRAFT_LANGUAGES.map((language) => blankText(name, language)));
  let rest = text;
  for (const fact of [...given, ...blanks].sort((a, b) => b.length - a.length)) {
    for (const form of [fact, fact.replace(/[.?]$/, ''), fact.charAt(0).toUpperCase() + fact.slice(1)]) {
      rest = rest.split(form).join(' ');
    }
  }
  return rest;
}

const FAULTS: [RegExp, string][] = [
  [/\bundefined\b|\bnull\b|\bNaN\b|\[object/, 'a value that is none'],
  [/\{\{|\}\}/, 'template syntax'],
  [/ {2}|\n{3}|[ \t]+$|^[ \t]/m, 'white space that closes nothing up'],
  [/ [,.;:!?](?:\s|$)/, 'a space before punctuation'],
  [/[,;:(][ ]?[.,;:!?)]/, 'punctuation that has lost its words'],
  [/(?<!\.)\.\.(?!\.)|\?\.|!\./, 'two sentence ends'],
  [/\(\s*\)|“\s*”|„\s*“/, 'empty brackets or quotation marks'],
  [/^[^\p{L}\p{N}\n]+$/mu, 'a line of punctuation only'],
];

function faultsOf(text: string): string[] {
  return FAULTS.filter(([fault]) => fault.test(text)).map(([fault, says]) => `${says}: ${fault.exec(text)?.[0]}`);
}

function lowerStarts(draft: Draft): string[] {
  const text = draft.text();
  const places = sentencePlaces(text, draft.language);
  return places
    .filter((_, index) => !(draft.language === 'de' && index === 1))
    .map(({ start, end }) => text.slice(start, end).replace(/^[–-] /, ''))
    .filter((sentence) => !/^(?:["“„[(]*[\p{Lu}\p{N}]|\[|https:|zq\w+\.example)/u.test(sentence));
}

describe('every draft', () => {
  it.each(cases)('reads whole: $name', ({ template, channel, length }) => {
    fc.assert(
      fc.property(known, ({ names, recipient, warm }) => {
        const facts = sentinelFacts(names, recipient, warm);
        const draft = composeDraft({ template, facts, channel, length, premium: false });
        const text = draft.text();
        expect(faultsOf(text), `${template.id} with ${names.join(', ')}:\n${text}`).toEqual([]);
        expect(lowerStarts(draft), `${template.id}: begin these sentences with a capital:\n${text}`).toEqual([]);
        const subject = draft.subject && textOf(draft.subject);
        if (subject !== null) expect(faultsOf(subject), `the subject of ${template.id}: ${subject}`).toEqual([]);
        expect(
          subject === null || /^[\p{Lu}\p{N}[]/u.test(subject),
          `the subject of ${template.id}: “${subject}”`,
        ).toBe(true);
      }),
      RUNS,
    );
  });

  it.each(cases)('invents nothing: $name', ({ template, channel, length }) => {
    const words = ownWords(template);
    fc.assert(
      fc.property(known, ({ names, recipient, warm }) => {
        const draft = composeDraft({
          template,
          facts: sentinelFacts(names, recipient, warm),
          channel,
          length,
          premium: true,
        });
        const rest = ours(`${textOf(draft.subject ?? [])}\n${draft.text()}`, names);
        const strange = wordsIn(rest).filter((word) => !words.has(word));
        expect(strange, `${template.id} says what neither its words nor the facts say:\n${draft.text()}`).toEqual([]);
        const shown = [...draft.body, ...(draft.subject ?? [])];
        for (const part of shown) if (part.kind === 'fact') expect(names).toContain(part.fact.name);
        for (const part of shown)
          if (part.kind === 'blank') expect(draft.blanks.map(({ name }) => name)).toContain(part.blank.name);
      }),
      RUNS,
    );
  });

  it.each(cases)('keeps to the limits and knows its facts: $name', ({ template, channel, length }) => {
    fc.assert(
      fc.property(known, ({ names, recipient, warm }) => {
        const draft = composeDraft({
          template,
          facts: sentinelFacts(names, recipient, warm),
          channel,
          length,
          premium: false,
        });
        const text = draft.text();
        const fit = fits({ subject: draft.subject && textOf(draft.subject), body: text }, channel, false);
        expect(fit.fits, `${template.id} is ${fit.body.over} characters over on ${channel}:\n${text}`).toBe(true);
        expect(textOf(draft.body)).toBe(text);
        for (const { start, end, facts } of draft.sentences) {
          const sentence = text.slice(start, end);
          for (const name of names) {
            const value = SENTINELS.get(name)?.replace(/[.?]$/, '') ?? '';
            if (!value.includes('\n') && sentence.includes(value)) {
              expect(
                facts.map((fact) => fact.name),
                `“${sentence}” rests on ${name}`,
              ).toContain(name);
            }
          }
        }
        const keys = draft.sentences.map(({ key }) => key);
        expect(new Set(keys).size, 'each sentence has a key of its own').toBe(keys.length);
      }),
      RUNS,
    );
  });
});

describe('facts as long as they may be', () => {
  const longest = (name: (typeof SENTINEL_NAMES)[number]) => {
    const { form } = placeholder(name);
    return (
      cleanFact(form, form === 'link' ? `https://zq.example/${'z'.repeat(250)}` : 'Zq word '.repeat(400), 'en') ?? ''
    );
  };
  const facts = Object.fromEntries(SENTINEL_NAMES.map((name) => [name, { value: longest(name), from: 'a test' }]));

  it.each(OUR_TEMPLATES.map((template) => ({ template, id: template.id })))('still fit: $id', ({ template }) => {
    for (const channel of OCCASION_RULES[template.occasion].channels) {
      const known = { ...facts, 'to.engineer': { value: '', from: 'a test' } };
      const draft = composeDraft({ template, facts: known, channel, length: 'long', premium: false });
      const fit = fits({ subject: draft.subject && textOf(draft.subject), body: draft.text() }, channel, false);
      expect(fit, `${template.id} on ${channel} is too long:\n${draft.text()}`).toMatchObject({ fits: true });
      expect(
        faultsOf(draft.text()).filter((fault) => !fault.startsWith('two')),
        draft.text(),
      ).toEqual([]);
      const last = draft.text().trimEnd();
      if (channel === 'linkedin-note') expect(last, 'a note ends with a whole sentence').toMatch(/[.?!…]$/);
    }
  });
});

describe('the faults looked for', () => {
  it.each([
    'Hi undefined,',
    'See {{me.name}}.',
    'Two  spaces.',
    'A space .',
    'Lost words ,.',
    'Ends twice..',
    'Empty () brackets.',
    'A line\n–\nof a dash.',
  ])('are found in %j', (text) => expect(faultsOf(text)).not.toEqual([]));
});

describe('the choice of templates', () => {
  it.each(DRAFTED_OCCASIONS.flatMap((occasion) => DRAFT_LANGUAGES.map((language) => ({ occasion, language }))))(
    'has two or three approaches that differ: $occasion in $language',
    ({ occasion, language }) => {
      const templates = templatesFor(occasion, language);
      expect(templates.length, `${occasion} wants two or three templates in ${language}`).toBeGreaterThanOrEqual(2);
      expect(templates.length).toBeLessThanOrEqual(3);
      const facts = sentinelFacts(SENTINEL_NAMES, 'engineer', false);
      const wordSets = templates.map((template) => {
        const text = composeDraft({ template, facts, channel: 'email', length: 'long', premium: false }).text();
        return new Set(wordsIn(ours(text, SENTINEL_NAMES).toLowerCase()).filter((word) => word.length > 3));
      });
      for (const [index, one] of wordSets.entries()) {
        for (const other of wordSets.slice(index + 1)) {
          const shared = [...one].filter((word) => other.has(word)).length;
          const share = shared / (one.size + other.size - shared);
          expect(share, `two templates of ${occasion} share ${Math.round(share * 100)} % of their words`).toBeLessThan(
            0.25,
          );
        }
      }
    },
  );

  it('gives the long version more to say than the short one', () => {
    for (const template of OUR_TEMPLATES) {
      const facts = sentinelFacts(SENTINEL_NAMES, 'manager', true);
      const [short = 0, long = 0] = LENGTHS.map(
        (length) => composeDraft({ template, facts, channel: 'email', length, premium: false }).text().length,
      );
      expect(long, `${template.id} has no stretch for the long version`).toBeGreaterThan(short);
    }
  });

  it('has the same templates in every language', () => {
    const [first = [], ...others] = DRAFT_LANGUAGES.map((language) =>
      OUR_TEMPLATES.filter((one) => one.language === language).map(({ id, note }) => `${id.slice(3)} ${note !== null}`),
    );
    for (const other of others) expect(other, 'a template is missing in one language').toEqual(first);
  });

  it('has a note wherever the occasion allows one', () => {
    for (const template of OUR_TEMPLATES) {
      const allowed = OCCASION_RULES[template.occasion].channels.some((channel) => channel === 'linkedin-note');
      expect(template.note !== null, `${template.id} and its occasion disagree about notes`).toBe(allowed);
    }
  });
});
