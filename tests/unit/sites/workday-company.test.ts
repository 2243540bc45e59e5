import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainCompanyName } from '../../../lib/sites/workday-company';

describe('plainCompanyName', () => {
  test('keeps the words of the entity that spell the tenant', () => {
    const known: [entity: string, tenant: string, name: string][] = [
      ['204 General Grain Operations LLC', 'generalgrain', 'General Grain'],
      ['MDU Millstone USA Inc', 'millstone', 'Millstone'],
      ['Millstone, Inc.', 'Millstone', 'Millstone'],
      ['Général Grain S.A.S.', 'generalgrain', 'Général Grain'],
      ['3011 Harbour Light Company', 'hlc', 'Harbour Light Company'],
      ['Millstone Inc', 'millstone2', 'Millstone'],
    ];
    for (const [entity, tenant, name] of known)
      expect(plainCompanyName(entity, tenant)).toEqual({ name, certain: true });
  });

  test('leaves an entity that the tenant does not confirm, uncertain', () => {
    expect(plainCompanyName('Beta Works GmbH', 'millstone')).toEqual({ name: 'Beta Works GmbH', certain: false });
    expect(plainCompanyName('', 'millstone')).toEqual({ name: '', certain: false });
    expect(plainCompanyName('Millstones Inc', 'millstone').certain).toBe(false);
  });

  test('never says a word that the entity does not', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (entity, tenant) => {
        expect(entity.split(/\s+/).join(' ')).toContain(plainCompanyName(entity, tenant).name.split(/\s+/).join(' '));
      }),
    );
  });
});
