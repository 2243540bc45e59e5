import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barOf, pointsInWords, rangeInWords } from '../../../lib/company-fit/range-words';
import { scoreOf } from '../../../lib/company-fit/score';
import { barInWords, headlineInWords, headlineTitle, questionInWords } from '../../../lib/company-fit/verdict-words';
import { type Evidence, ITEMS, QUESTIONS } from '../../../lib/records/evidence';
import { anyLedger, piece, pieces } from './random-ledger';

const told = (ledger: Evidence[]) => {
  const score = scoreOf(ledger);
  return headlineInWords(score.headline, score, 'en');
};

test.each([
  [0, 'en', '0'],
  [0.5, 'en', '½'],
  [1, 'en', '1'],
  [2.5, 'en', '2½'],
  [2.5, 'ar-EG', '٢½'],
])('%d points in %s', (points, locale, words) => expect(pointsInWords(points, locale)).toBe(words));

test('a range says of how many', () => {
  expect(rangeInWords({ least: 1.5, most: 3 }, 4, 'en')).toBe('1½ to 3 of 4 points');
  expect(rangeInWords({ least: 2, most: 2 }, 4, 'en')).toBe('2 of 4 points');
});

describe('a question', () => {
  const problem = (...ledger: Evidence[]) => scoreOf(ledger).questions.problem;

  test('counts out its points', () => {
    const question = problem(
      piece('problem.user', 'shown'),
      piece('problem.metric', 'claimed'),
      piece('problem.core', 'contradicted'),
    );
    expect(questionInWords(question, 'en')).toBe('1½ to 3 of 4 points: 1 shown, 1 claimed, 1 contradicted, 1 unknown');
    expect(barInWords(question, 'en')).toBe('Earned 1½, open 1½, lost 1, of 4 points');
  });

  test('says so where nothing is known, or all is alike', () => {
    expect(questionInWords(problem(), 'en')).toBe('0 to 4 of 4 points: nothing known yet');
    expect(questionInWords(problem(...pieces('shown', ...ITEMS.slice(0, 4))), 'en')).toBe('4 of 4 points: all shown');
  });

  test('has a bar as long as its points', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        for (const name of QUESTIONS) {
          const { earned, open, lost } = barOf(scoreOf(ledger).questions[name]);
          expect(earned + open + lost).toBe(4);
          expect(Math.min(earned, open, lost)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('the headline', () => {
  const shown = (...left: string[]) => pieces('shown', ...ITEMS.filter((item) => !left.includes(item)));

  test('too little known: how much, and what to find out first', () => {
    expect(told(pieces('claimed', 'data.source', 'data.labels'))).toEqual({
      title: 'Too little known for a verdict',
      because: 'There is evidence on 2 of 20 points; a verdict takes 8.',
      raise: 'Worth finding out first: who uses the result and for what.',
    });
  });

  test('the weakest question: what decides it, what would raise it', () => {
    const ledger = [...shown('data.source', 'data.labels', 'data.access'), piece('data.access', 'claimed')];
    expect(told(ledger)).toEqual({
      title: 'Weakest so far: the data (too little known, 1½ to 4 of 4 points)',
      because:
        'Nobody has said where the data comes from and with what consent, or who labels the data and how that is checked. There are only claims about how much data there is and how a joiner gets to it.',
      raise: 'A first-hand account of where the data comes from and with what consent would raise it most.',
    });
  });

  test('what speaks against the company is named first', () => {
    const ledger = [
      ...shown('audit.groups', 'audit.response', 'audit.monitoring'),
      ...pieces('contradicted', 'audit.groups'),
      piece('audit.response', 'shown'),
      piece('audit.response', 'contradicted'),
      piece('audit.monitoring', 'claimed'),
    ];
    expect(told(ledger)).toEqual({
      title: 'Weakest question: the checks (mixed, 1½ to 3 of 4 points)',
      because:
        'The evidence on how results differ between groups of people speaks against the company. Accounts differ on what happens when a model fails. There are only claims about how models are watched once they are in use.',
      raise: 'Clearing up what happens when a model fails would raise it most, if it turns out well.',
    });
  });

  test('a claim is raised by something to show for it; what is settled by nothing', () => {
    const claims = [...shown('problem.fit'), piece('problem.fit', 'claimed')];
    expect(told(claims).raise).toBe(
      'Something to show for the claim about why rules would not do would raise it most.',
    );
    expect(told(shown())).toMatchObject({
      because: 'All of its points are shown.',
      raise: 'There is nothing left to raise.',
    });
    const lost = [...shown('problem.fit', 'problem.core'), ...pieces('contradicted', 'problem.fit', 'problem.core')];
    expect(told(lost).raise).toBe(
      'Nothing is open: only a change at the company, or an account of one, would raise it.',
    );
    expect(told(shown(...ITEMS.slice(0, 4))).because).toBe('Nothing is known yet on any of its points.');
  });

  test('a red flag says which point raises it', () => {
    const ledger = [...shown('should.harm'), piece('should.harm', 'contradicted')];
    expect(told(ledger)).toEqual({
      title: 'Major red flag: it passes the first four questions and fails the fifth',
      because:
        'Each of the first four questions has at least 2 of its points, but the evidence on who could be harmed speaks against the company.',
      raise: 'Only a first-hand account of the opposite would put this in doubt.',
    });
  });

  test('the fifth question is named where it only adds to a weak one', () => {
    const ledger = [
      ...shown('data.care', 'data.labels', 'data.access', 'should.limits'),
      piece('should.limits', 'contradicted'),
    ];
    expect(told(ledger).because).toMatch(
      /On the fifth question, the evidence on what they chose not to build speaks against the company\.$/,
    );
  });

  test('whatever the ledger: full sentences, and never a number without what it is of', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const score = scoreOf(ledger);
        const { title, because, raise } = headlineInWords(score.headline, score, 'en');
        expect(title).toBe(headlineTitle(score.headline, 'en'));
        expect(because).toMatch(/^\p{Lu}.*\.$/u);
        expect(raise).toMatch(/^\p{Lu}.*\.$/u);
        expect([title, because, raise].join(' ')).not.toMatch(/undefined|null|NaN|\.5/);
        if (/\d/.test(title)) expect(title).toMatch(/of 4 points/);
        for (const name of QUESTIONS)
          expect(questionInWords(score.questions[name], 'en')).toMatch(/ of 4 points: \p{L}|\d/u);
      }),
      { numRuns: 300 },
    );
  });
});
