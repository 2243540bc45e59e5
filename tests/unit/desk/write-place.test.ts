import { expect, test } from 'vitest';
import { placeAt, TODAY, writePlace } from '../../../entrypoints/desk/places';

test('a message is written at an address that names its occasion and what it is about', () => {
  expect(writePlace({ occasion: 'other' })).toBe('#/write/other');
  const place = writePlace({ occasion: 'check-in', applicationId: 'web:https://a.example/1?b=2&c', contactId: 'ada' });
  const [path, query] = place.split('?');
  expect(path).toBe('#/write/check-in');
  expect([...new URLSearchParams(query)]).toEqual([
    ['application', 'web:https://a.example/1?b=2&c'],
    ['contact', 'ada'],
  ]);
});

test('today has a place', () => {
  expect(placeAt(TODAY.slice(1))).toEqual({ name: 'today' });
});
