/** Decides which site reads a page: the one that owns the URL, else one that shows itself in the document. */
import type { Page } from '../reading/finding';
import { ashby } from './ashby';
import { bamboohr } from './bamboohr';
import { eightfold } from './eightfold';
import { glassdoor } from './glassdoor';
import { greenhouse } from './greenhouse';
import { icims } from './icims';
import { indeed } from './indeed';
import { jobvite } from './jobvite';
import { lever } from './lever';
import { linkedin } from './linkedin';
import { oracle } from './oracle';
import { personio } from './personio';
import { recruitee } from './recruitee';
import { rippling } from './rippling';
import type { Site } from './site';
import { smartrecruiters } from './smartrecruiters';
import { stackOverflow } from './stack-overflow';
import { successfactors } from './successfactors';
import { teamtailor } from './teamtailor';
import { weWorkRemotely } from './we-work-remotely';
import { wellfound } from './wellfound';
import { workable } from './workable';
import { workday } from './workday';
import { yc } from './yc';

/** Every site we can read. Order matters only for `powers`: the first that recognises itself reads. */
export const sites: readonly Site[] = [
  linkedin,
  glassdoor,
  indeed,
  lever,
  greenhouse,
  ashby,
  workday,
  smartrecruiters,
  workable,
  teamtailor,
  recruitee,
  personio,
  bamboohr,
  icims,
  jobvite,
  rippling,
  successfactors,
  oracle,
  eightfold,
  wellfound,
  yc,
  weWorkRemotely,
  stackOverflow,
];

/** The site a URL belongs to, or null. */
export function siteOf(url: URL): Site | null {
  return sites.find((site) => site.owns(url)) ?? null;
}

/** The site that reads this page: by URL, else by its marks in the document (a system behind a company's domain). */
export function siteFor(page: Page): Site | null {
  return siteOf(page.url) ?? sites.find((site) => site.powers?.(page)) ?? null;
}
