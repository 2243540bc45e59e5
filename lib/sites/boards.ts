/** Decides which sites the script for boards carries: places that list postings of many companies. */
import { glassdoor } from './glassdoor';
import { indeed } from './indeed';
import { linkedin } from './linkedin';
import type { Site } from './site';
import { wellfound } from './wellfound';
import { yc } from './yc';

export const boards: readonly Site[] = [linkedin, glassdoor, indeed, wellfound, yc];
