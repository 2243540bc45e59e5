import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressIn, idBehind, wayOut } from '../../../lib/sites/linkedin-links';

const here = new URL('https://www.linkedin.com/jobs/search/');

test('the way out of LinkedIn is the employer’s own address', () => {
  const out = 'https://www.linkedin.com/safety/go/?url=https%3A%2F%2Facme%2Eexample%2Fjobs%2F7&urlhash=x';
  expect(wayOut(out, here)).toBe('https://acme.example/jobs/7');
  expect(wayOut('/jobs/view/externalApply/4012345678?url=https%3A%2F%2Facme%2Eexample%2F', here)).toBe(
    'https://acme.example/',
  );
  expect(wayOut('https://acme.example/jobs/7', here)).toBe('https://acme.example/jobs/7');
});

test('a link that stays on LinkedIn, or leads to a script, is no way out', () => {
  expect(wayOut('https://www.linkedin.com/jobs/view/4012345678/apply/', here)).toBeNull();
  expect(wayOut('https://www.linkedin.com/safety/go/?url=javascript%3Aalert(1)', here)).toBeNull();
  expect(wayOut('https://www.linkedin.com/safety/go/', here)).toBeNull();
  expect(wayOut(null, here)).toBeNull();
});

test('a redirect to the form is not the page of a posting', () => {
  expect(addressIn(new URL('https://www.linkedin.com/jobs/view/externalApply/4012345678'))).toBeNull();
});

test('whatever the slug and the country, the id names the posting', () => {
  const slug = fc.stringMatching(/^[a-z0-9%-]{0,30}$/).map((text) => text.replace(/%/g, ''));
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000_000, max: 9_999_999_999 }),
      slug,
      fc.constantFrom('www', 'de', 'cz'),
      (id, words, host) => {
        const link = `https://${host}.linkedin.com/jobs/view/${words ? `${words}-` : ''}${id}?trk=x`;
        expect(idBehind(link, here)).toBe(String(id));
        expect(addressIn(new URL(link))).toEqual({
          externalId: String(id),
          url: `https://www.linkedin.com/jobs/view/${id}/`,
        });
      },
    ),
  );
});
