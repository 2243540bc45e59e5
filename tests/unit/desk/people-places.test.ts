/** The addresses of people and templates on the desk lead back to them, whatever their ids hold. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PEOPLE, PROFILE, personPlace, placeAt, TEMPLATES, templatePlace } from '../../../entrypoints/desk/places';

const locationOf = (place: string) => place.slice(1);

test('an address leads to the person or template it was made for', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
      expect(placeAt(locationOf(personPlace(id)))).toEqual({ name: 'person', id });
      expect(placeAt(locationOf(templatePlace(id)))).toEqual({ name: 'template', id });
    }),
  );
});

test.each([
  [PEOPLE, 'people'],
  [TEMPLATES, 'templates'],
  [PROFILE, 'profile'],
  ['#/people/', 'nowhere'],
  ['#/people/%E0%A4%A', 'nowhere'],
])('%s is %s', (place, name) => expect(placeAt(locationOf(place)).name).toBe(name));
