/** Decides which sites the script for enterprise hiring systems carries. */
import { eightfold } from './eightfold';
import { icims } from './icims';
import { jobvite } from './jobvite';
import { oracle } from './oracle';
import type { Site } from './site';
import { smartrecruiters } from './smartrecruiters';
import { successfactors } from './successfactors';
import { workday } from './workday';

/** Order matters for `powers`: the first that recognises itself reads. */
export const enterpriseSystems: readonly Site[] = [
  workday,
  smartrecruiters,
  icims,
  jobvite,
  successfactors,
  oracle,
  eightfold,
];
