/** Whom words selected on a page name: a few plain shapes, and nobody wherever it is not plain. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undo } from '../../../lib/db/write';
import { keepSelectedPerson, personNamed } from '../../../lib/people/contact-from-selection';
import { profileAddress } from '../../../lib/people/profile-address';
import { contentOf, freshDatabase, stored } from '../../support/drafts';

const NOW = new Date('2026-11-02T09:00:00.000Z');
const PROFILE = 'https://de.linkedin.com/in/ana-silva-1a2b/?originalSubdomain=de&trk=x';

describe('named', () => {
  test.each([
    ['Ana Silva', 'Ana Silva', null, null],
    ['  Ana   Silva ', 'Ana Silva', null, null],
    ['Ana Silva (She/Her) · 2nd', 'Ana Silva', null, null],
    ['Ana Silva, PhD', 'Ana Silva, PhD', null, null],
    ['Silva, Ana', 'Silva, Ana', null, null],
    ['Ludwig van Beethoven', 'Ludwig van Beethoven', null, null],
    ['李雷', '李雷', null, null],
    ['Ana Silva – Staff ML Engineer, Acme AI', 'Ana Silva', 'Staff ML Engineer, Acme AI', 'Acme AI'],
    ['Ana Silva | Recruiter | Acme', 'Ana Silva', 'Recruiter, Acme', 'Acme'],
    ['Ana Silva\nStaff ML Engineer at Acme AI\nLisbon', 'Ana Silva', 'Staff ML Engineer at Acme AI', 'Acme AI'],
    ['Ana Silva, Head of Data at Acme', 'Ana Silva', 'Head of Data at Acme', 'Acme'],
    ['Jean-Luc O’Neill - CTO', 'Jean-Luc O’Neill', 'CTO', null],
  ])('%j', (words, name, headline, company) => expect(personNamed(words)).toEqual({ name, headline, company }));

  test.each([
    '',
    'Machine Learning Engineer',
    'About us',
    'Sign In',
    'we monitor drift every night',
    'Data Science – Berlin',
    'Ana Silva Staff ML Engineer at Acme AI',
    'https://www.linkedin.com/in/ana',
    'Berlin, Germany and remote within the EU, with a team of seven engineers',
    'Ana Silva '.repeat(50),
  ])('nobody: %j', (words) =>
    expect(personNamed(words), 'null over wrong: refuse what is not plainly a name').toBeNull(),
  );

  test('whatever is selected, a name is a stretch of it and never holds markup or figures', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
        const named = personNamed(words);
        expect(named?.name ?? '').not.toMatch(/[<>{}\d]/);
      }),
    );
  });
});

describe('kept', () => {
  test('with the page only where it is their own profile, and with a company of exactly that name', async () => {
    const database = freshDatabase();
    const at = NOW.toISOString();
    await database.companies.put({ id: 'acme', name: 'Acme AI', keys: [], createdAt: at, updatedAt: at });
    const words = 'Ana Silva – Staff ML Engineer, Acme AI';
    const { contact } = stored(
      await keepSelectedPerson({ words, address: PROFILE, title: '(2) Ana Silva | LinkedIn' }, NOW, database),
    );
    expect(contact).toMatchObject({
      name: 'Ana Silva',
      companyIds: ['acme'],
      profileUrl: 'https://www.linkedin.com/in/ana-silva-1a2b/',
    });
    const other = stored(
      await keepSelectedPerson({ words: 'Ben Müller', address: PROFILE, title: 'Ana Silva | LinkedIn' }, NOW, database),
    );
    expect(other.contact.profileUrl, 'a name beside somebody else’s profile must not get its address').toBeNull();
  });

  test('once, and so that it can be undone', async () => {
    const database = freshDatabase();
    const selected = { words: 'Ana Silva', address: 'https://a.example/', title: 'Team' };
    const { undoId } = stored(await keepSelectedPerson(selected, NOW, database));
    expect(await keepSelectedPerson(selected, NOW, database)).toMatchObject({ ok: false, failure: 'refused' });
    expect(await undo(undoId, database)).toBe('undone');
    expect(await contentOf(database)).toEqual({});
  });
});

test.each([
  [PROFILE, 'https://www.linkedin.com/in/ana-silva-1a2b/'],
  ['https://www.xing.com/profile/Ana_Silva/cv?sc=1', 'https://www.xing.com/profile/Ana_Silva'],
  ['https://www.linkedin.com/jobs/view/4012345678/', null],
  ['https://linkedin.com.evil.example/in/ana', null],
  ['javascript:alert(1)', null],
])('the profile at %s', (address, profile) => expect(profileAddress(address)).toBe(profile));
