import { describe, expect, test } from 'vitest';
import {
  CLOSED_SENTENCE,
  companyLine,
  criterionOf,
  partsOf,
  statedSeniority,
  topLine,
} from '../../../lib/sites/linkedin-labels';

describe('labels of the criteria', () => {
  test.each([
    ['Seniority level', 'Employment type', 'Job function', 'Industries'],
    ['Karrierestufe', 'Beschäftigungsverhältnis', 'Tätigkeitsbereich', 'Branchen'],
    ['Niveau hiérarchique', 'Type d’emploi', 'Fonction', 'Secteurs'],
    ['Nivel de antigüedad', 'Tipo de empleo', 'Función laboral', 'Sectores'],
    ['Livello di anzianità', 'Tipo di impiego', 'Funzione lavorativa', 'Settori'],
    ['Nível de experiência', 'Tipo de emprego', 'Função', 'Setores'],
    ['Senioriteitsniveau', 'Dienstverband', 'Functie', 'Bedrijfstakken'],
    ['Poziom w hierarchii', 'Forma zatrudnienia', 'Stanowisko', 'Branże'],
    ['Úroveň pracovních zkušeností', 'Druh zaměstnání', 'Pracovní funkce', 'Odvětví'],
    ['Anciennitetsniveau', 'Ansættelsestype', 'Jobfunktion', 'Brancher'],
    ['Karriärnivå', 'Anställningsform', 'Jobbfunktion', 'Branscher'],
  ])('%s, %s, %s, %s', (...labels) => {
    expect(labels.map(criterionOf)).toEqual(['seniority', 'employment', 'function', 'industry']);
  });

  test('an unknown label is not guessed', () => expect(criterionOf('経験')).toBeNull());
});

test.each([
  'Not Applicable',
  'Nicht zutreffend',
  'Non pertinent',
  'Non applicabile',
  'Nie dotyczy',
  'Niet van toepassing',
])('"%s" is no seniority', (value) => expect(statedSeniority(value)).toBeNull());

describe('the line under a title', () => {
  test.each([
    ['New York, NY · Reposted 5 days ago · Over 100 people clicked apply', 'New York, NY', 'Reposted 5 days ago'],
    ['Berlin, Deutschland · vor 2 Tagen · 43 Bewerber:innen', 'Berlin, Deutschland', 'vor 2 Tagen'],
    ['Lyon, France · il y a 1 mois · 12 candidats', 'Lyon, France', 'il y a 1 mois'],
    ['Lisboa, Portugal · Mais de 100 candidatos', 'Lisboa, Portugal', null],
    ['3 days ago · 18 applicants', null, '3 days ago'],
    ['Promoted by hirer · Responses managed off LinkedIn', null, null],
  ])('%s', (line, location, posted) => expect(topLine(partsOf(line))).toEqual({ location, posted }));
});

describe('the line about a company', () => {
  test.each([
    [['Utilities', '51-200 employees', '88 on LinkedIn'], 'Utilities', '51-200 employees'],
    [['10.001+ Beschäftigte', 'Softwareentwicklung'], 'Softwareentwicklung', '10.001+ Beschäftigte'],
    [['Acme AI', '822 followers', '161 on LinkedIn'], null, null],
  ])('%j', (parts, industry, size) => expect(companyLine(parts)).toEqual({ industry, size }));
});

test('only the whole sentence closes a posting', () => {
  expect(CLOSED_SENTENCE.test('No longer accepting applications')).toBe(true);
  expect(CLOSED_SENTENCE.test('Nimmt keine Bewerbungen mehr an')).toBe(true);
  expect(CLOSED_SENTENCE.test('Teams marked grey are no longer accepting applications.')).toBe(false);
});
