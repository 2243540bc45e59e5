/** Each site in the registry recognises its own URLs, names the posting in them, and leaves all others alone. */
import { describe, expect, test } from 'vitest';
import { siteOf, sites } from '../../../lib/sites/index';

const ids = sites.map((site) => site.id);

test('ids and names are used once', () => {
  expect(new Set(ids).size, 'two sites share an id; postings of one would overwrite those of the other').toBe(
    ids.length,
  );
  expect(new Set(sites.map((site) => site.name)).size, 'two sites share a name').toBe(sites.length);
  for (const id of ids)
    expect(id, 'an id is a prefix of posting ids: lower case, no colon').toMatch(/^[a-z][a-z0-9-]*$/);
  expect(ids, '"web" is the id of pages of no known site').not.toContain('web');
});

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const postings = Object.entries(site.examples.postings);

  test('has examples of both kinds', () => {
    expect(postings.length, `add a posting's URL to examples.postings of ${id}`).toBeGreaterThan(0);
    expect(site.examples.others.length, `add a list's URL to examples.others of ${id}`).toBeGreaterThan(0);
  });

  test.each(postings)('%s is a posting of it', (example, externalId) => {
    const url = new URL(example);
    const address = site.identify(url);
    expect(address?.externalId, `identify() must find this id in ${example}`).toBe(externalId);
    const canonical = new URL(address?.url ?? '');
    expect(site.identify(canonical), `the canonical URL of ${example} must name the same posting, unchanged`).toEqual(
      address,
    );
    expect(canonical.hash, 'a canonical URL has no fragment').toBe('');
  });

  test.each(site.examples.others)('%s is none', (example) => {
    expect(site.identify(new URL(example)), `identify() must answer null for ${example}`).toBeNull();
  });

  const own = [...postings.map(([example]) => example), ...site.examples.others].filter((example) =>
    site.owns(new URL(example)),
  );

  test('owns at least one of its postings', () => {
    const owned = postings.some(([example]) => site.owns(new URL(example)));
    expect(
      owned || site.powers !== undefined,
      `owns() of ${id} refuses all of its examples and it has no powers()`,
    ).toBe(true);
  });

  test.each(own)('%s is no other site’s', (example) => {
    const url = new URL(example);
    const others = sites.filter((other) => other !== site && other.owns(url)).map((other) => other.id);
    expect(others, `these sites own ${example} as well; compare whole hosts in owns()`).toEqual([]);
    expect(siteOf(url)?.id).toBe(id);
  });

  test('does not own a host that only looks like its own', () => {
    for (const example of own) {
      const url = new URL(example);
      for (const host of [`${url.hostname}.evil.example`, `not${url.hostname}`, 'example.com']) {
        const forged = new URL(example);
        forged.hostname = host;
        const subdomain = host.startsWith('not') && url.hostname.split('.').length > 2;
        if (!subdomain) expect(site.owns(forged), `${id} takes ${forged.href} for its own`).toBe(false);
      }
    }
  });
});
