import { describe, expect, test } from 'vitest';
import { employerOf, titleWords } from '../../../../lib/sites/any-page/title-pattern';

describe('without a heading', () => {
  test.each([
    ['Research Engineer at Tidewise Labs', 'Research Engineer', 'Tidewise Labs'],
    ['Research Engineer @ Tidewise Labs', 'Research Engineer', 'Tidewise Labs'],
    ['Job Application for Research Engineer at Tidewise Labs', 'Research Engineer', 'Tidewise Labs'],
    ['Tidewise Labs hiring Research Engineer in Lisbon', 'Research Engineer', 'Tidewise Labs'],
    ['Nordlicht GmbH sucht Data Scientist (m/w/d)', 'Data Scientist (m/w/d)', 'Nordlicht GmbH'],
    ['Data Scientist (m/w/d) bei Nordlicht GmbH | Stellen', 'Data Scientist (m/w/d)', 'Nordlicht GmbH'],
    ['Ingénieure données chez Marée Haute', 'Ingénieure données', 'Marée Haute'],
    ['Analista dati presso Onda Lunga', 'Analista dati', 'Onda Lunga'],
    ['Datový analytik u firmy Vlnobití', 'Datový analytik', 'Vlnobití'],
    ['Research Engineer | Tidewise Labs | Careers', 'Research Engineer', 'Tidewise Labs'],
  ])('%s', (head, title, companyName) => {
    expect(titleWords(head, null)).toEqual({ title, companyName });
  });
});

describe('with the heading of the page', () => {
  test.each([
    ['Tidewise Labs - Research Engineer', 'Research Engineer', [], 'Tidewise Labs'],
    ['Research Engineer – Lisbon – Tidewise Labs', 'Research Engineer', ['Lisbon'], 'Tidewise Labs'],
    ['Account Manager - Careers at Tidewise', 'Account Manager', [], 'Tidewise'],
    ['Research Engineer - Tidewise Careers', 'Research Engineer', [], 'Tidewise'],
    ['Engineer, Search - Ranking at Tidewise in Lisbon', 'Engineer, Search - Ranking', [], 'Tidewise'],
    ['Research Engineer | Careers', 'Research Engineer', [], null],
    ['Research Engineer', 'Research Engineer', [], null],
  ])('%s', (head, heading, others, companyName) => {
    expect(titleWords(head, heading, others).companyName).toBe(companyName);
  });
});

test.each([
  ['Careers at Tidewise', 'Tidewise'],
  ['Tidewise Jobs', 'Tidewise'],
  ['Karriere bei Nordlicht', 'Nordlicht'],
  ['Our Careers', null],
  ['Remote Jobs', null],
  ['Tidewise', null],
])('the employer in "%s"', (segment, name) => {
  expect(employerOf(segment)).toBe(name);
});
