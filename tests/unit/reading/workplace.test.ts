import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workplaceInPlaces, workplaceInTitle, workplaceOf } from '../../../lib/reading/workplace';
import { workplaceInText } from '../../../lib/reading/workplace-in-text';
import { MAX_DESCRIPTION_CHARS } from '../../../lib/records/bounds';
import type { Workplace } from '../../../lib/records/posting';

describe('a label', () => {
  test.each<[Workplace, string[]]>([
    [
      'remote',
      [
        'Remote',
        'TELECOMMUTE',
        'Fully remote',
        'Remote within US',
        'Remote - US',
        'Remote/US',
        '100% remote',
        'Work from home',
        'Télétravail',
        'Teletrabajo',
        'Teletrabalho',
        'Da remoto',
        'En remoto',
        'A distancia',
        'Zdalnie',
        'Praca zdalna',
        'Na dálku',
        'Hjemmekontor',
        'Fjernarbejde',
        'Distans',
        'Thuiswerk',
        'Op afstand',
        'Homeoffice',
      ],
    ],
    [
      'hybrid',
      [
        'Hybrid',
        'Hybride',
        'Ibrido',
        'Híbrido',
        'Hybrydowa',
        'Praca hybrydowa',
        'Hybridní',
        'Hybrid work',
        'Hybrid - 3 days on-site',
        'Hybrid remote in Austin, TX',
        'New York, United States (Hybrid)',
        'Télétravail partiel',
      ],
    ],
    [
      'on-site',
      [
        'OnSite',
        'On-site',
        'onsite',
        'In-office',
        'In person',
        'Office',
        'In sede',
        'Presencial',
        'Sur site',
        'Stacjonarna',
        'Na místě',
        'På plats',
        'Op kantoor',
        'Op locatie',
        'Vor Ort',
        'Im Büro',
      ],
    ],
  ])('%s', (workplace, labels) => {
    for (const label of labels) expect({ label, workplace: workplaceOf(label) }).toEqual({ label, workplace });
  });

  test.each([
    'Flexible',
    'Hybrid or remote',
    'Hybrid/Remote',
    'Remote, Hybrid',
    'Remote or New York',
    'On-site or hybrid',
    'Not remote',
    'No remote',
    'No office location',
    'Remote-first',
    'Remote-friendly',
    'Remote eligible',
    'Homeoffice möglich',
    'Occasional remote',
    'Remote Sensing Lab',
    'Berlin',
    '',
  ])('leaves open: %s', (label) => {
    expect(workplaceOf(label)).toBeNull();
  });
});

describe('a line of places', () => {
  test.each<[string, Workplace | null]>([
    ['Remote', 'remote'],
    ['Remote - US', 'remote'],
    ['Remote, Poland', 'remote'],
    ['New York, NY (Remote)', 'remote'],
    ['London, United Kingdom (Hybrid)', 'hybrid'],
    ['Remote / London', null],
    ['San Francisco, CA; Remote', null],
    ['No office location', null],
    ['London', null],
  ])('%s', (text, workplace) => {
    expect(workplaceInPlaces(text)).toBe(workplace);
  });
});

describe('a title', () => {
  test.each<[string, Workplace]>([
    ['ML Engineer - Remote', 'remote'],
    ['ML Engineer (Remote)', 'remote'],
    ['ML Engineer, Remote', 'remote'],
    ['Remote | ML Engineer', 'remote'],
    ['ML Engineer (100% remote)', 'remote'],
    ['ML Engineer (Remote, US)', 'remote'],
    ['ML Engineer (US Remote)', 'remote'],
    ['ML Engineer (Remote - EMEA)', 'remote'],
    ['ML Engineer (Remote in Germany)', 'remote'],
    ['ML Engineer (m/w/d) remote', 'remote'],
    ['Remote Senior ML Engineer', 'remote'],
    ['Analyst – Zdalnie', 'remote'],
    ['[Hybrid] Data Scientist', 'hybrid'],
    ['Analyst - Hybrid, London', 'hybrid'],
    ['Analyst (On-site)', 'on-site'],
  ])('%s', (title, workplace) => {
    expect(workplaceInTitle(title)).toBe(workplace);
  });

  test.each([
    'Remote Sensing Engineer',
    'Engineer (Remote Sensing)',
    'Engineer, Remote Monitoring',
    'Remote Support Engineer',
    'Head of Remote',
    'Hybrid Cloud Architect',
    'Engineer - Hybrid Cloud',
    'VP, Hybrid Infrastructure',
    'ML Engineer (Remote or Hybrid)',
    'ML Engineer (Hybrid/Remote)',
    'ML Engineer, Remote-friendly',
    'ML Engineer',
    '',
  ])('says nothing: %s', (title) => {
    expect(workplaceInTitle(title)).toBeNull();
  });
});

describe('a description', () => {
  test.each<[string, Workplace]>([
    ['This is a fully remote position.', 'remote'],
    ['This role is 100% remote within Spain.', 'remote'],
    ['As this is a remote position, pay was set by level.', 'remote'],
    ['Location: Remote, must be based in Portugal', 'remote'],
    ['This role is hybrid, 3 days in office.', 'hybrid'],
    ['This is a hybrid role working from our Dublin office 3 days per week.', 'hybrid'],
    ['Benefits:\n  Stock options\n  Hybrid office work arrangement/flexibility\n  Lunch', 'hybrid'],
    ['You will work 3 days a week in the office.', 'hybrid'],
    ['Location: Hybrid, working onsite at our headquarters 3 days per week.', 'hybrid'],
    ['This position is on-site in Tampere.', 'on-site'],
    ["We're working a minimum of 4 days a week onsite.", 'on-site'],
  ])('%s', (text, workplace) => {
    expect(workplaceInText(text)).toBe(workplace);
  });

  test.each([
    'We have a flexible remote working model.',
    'You will build on our hybrid cloud.',
    'We are a remote-first company with a beautiful office.',
    'This is not a remote role.',
    'If you live far from our offices, this role is remote.',
    'For most of our employees this position is hybrid.',
    'This is a hybrid or remote position.',
    'This is a Hybrid/Remote role.',
    'This role is remote-friendly.',
    'This position is remote eligible.',
    'This role can be remote.',
    'This position is remote until the office opens.',
    'Some roles work 3 days a week in the office.',
    'You will visit clients on-site 4 days a week in the office of the client.',
    'This is a remote sensing role.',
    'Location: Remote or Berlin',
    'This is a fully remote position. This role is hybrid.',
    'Hybrid working model\nWe encourage fully remote applicants too.',
    'Free lunch in the office, on-site gym.',
    '',
  ])('says nothing for sure: %s', (text) => {
    expect(workplaceInText(text)).toBeNull();
  });

  test.each(['\n', ' ', 'this position is fully ', 'work 5 days a week ', 'hybrid work\n', 'location: remote ', '( '])(
    'the longest description, made of "%s", is read through',
    (piece) => {
      const text = piece.repeat(Math.ceil(MAX_DESCRIPTION_CHARS / piece.length));
      expect(() => workplaceInText(text)).not.toThrow();
    },
  );
});

test('arbitrary text never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      for (const read of [workplaceOf, workplaceInPlaces, workplaceInTitle, workplaceInText])
        expect(() => read(text)).not.toThrow();
    }),
  );
});
