/**
 * Decides which known company stands behind an address: a saved posting's, else the one known by this page on LinkedIn
 * or Glassdoor, by this website, or by its place in a hiring system. By address alone: the page is not read.
 */
import { websiteKey } from '../capture/company-keys';
import type { NamedPosting } from '../capture/posting-at';
import { savedPosting } from '../capture/standing';
import type { Database } from '../db/database';
import { companyKeyOfAddress } from '../reading/company-address';
import { stripTracking } from '../reading/url';

/** The id of the company, or null where the address leads to none we know. `named`: what a site makes of the address. */
export async function companyAt(
  address: string,
  named: NamedPosting | null,
  database: Database,
): Promise<string | null> {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  const plain = stripTracking(url);
  const seen = await database.postings.where('seenUrls').equals(plain).first();
  if (seen) return seen.companyId;
  const keys = [companyKeyOfAddress(address), ...websiteKeys(url)].filter((key) => key !== null);
  const owners = await Promise.all(keys.map((key) => database.companies.where('keys').equals(key).first()));
  const owner = owners.find((company) => company !== undefined);
  if (owner) return owner.id;
  if (!named) return null;
  const saved = await savedPosting(named, database);
  return saved ? saved.companyId : neighbour(named.id, database);
}

/** `blog.acme.example` belongs to whoever is known by it, else by `acme.example`. */
function websiteKeys(url: URL): (string | null)[] {
  const labels = url.hostname.split('.');
  return labels.slice(0, -1).map((_, from) => websiteKey(`${url.protocol}//${labels.slice(from).join('.')}/`));
}

/** In hiring systems an id carries the employer's name: `greenhouse:acme/4567` stands beside all of `greenhouse:acme/`. */
async function neighbour(id: string, database: Database): Promise<string | null> {
  const slash = id.indexOf('/');
  if (slash < 0 || id.startsWith('web:')) return null;
  const beside = await database.postings
    .where('id')
    .startsWith(id.slice(0, slash + 1))
    .first();
  return beside?.companyId ?? null;
}
