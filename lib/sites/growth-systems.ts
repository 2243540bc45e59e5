/** Decides which sites the script for growing companies' hiring systems carries. */
import { ashby } from './ashby';
import { bamboohr } from './bamboohr';
import { greenhouse } from './greenhouse';
import { lever } from './lever';
import { personio } from './personio';
import { recruitee } from './recruitee';
import { rippling } from './rippling';
import type { Site } from './site';
import { teamtailor } from './teamtailor';
import { workable } from './workable';

/** Order matters for `powers`: the first that recognises itself reads. */
export const growthSystems: readonly Site[] = [
  lever,
  greenhouse,
  ashby,
  workable,
  teamtailor,
  recruitee,
  personio,
  bamboohr,
  rippling,
];
