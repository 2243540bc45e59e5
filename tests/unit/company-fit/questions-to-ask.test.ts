import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRAMEWORK } from '../../../lib/company-fit/framework';
import { AUDIENCES, openQuestions, questionAbout } from '../../../lib/company-fit/questions-to-ask';
import { scoreOf, supposing } from '../../../lib/company-fit/score';
import { ITEMS, QUESTIONS } from '../../../lib/records/evidence';
import { anyLedger, piece, pieces } from './random-ledger';

const everyPhrasing = ITEMS.flatMap((item) =>
  AUDIENCES.map((audience) => ({ item, audience, text: questionAbout(item, audience) })),
);

describe('phrasings', () => {
  test('exist for every point and audience, each in its own words', () => {
    expect(everyPhrasing).toHaveLength(80);
    const texts = everyPhrasing.map(({ text }) => text);
    expect(
      texts.filter((text, i) => texts.indexOf(text) !== i),
      'reword one of the two',
    ).toEqual([]);
  });

  test.each(everyPhrasing)('$item to a $audience is an open question of one or two sentences', ({ text }) => {
    expect(text).toMatch(/^\p{Lu}.*\?$|^\p{Lu}.*\?(?: .*\.)?$/u);
    expect(text.length, 'too long to say').toBeLessThanOrEqual(130);
    expect(text.split(/[.?!](?:\s|$)/).filter(Boolean).length, 'at most two sentences').toBeLessThanOrEqual(2);
    const asked = text.split(/(?<=[.!]) /).filter((sentence) => sentence.endsWith('?'));
    expect(asked.length, 'it must ask').toBeGreaterThan(0);
    for (const sentence of asked) {
      expect(sentence, 'yes or no would answer it: begin with what, who, how …').not.toMatch(
        /^(?:Do|Does|Did|Is|Are|Was|Were|Has|Have|Had|Can|Could|Will|Would|Should)\b/,
      );
      expect(sentence).toMatch(/\b(?:what|who|whom|whose|how|which|where|when|why)\b/i);
    }
    expect(text, 'nobody in a conversation talks of points and evidence').not.toMatch(/\b(?:evidence|ledger|score)\b/i);
  });

  test.each(AUDIENCES)('ask a %s differently where accounts differ', (audience) => {
    for (const { name, about } of FRAMEWORK.flatMap(({ items }) => items)) {
      const text = questionAbout(name, audience, 'disputed');
      expect(text).toContain(about);
      expect(text).toMatch(/\?$/);
      expect(text).not.toBe(questionAbout(name, audience));
      expect(questionAbout(name, audience, 'claimed')).toBe(questionAbout(name, audience));
    }
  });
});

describe('what to ask first', () => {
  const settled = pieces('shown', ...ITEMS);
  const without = (...names: string[]) => settled.filter(({ item }) => !names.includes(item ?? ''));
  const order = (ledger: ReturnType<typeof pieces>) =>
    openQuestions(scoreOf(ledger), 'engineer').map(({ item }) => item);

  test('everything, in the framework’s order, where nothing is known', () => {
    expect(order([])).toEqual([...ITEMS]);
    expect(openQuestions(scoreOf([]), 'founder')[0]).toMatchObject({
      item: 'problem.user',
      state: 'unknown',
      effect: 'figures',
      gain: 1,
      text: questionAbout('problem.user', 'founder'),
    });
  });

  test('nothing, where everything is settled', () => {
    expect(order(settled)).toEqual([]);
    expect(order(pieces('contradicted', ...ITEMS))).toEqual([]);
  });

  test('what can change the headline comes before what only moves its figures, and that before a bar', () => {
    // The data and the checks tie at 2 to 3, so an answer about either can decide which is weakest; the problem is safe.
    const ledger = [
      ...without('problem.user', 'data.source', 'data.labels', 'audit.accuracy', 'audit.groups'),
      piece('data.source', 'contradicted'),
      piece('audit.groups', 'contradicted'),
    ];
    const asked = openQuestions(scoreOf(ledger), 'manager');
    expect(scoreOf(ledger).headline).toMatchObject({ kind: 'weakest', question: 'data', least: 2, most: 3 });
    expect(asked.map(({ item, effect }) => [item, effect])).toEqual([
      ['data.labels', 'headline'],
      ['audit.accuracy', 'headline'],
      ['problem.user', 'bar'],
    ]);
  });

  test('a point of the fifth question counts where it can raise the red flag', () => {
    const ledger = [...without('should.harm', 'audit.groups', 'problem.fit'), piece('problem.fit', 'contradicted')];
    const asked = openQuestions(scoreOf(ledger), 'manager');
    expect(asked.map(({ item, effect }) => [item, effect])).toEqual([
      ['should.harm', 'headline'],
      ['audit.groups', 'bar'],
    ]);
  });

  test('an unknown or disputed point opens a whole point, a claim half of one', () => {
    const ledger = [
      ...without('problem.user', 'problem.metric', 'problem.fit'),
      piece('problem.user', 'claimed'),
      piece('problem.fit', 'claimed'),
      piece('problem.fit', 'contradicted'),
    ];
    const gains = openQuestions(scoreOf(ledger), 'recruiter').map(({ item, state, gain }) => [item, state, gain]);
    expect(gains).toEqual([
      ['problem.metric', 'unknown', 1],
      ['problem.fit', 'disputed', 1],
      ['problem.user', 'claimed', 0.5],
    ]);
  });

  test('says why', () => {
    const [first] = openQuestions(scoreOf([]), 'recruiter');
    expect(first?.why).toBe(
      'Nobody has said who uses the result and for what. A clear answer would count towards the headline.',
    );
    const claimed = openQuestions(scoreOf([...without('should.harm'), piece('should.harm', 'claimed')]), 'recruiter');
    expect(claimed[0]?.why).toBe(
      'There are only claims about who could be harmed. A clear answer could change the headline.',
    );
  });

  test('whatever the ledger: every open point once, none that is settled, the strongest effect first', () => {
    fc.assert(
      fc.property(anyLedger, fc.constantFrom(...AUDIENCES), (ledger, audience) => {
        const score = scoreOf(ledger);
        const asked = openQuestions(score, audience);
        const open = QUESTIONS.flatMap((name) => score.questions[name].items).filter(({ least, most }) => least < most);
        expect(asked.map(({ item }) => item).sort()).toEqual(open.map(({ name }) => name).sort());
        const effects = ['headline', 'figures', 'bar'];
        for (const [i, question] of asked.entries()) {
          const next = asked[i + 1];
          if (next) expect(effects.indexOf(question.effect)).toBeLessThanOrEqual(effects.indexOf(next.effect));
          expect(question.text.length).toBeGreaterThan(20);
          expect(question.why).toMatch(/\.$/);
          const answers = (['shown', 'contradicted'] as const).map(
            (state) => supposing(score, question.item, state).headline,
          );
          const kinds = answers.map((headline) => [
            headline.kind,
            headline.kind === 'weakest' ? headline.question : null,
          ]);
          const now = [score.headline.kind, score.headline.kind === 'weakest' ? score.headline.question : null];
          const changes = kinds.some((kind) => JSON.stringify(kind) !== JSON.stringify(now));
          expect(
            question.effect === 'headline',
            `${question.item} can${changes ? '' : 'not'} change the headline`,
          ).toBe(changes);
        }
      }),
      { numRuns: 300 },
    );
  });
});
