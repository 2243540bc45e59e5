/** Which part of a posting a heading opens, and how a sentence is put. */
import { describe, expect, it, test } from 'vitest';
import { formsOf } from '../../../lib/company-fit/suggest/form';
import { type Section, sectionOpenedBy } from '../../../lib/company-fit/suggest/sections';
import { wordsOf } from '../../../lib/company-fit/suggest/words';

test.each<[string, Section | null]>([
  ['Responsibilities', 'duties'],
  ['What you’ll do:', 'duties'],
  ['In this role, you will:', 'duties'],
  ['Your day-to-day', 'duties'],
  ['Requirements', 'requirements'],
  ['WHAT YOU’LL BRING', 'requirements'],
  ['Nice to have', 'requirements'],
  ['Who you are', 'requirements'],
  ['Benefits & perks', 'benefits'],
  ['What we offer', 'benefits'],
  ['About us', 'company'],
  ['Our mission', 'company'],
  ['Equal opportunity', 'process'],
  ['Our interview process', 'process'],
  ['We offer dental insurance and a salary.', null],
  ['Experience with PyTorch', null],
  ['Leeds', null],
])('“%s” opens %s', (line, section) => expect(sectionOpenedBy(line, true)).toBe(section));

it('takes no sentence of a paragraph for a heading', () => {
  expect(sectionOpenedBy('Requirements', false)).toBeNull();
});

const formsOfText = (sentence: string) => formsOf(sentence, wordsOf(sentence));

describe('forms', () => {
  test.each<[string, string]>([
    ['Build ranking models', 'verb'],
    ['Building ranking models', 'verb-ing'],
    ['Builds ranking models', 'verb-s'],
    ['Independently design experiments', 'verb'],
    ['Modelling: design the ranking of books', 'labelled'],
    ['You will own the platform', 'you-will'],
    ['In this role you will own the platform', 'you-will'],
    ['You have shipped models', 'you-have'],
    ['We rank books', 'we'],
    ['We are looking for an engineer', 'we-seek'],
    ['5+ years of experience', 'asks'],
    ['Strong knowledge of statistics', 'asks'],
    ['Experience deploying models', 'demands'],
    ['The ideal candidate will have shipped models', 'demands'],
    ['Our team ranks books', 'we'],
    ['The Search team ranks books', 'team'],
    ['Is this you?', 'question'],
    ['', 'empty'],
  ])('“%s” has the form %s', (sentence, form) => expect(formsOfText(sentence)).toContain(form));
});

describe('words', () => {
  const asWords = (sentence: string) => wordsOf(sentence).map((word) => word.as);
  test.each<[string, string[]]>([
    ['Machine-learning and AI/ML', ['ML', 'and', 'ML']],
    ['Large Language Models (LLMs)', ['LLM', 'LLM']],
    ['deploying deployed deploys deploy', ['deploy', 'deploy', 'deploy', 'deploy']],
    ['A/B tests, CI/CD, end-to-end', ['abtest', 'cicd', 'endtoend']],
    ['40 readers, 1,000 books', ['#', 'reader', '#', '#', 'book']],
    ['', []],
  ])('of “%s”', (sentence, words) => expect(asWords(sentence)).toEqual(words));

  it('know where they stand', () => {
    const sentence = 'We use machine learning daily';
    const learning = wordsOf(sentence).find((word) => word.as === 'ML');
    expect(sentence.slice(learning?.start, learning?.end)).toBe('machine learning');
  });
});
