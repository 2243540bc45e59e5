import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPay, isWorkplace, placeLine } from '../../../lib/sites/label-kinds';

describe('workplaces', () => {
  test.each([
    'Remote',
    'Hybrid',
    'On-site',
    'Vor Ort',
    'À distance',
    'Hybride',
    'Sur site',
    'En remoto',
    'Híbrido',
    'Presencial',
    'Da remoto',
    'Ibrido',
    'In sede',
    'Remota',
    'Op afstand',
    'Op locatie',
    'Zdalnie',
    'Hybrydowo',
    'Stacjonarnie',
    'Na dálku',
    'Hybridní',
    'Na místě',
    'Fjernarbejde',
    'På stedet',
    'På distans',
    'På plats',
  ])('%s is one', (label) => expect(isWorkplace(label)).toBe(true));

  test.each(['Full-time', 'Berlin', 'Vollzeit', 'Contract', 'Mid-Senior level', 'Paris et périphérie', '$60/hr'])(
    '%s is none',
    (label) => expect(isWorkplace(label)).toBe(false),
  );

  test('a sentence is no label', () => {
    expect(isWorkplace('We build software for remote sensing of forests and fields')).toBe(false);
  });
});

describe('pay', () => {
  test.each(['$120K/yr - $150K/yr', '50K €/yr', '₹5L - ₹8L', "CHF 90'000", '25 000 zł', '42 000 kr'])(
    '%s is pay',
    (label) => expect(isPay(label)).toBe(true),
  );
  test.each(['100%', '80 - 100%', '8 hour shift', 'Remote', '201-500 employees', '12 krone'])('%s is none', (label) =>
    expect(isPay(label)).toBe(false),
  );
});

describe('a location line', () => {
  test.each([
    ['Hybrid work in New York, NY 10001', 'New York, NY 10001', 'Hybrid work'],
    ['Remote in Austin, TX', 'Austin, TX', 'Remote'],
    ['Télétravail à Lille (59)', 'Lille (59)', 'Télétravail'],
    ['Travail à distance à Lyon', 'Lyon', 'Travail à distance'],
    ['Teletrabajo en Madrid', 'Madrid', 'Teletrabajo'],
    ['Homeoffice in 8005 Zürich', '8005 Zürich', 'Homeoffice'],
    ['Berlin • Teilweise im Homeoffice', 'Berlin', 'Teilweise im Homeoffice'],
    ['Torino (Ibrido)', 'Torino', 'Ibrido'],
    ['Remote', 'Remote', 'Remote'],
  ])('%s', (line, place, workplace) => expect(placeLine(line)).toEqual({ place, workplace }));

  test.each(['Lille (59)', 'Stratford-upon-Avon', 'Camberwell VIC 3124', 'San Miguel de Allende', 'Paris (10e)'])(
    '%s stays as it is',
    (line) => expect(placeLine(line)).toEqual({ place: line, workplace: null }),
  );

  test('nothing gives nothing', () => {
    expect(placeLine(null)).toBeNull();
    expect(placeLine('')).toBeNull();
  });

  test('a place and a workplace come from the line, in its own words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (line) => {
        const said = placeLine(line);
        if (!said) return;
        expect(line).toContain(said.place);
        expect(line).toContain(said.workplace ?? '');
      }),
    );
  });
});
