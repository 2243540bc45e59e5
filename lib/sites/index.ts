/** Decides which sites there are, and which one a URL belongs to. */
import { otherBoards } from './any-site';
import { boards } from './boards';
import { enterpriseSystems } from './enterprise-systems';
import { growthSystems } from './growth-systems';
import type { Site } from './site';

/** Every site we can read. */
export const sites: readonly Site[] = [...boards, ...growthSystems, ...enterpriseSystems, ...otherBoards];

/** The site a URL belongs to, or null. */
export function siteOf(url: URL): Site | null {
  return sites.find((site) => site.owns(url)) ?? null;
}
