/** Each site's own addresses choose the script that carries it. */
import { describe, expect, it } from 'vitest';
import { otherBoards } from '../../../lib/sites/any-site';
import { boards } from '../../../lib/sites/boards';
import { enterpriseSystems } from '../../../lib/sites/enterprise-systems';
import { FAMILIES, familyOf, SCRIPTS } from '../../../lib/sites/families';
import { growthSystems } from '../../../lib/sites/growth-systems';

const CARRIED = { boards, enterprise: enterpriseSystems, growth: growthSystems, any: otherBoards };

describe.each(FAMILIES)('the script for %s', (family) => {
  const examples = CARRIED[family].flatMap((site) =>
    [...Object.keys(site.examples.postings), ...site.examples.others]
      .map((address) => new URL(address))
      .filter((url) => site.owns(url))
      .map((url) => ({ name: site.name, url })),
  );

  it.each(examples)('is chosen for $name: $url', ({ name, url }) => {
    expect(familyOf(url), `add the host of ${name} to lib/sites/families.ts`).toBe(family);
  });

  it('has a file of its own', () => {
    expect(Object.values(SCRIPTS).filter((file) => file === SCRIPTS[family])).toHaveLength(1);
  });
});

it.each([
  'https://notlinkedin.com/jobs/view/1',
  'https://lever.co.example/acme',
  'https://example.com/?host=indeed.com',
])('%s is nobody’s', (address) => expect(familyOf(new URL(address))).toBe('any'));
