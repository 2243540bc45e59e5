import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { employmentTypesOf } from '../../../lib/reading/employment';
import { EMPLOYMENT_TYPES, type EmploymentType } from '../../../lib/records/posting';

describe('employment types', () => {
  test.each<[EmploymentType, string[]]>([
    [
      'full-time',
      [
        'Full-time',
        'FULL_TIME',
        'FullTime',
        'full time',
        'Full-time work',
        'Vollzeit',
        'Temps plein',
        'Jornada completa',
        'A tempo pieno',
        'Tempo integral',
        'Fulltime',
        'Voltijds',
        'Pełny etat',
        'Plný úvazek',
        'Fuldtid',
        'Heltid',
      ],
    ],
    [
      'part-time',
      [
        'Part-time',
        'PART_TIME',
        'PartTime',
        'Teilzeit',
        'Temps partiel',
        'Media jornada',
        'Tempo parziale',
        'Meio período',
        'Parttime',
        'Deeltijds',
        'Niepełny etat',
        'Częściowy etat / pół etatu',
        'Zkrácený úvazek',
        'Deltid',
        'Werkstudent',
        'Working student',
      ],
    ],
    [
      'contract',
      [
        'Contract',
        'CONTRACTOR',
        'contract',
        'B2B',
        'Freelance',
        'Freelancer',
        'Contrat',
        'Contrato',
        'Contratto',
        'Kontrakt',
        'Contract to hire',
        'Umowa zlecenie',
        'ZZP',
        'IČO',
        'OSVČ',
      ],
    ],
    [
      'temporary',
      [
        'Temporary',
        'TEMPORARY',
        'Fixed-term',
        'Fixed-term contract',
        'Befristet',
        'Temporaire',
        'CDD',
        'Intérim',
        'Temporal',
        'A tempo determinato',
        'Temporário',
        'Tijdelijk',
        'Tymczasowa',
        'Dočasné',
        'Midlertidig',
        'Visstidsanställning',
        'Seasonal',
      ],
    ],
    [
      'internship',
      [
        'Internship',
        'INTERN',
        'Intern',
        'Praktikum',
        'Stage',
        'Prácticas',
        'Tirocinio',
        'Estágio',
        'Staż',
        'Stáž',
        'Praktik',
        'Co-op',
        'Internship (contract)',
      ],
    ],
    [
      'volunteer',
      ['Volunteer', 'VOLUNTEER', 'Ehrenamtlich', 'Bénévolat', 'Voluntario', 'Volontariato', 'Wolontariat', 'Frivillig'],
    ],
    ['per-diem', ['PER_DIEM', 'Per diem', 'PRN']],
    ['other', ['OTHER', 'Other', 'Sonstiges', 'Autre', 'Otro', 'Altro', 'Inne', 'Jiné', 'Andet', 'Annat']],
  ])('%s', (type, labels) => {
    for (const label of labels) expect({ label, types: employmentTypesOf([label]) }).toEqual({ label, types: [type] });
  });

  test.each([
    'Permanent',
    'Permanent contract',
    'CDI',
    'Unbefristet',
    'Contrato indefinido',
    'Umowa o pracę',
    'Employment contract',
    'Employee',
    'Regular',
    'Casual',
    'Not full-time',
    'Not specified',
    'Mid-Senior level',
    'constructor',
    '',
    'We are looking for someone who can work full-time or part-time and who likes to work with people on models, as the case may be here',
  ])('nothing in "%s"', (label) => {
    expect(employmentTypesOf([label])).toEqual([]);
  });

  test.each<[string, EmploymentType[]]>([
    ['Full-time, Permanent', ['full-time']],
    ['Full Time or Part Time', ['full-time', 'part-time']],
    ['Contract/Temp', ['contract', 'temporary']],
    ['Full-time freelance B2B', ['full-time', 'contract']],
    ['Part-time contract', ['part-time', 'contract']],
  ])('several: %s', (label, types) => {
    expect(employmentTypesOf([label])).toEqual(types);
  });

  test('each type once, in the order of the labels', () => {
    expect(employmentTypesOf(['INTERN', 'Full-time', 'FULL_TIME', 'Internship'])).toEqual(['internship', 'full-time']);
  });

  test('arbitrary labels never throw and give known types only', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (labels) => {
        for (const type of employmentTypesOf(labels)) expect(EMPLOYMENT_TYPES).toContain(type);
      }),
    );
  });
});
