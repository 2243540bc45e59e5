import { describe, expect, test } from 'vitest';
import { contactsNamed, likelySame } from '../../../lib/people/find-contacts';
import type { Contact } from '../../../lib/records/contact';

const person = (name: string, more: Partial<Contact> = {}): Contact => ({
  id: name,
  name,
  headline: null,
  roles: [],
  companyIds: [],
  warmth: 'cold',
  howMet: null,
  introducerIds: [],
  mutual: null,
  prefers: null,
  email: null,
  profileUrl: null,
  keepInTouch: false,
  notes: '',
  createdAt: '2026-11-01T09:00:00.000Z',
  updatedAt: '2026-11-01T09:00:00.000Z',
  ...more,
});

const names = (found: Contact[]) => found.map(({ name }) => name);

describe('people found by a name', () => {
  const people = [
    person('Zoë Ångström', { companyIds: ['acme'] }),
    person('Ana Silva', { headline: 'Staff ML Engineer' }),
    person('Mariana Costa'),
  ];

  test.each([
    ['ana', ['Ana Silva']],
    ['SILVA ana', ['Ana Silva']],
    ['zoe ang', ['Zoë Ångström']],
    ['engineer', ['Ana Silva']],
    ['a', ['Zoë Ångström', 'Ana Silva']],
    ['nobody', []],
  ])('“%s” finds %j', (typed, found) => expect(names(contactsNamed(people, typed, 'acme', 9))).toEqual(found));

  test('without a name are those of the company, and no more than asked for', () => {
    expect(names(contactsNamed(people, '  ', 'acme', 9))).toEqual(['Zoë Ångström']);
    expect(contactsNamed(people, '', null, 9)).toEqual([]);
    expect(contactsNamed(people, 'a', null, 1)).toHaveLength(1);
  });
});

describe('likely the same person', () => {
  const page = 'https://www.linkedin.com/in/ana-silva/';
  test.each([
    ['same page, other name', person('A. Silva', { profileUrl: page }), { name: 'Ana', profileUrl: page }, true],
    [
      'the page with a country, a query and no slash',
      person('A. Silva', { profileUrl: page }),
      { name: 'Ana', profileUrl: 'https://pt.linkedin.com/in/Ana-Silva?trk=x#about' },
      true,
    ],
    [
      'another page',
      person('A', { profileUrl: page }),
      { name: 'B', profileUrl: 'https://www.linkedin.com/in/b' },
      false,
    ],
    [
      'a page with no path',
      person('A', { profileUrl: 'https://x.org/' }),
      { name: 'B', profileUrl: 'https://x.org' },
      false,
    ],
    [
      'same name, same company',
      person('Ana Silva', { companyIds: ['a', 'b'] }),
      { name: 'ána silva', companyIds: ['b'] },
      true,
    ],
    [
      'same name, other company',
      person('Ana Silva', { companyIds: ['a'] }),
      { name: 'Ana Silva', companyIds: ['b'] },
      false,
    ],
    ['same name, no company', person('Ana Silva'), { name: 'Ana Silva', companyIds: ['b'] }, true],
    ['other name', person('Ana Silva'), { name: 'Ana Costa' }, false],
    ['names of signs alone', person('!'), { name: '?' }, false],
  ])('%s', (_, known, other, same) => expect(likelySame([known], other).length > 0).toBe(same));
});
