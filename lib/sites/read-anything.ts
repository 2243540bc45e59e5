/**
 * Decides how a document is read with every reader at hand: as the scripts would one after the other. For text and
 * HTML that the user pasted, and for tests; a page is given only the script that it needs.
 */
import type { Reading } from '../reading/finding';
import { anySite } from './any-site';
import { boards } from './boards';
import { enterpriseSystems } from './enterprise-systems';
import { type Family, familyOf } from './families';
import { growthSystems } from './growth-systems';
import { type Readers, readPage } from './read-page';

const LEFT: Readers['otherwise'] = () => ({ readBy: 'any' });
const READERS: Record<Exclude<Family, 'any'>, Readers> = {
  boards: { sites: boards, otherwise: LEFT },
  enterprise: { sites: enterpriseSystems, otherwise: LEFT },
  growth: { sites: growthSystems, otherwise: LEFT },
};

export function readAnything(document: Document, url: URL): Reading & { settled: boolean } {
  let family = familyOf(url);
  let left = false;
  while (true) {
    const answer = readPage(document, url, family === 'any' ? anySite(left) : READERS[family]);
    if (!('readBy' in answer)) return answer;
    left = family !== 'any';
    family = answer.readBy;
  }
}
