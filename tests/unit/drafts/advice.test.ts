/** The checklist beside a text: about this text, whoever wrote it. */
import { describe, expect, it } from 'vitest';
import { ADVICE_IDS, type AdviceId, type Advising, adviceOn } from '../../../lib/drafts/advice';
import { blanksIn } from '../../../lib/drafts/advice/ready-to-send';
import { composeDraft } from '../../../lib/drafts/compose';
import { textOf } from '../../../lib/drafts/draft';
import { factsFrom } from '../../../lib/drafts/facts';
import { OUR_TEMPLATES } from '../../../lib/drafts/templates/ours';
import { careerChanger, leavingAcademiaInGerman } from './personas';

const GOOD = `Hi Ana,

I read “Forecasting fresh food” on your engineering blog. What turned out harder than expected?

I ran a bakery for nine years before I learned to forecast one. I would come with two questions.

Could we talk for 15 minutes in the next two weeks? A reply of two lines is plenty as well.

Best,
Lena Ortiz`;

const text = (more: Partial<Advising>): Advising => ({
  subject: 'Your work',
  body: GOOD,
  occasion: 'informational-request',
  channel: 'email',
  premium: false,
  language: 'en',
  facts: factsFrom(careerChanger),
  policy: null,
  ...more,
});
const one = (id: AdviceId, more: Partial<Advising>) => {
  const found = adviceOn(text(more)).find((advice) => advice.id === id);
  if (!found) throw new Error(`no advice ${id}`);
  return found;
};

it('is complete, in order, and content with a good message', () => {
  const advice = adviceOn(text({ policy: { allowed: true } }));
  expect(advice.map(({ id }) => id)).toEqual([...ADVICE_IDS]);
  expect(advice.filter(({ state }) => state !== 'ok')).toEqual([]);
});

it('tells what to do wherever something is not right, and only there', () => {
  for (const body of ['', GOOD, 'Just checking in!', 'x'.repeat(3_000)]) {
    for (const advice of adviceOn(text({ body }))) {
      expect(advice.todo !== null, `${advice.id}: “${advice.reason}”`).toBe(advice.state === 'not-ok');
      expect(advice.reason, 'a reason is a sentence').toMatch(/[.”]$/);
    }
  }
});

describe('each entry', () => {
  it.each<[AdviceId, Partial<Advising>, string]>([
    ['specific', { body: 'Hi, could we talk about machine learning for 15 minutes?', subject: null }, 'not-ok'],
    ['specific', { body: 'Could we talk about forecasting fresh food?' }, 'ok'],
    ['specific', { body: 'About Mercado Verde in general?', subject: null }, 'not-ok'],
    ['specific', { body: 'About Mercado Verde in general?', occasion: 'recruiter-outreach' }, 'ok'],
    ['ask', { body: 'I like your work.' }, 'not-ok'],
    ['ask', { body: 'Could we talk?' }, 'not-ok'],
    ['ask', { body: 'Could we talk for an hour next week?' }, 'not-ok'],
    ['ask', { body: 'Could we talk for a quarter of an hour?' }, 'ok'],
    ['ask', { body: 'Thank you.', occasion: 'interview-thanks' }, 'not-applicable'],
    ['questions', { body: 'One? Two? Three?' }, 'ok'],
    ['questions', { body: 'One? Two? Three? Four?' }, 'not-ok'],
    ['questions', { body: 'None.' }, 'not-ok'],
    ['questions', { body: 'None.', occasion: 'referrer-news' }, 'not-applicable'],
    ['distinct', { body: 'Nothing about me.' }, 'not-ok'],
    ['distinct', { body: 'For nine years I ran a bakery, before I learned how to forecast one myself.' }, 'ok'],
    ['distinct', { body: 'Hello again.', occasion: 'check-in' }, 'not-applicable'],
    ['distinct', { body: 'Hi.', channel: 'linkedin-note' }, 'not-applicable'],
    ['banned', { body: 'I hope this e-mail finds you well.' }, 'not-ok'],
    ['banned', { body: 'I am just checking in.' }, 'not-ok'],
    ['banned', { body: 'May I pick your brain?' }, 'not-ok'],
    ['banned', { body: 'Ich wollte nur kurz nachfragen.', language: 'de' }, 'not-ok'],
    ['banned', { body: 'Ich hoffe, es geht Ihnen gut.', language: 'de' }, 'not-ok'],
    ['advice-not-job', { body: 'Are there open roles, and may I send my CV?' }, 'not-ok'],
    ['advice-not-job', { body: 'Gibt es eine Stelle für mich?', language: 'de' }, 'not-ok'],
    ['advice-not-job', { body: 'Was würden Sie an meiner Stelle lernen?', language: 'de' }, 'ok'],
    ['advice-not-job', { body: 'Is the job open?', occasion: 'recruiter-outreach' }, 'not-applicable'],
    ['length', { body: 'word '.repeat(130) }, 'not-ok'],
    ['length', { body: 'word '.repeat(110) }, 'not-ok'],
    ['length', { body: 'word '.repeat(110), occasion: 'cover-note' }, 'ok'],
    ['length', { body: 'Short.', occasion: 'cover-note' }, 'not-ok'],
    ['length', { body: 'x'.repeat(201), channel: 'linkedin-note' }, 'not-ok'],
    ['blanks', { body: 'Hi [their first name], hello.' }, 'not-ok'],
    ['blanks', { body: 'Hallo [Vorname].', language: 'de' }, 'not-ok'],
    ['blanks', { body: 'Hi {{contact.firstName}}.' }, 'not-ok'],
    ['blanks', { body: 'I cite [1] and [sic].' }, 'ok'],
    [
      'too-soon',
      { policy: { allowed: false, why: 'You wrote to Ana two days ago.', instead: 'Wait until Monday.' } },
      'not-ok',
    ],
    ['too-soon', { policy: null }, 'not-applicable'],
  ])('%s in %j is %s', (id, more, state) => {
    const advice = one(id, more);
    expect(advice.state, `${advice.reason} ${advice.todo}`).toBe(state);
  });
});

it('finds the blanks of a text in order', () => {
  expect(blanksIn('[their first name] and [not one] and [your name]')).toEqual(['[their first name]', '[your name]']);
});

describe('our own templates', () => {
  it.each(OUR_TEMPLATES.map((template) => ({ template, id: template.id })))(
    'hold no worn phrase: $id',
    ({ template }) => {
      const facts = factsFrom(template.language === 'de' ? leavingAcademiaInGerman : careerChanger);
      const draft = composeDraft({ template, facts, channel: 'email', length: 'long', premium: false });
      const { language, occasion } = template;
      const advice = adviceOn(
        text({ subject: textOf(draft.subject ?? []), body: draft.text(), occasion, language, facts }),
      );
      const unmet = advice.filter(({ id, state }) => state === 'not-ok' && id !== 'blanks' && id !== 'specific');
      expect(
        unmet.map(({ id, reason }) => `${id}: ${reason}`),
        draft.text(),
      ).toEqual([]);
    },
  );
});
