/** A user's own template is plain Mustache: what it may not do is refused at its place, and facts never become template. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplate, templateErrors } from '../../../lib/drafts/check-template';
import { composeDraft } from '../../../lib/drafts/compose';
import { textOf } from '../../../lib/drafts/draft';
import type { Facts } from '../../../lib/drafts/facts';
import { isPlaceholder, PLACEHOLDER_NAMES, placeholder } from '../../../lib/drafts/placeholders';
import { parseTemplate, type Template } from '../../../lib/drafts/template';
import { OUR_TEMPLATES, ourTemplate } from '../../../lib/drafts/templates/ours';
import { MAX_TEMPLATE_CHARS } from '../../../lib/records/own-template';

const own = (body: string): Template => ({
  id: 'own/1',
  occasion: 'nudge',
  language: 'en',
  approach: 'Mine',
  subject: null,
  body,
  note: null,
});
const written = (body: string, facts: Facts) =>
  composeDraft({ template: own(body), facts, channel: 'email', length: 'short', premium: false });
const fact = (value: string) => ({ value, from: 'a test' });

describe('errors in a template', () => {
  it.each([
    ['Hi {{contact.frstName}}', 1, 4, 'Did you mean {{contact.firstName}}?'],
    ['Hi\n\n  {{firstName}}', 3, 3, 'Did you mean {{contact.firstName}}?'],
    ['{{constructor}}', 1, 1, 'There is no placeholder “constructor”'],
    ['{{__proto__}}', 1, 1, 'There is no placeholder “__proto__”'],
    ['a {{#me.name}} b', 1, 3, 'Put {{/me.name}} where the stretch ends'],
    ['a\n{{/me.name}}', 2, 1, 'Put {{#me.name}} before it'],
    ['{{#me.name}}{{#me.link}}{{/me.name}}{{/me.link}}', 1, 13, '{{#me.link}} is never closed'],
    ['Hi {{me.name', 1, 4, 'End the placeholder with }}'],
    ['{{{me.name}}}', 1, 1, 'two braces'],
    ['x {{&me.name}}', 1, 3, 'two braces'],
    ['x {{> other}}', 1, 3, 'cannot include'],
    ['{{=<% %>=}}', 1, 1, 'cannot be redefined'],
    ['{{=x=}}', 1, 1, 'cannot be redefined'],
    ['Hi {{tone.warm}}', 1, 4, 'has no words'],
    ['{{}}', 1, 1, 'There is no placeholder “”'],
    ['x'.repeat(MAX_TEMPLATE_CHARS + 1), 1, MAX_TEMPLATE_CHARS + 1, 'characters at most'],
  ])('%j', (text, line, column, says) => {
    const [first] = templateErrors(text);
    expect(first, 'an error is expected').toBeDefined();
    expect(first).toMatchObject({ line, column });
    expect(first?.says).toContain(says);
  });

  it('are all told at once, in order', () => {
    const errors = templateErrors('{{a}} {{{b}}}\n{{#c}}{{tone.warm}}{{/c}}');
    expect(errors.length).toBeGreaterThan(0);
    const names = templateErrors('{{nope}}\n{{#nada}}{{tone.warm}}{{/nada}}');
    expect(names.map(({ line }) => line)).toEqual([1, 2, 2]);
  });

  it('come instead of an exception, whatever is typed', () => {
    const bits = fc.constantFrom(
      '{{',
      '}}',
      '#',
      '^',
      '/',
      '&',
      '>',
      '=',
      '!',
      '{',
      '}',
      'me.name',
      'x',
      ' ',
      '\n',
      '<%',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { line, column } of templateErrors(text)) {
          expect(line, 'lines count from 1').toBeGreaterThanOrEqual(1);
          expect(column, 'columns count from 1').toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
        expect(typeof written(text, {}).text()).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  it('are told of stretches nested too deep, without running out of stack', () => {
    const deep = '{{#me.name}}'.repeat(300) + '{{/me.name}}'.repeat(300);
    expect(templateErrors(deep)[0]?.says).toContain('deep at most');
  });
});

describe('a template that can be used', () => {
  it('is told what makes the occasion', () => {
    expect(checkTemplate('Hi {{contact.firstName}}', 'nudge').notes[0]).toContain('{{message.date}}');
    expect(checkTemplate('My message of {{message.date}}', 'nudge')).toEqual({ errors: [], notes: [] });
    expect(checkTemplate('  ', 'nudge').notes).toEqual(['The template is empty.']);
  });

  it('may hold notes to oneself, which are not sent', () => {
    expect(written('A{{! remember the attachment }}B', {}).text()).toBe('AB');
  });

  it('leaves out a stretch, says something instead, and nests', () => {
    const body =
      '{{#me.name}}I am {{me.name}}{{#me.headline}}, {{me.headline}}{{/me.headline}}.{{/me.name}}{{^me.name}}Hello.{{/me.name}}';
    expect(written(body, {}).text()).toBe('Hello.');
    expect(written(body, { 'me.name': fact('Ana') }).text()).toBe('I am Ana.');
    expect(written(body, { 'me.name': fact('Ana'), 'me.headline': fact('baker') }).text()).toBe('I am Ana, baker.');
  });

  it('shows a missing fact as a blank that says what to fill', () => {
    const draft = written('Hi {{contact.firstName}}.', {});
    expect(draft.text()).toBe('Hi [their first name].');
    expect(draft.blanks).toEqual([{ name: 'contact.firstName', label: 'their first name', example: 'Ana' }]);
  });

  it('writes facts as they are: no template, no markup, no escaping', () => {
    const nasty = '{{#me.link}}<b>&amp; {{{x}}} $& $1</b>';
    const draft = written('Hi {{contact.firstName}}.', { 'contact.firstName': fact(nasty) });
    expect(draft.text()).toBe(`Hi ${nasty}.`);
    expect(textOf(draft.body)).toBe(draft.text());
  });
});

describe('ours', () => {
  it.each(OUR_TEMPLATES.map(({ id }) => id))('%s has no error and names what matters', (id) => {
    const template = ourTemplate(id);
    expect(template).toBeDefined();
    for (const text of [template?.subject, template?.body, template?.note])
      expect(templateErrors(text ?? '')).toEqual([]);
    expect(checkTemplate(template?.body ?? '', template?.occasion ?? 'nudge').notes).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(OUR_TEMPLATES.map(({ id }) => id)).size).toBe(OUR_TEMPLATES.length);
    expect(ourTemplate('en/no/such')).toBeUndefined();
  });
});

describe('the list of placeholders', () => {
  it('explains each with an example and a place', () => {
    for (const name of PLACEHOLDER_NAMES) {
      const { form, meaning, from, example, missing } = placeholder(name);
      expect(meaning.length * from.length, `${name} wants a meaning and a source`).toBeGreaterThan(0);
      expect(form === 'flag', `${name}: only a flag goes without example and blank`).toBe(
        example === '' && missing === null,
      );
    }
  });

  it('is used up by our templates', () => {
    const used = OUR_TEMPLATES.map(({ subject, body, note }) => `${subject}${body}${note}`).join('');
    const unused = PLACEHOLDER_NAMES.filter((name) => !used.includes(`${name}}}`));
    expect(unused, 'no template of ours uses these; that is allowed for what users may want').toEqual(['me.headline']);
  });

  it('knows no inherited names', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(isPlaceholder(name)).toBe(false);
    expect('nodes' in parseTemplate('plain')).toBe(true);
  });
});
