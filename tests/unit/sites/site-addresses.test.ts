/** Every site in the registry against the URL examples it stands by: its own it must name, all others' refuse. */
import { describe, expect, test } from 'vitest';
import { siteOf, sites } from '../../../lib/sites/index';

describe.each(sites.map((site) => [site.id, site] as const))('%s', (_id, site) => {
  const own = Object.entries(site.examples.postings);

  test.each(own)('names the posting of %s', (address, externalId) => {
    const url = new URL(address);
    expect(siteOf(url)?.id).toBe(site.id);
    expect(site.identify(url)?.externalId).toBe(externalId);
  });

  test.each(own)('gives %s an address that names the same posting', (address, externalId) => {
    const canonical = site.identify(new URL(address))?.url ?? '';
    expect(site.identify(new URL(canonical))).toEqual({ externalId, url: canonical });
  });

  test.each(site.examples.others)('finds no posting in %s', (address) => {
    expect(site.identify(new URL(address))).toBeNull();
  });

  test('leaves the postings of other sites to them', () => {
    const others = sites.filter((other) => other !== site).flatMap((other) => Object.keys(other.examples.postings));
    expect(others.filter((address) => site.owns(new URL(address)))).toEqual([]);
  });
});
