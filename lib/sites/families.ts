/**
 * Decides which reading script a page needs. The sites are spread over a few scripts so that no page is given more
 * than it needs; this file knows their hosts alone, so that a surface can choose without carrying the readers.
 */

/** `any` reads every page of no known site, and says where one of the others should. */
export const FAMILIES = ['boards', 'enterprise', 'growth', 'any'] as const;
export type Family = (typeof FAMILIES)[number];

const HOSTS: [Exclude<Family, 'any'>, RegExp][] = [
  [
    'boards',
    /(?:^|\.)(?:linkedin\.com|glassdoor\.[a-z.]{2,6}|indeed\.com|wellfound\.com|angel\.co|ycombinator\.com|workatastartup\.com)$/,
  ],
  [
    'enterprise',
    /(?:^|\.)(?:myworkdayjobs\.com|myworkdaysite\.com|smartrecruiters\.com|icims\.com|jobvite\.com|successfactors\.(?:com|eu)|sapsf\.(?:com|eu|cn)|oraclecloud\.com|eightfold\.ai)$/,
  ],
  [
    'growth',
    /(?:^|\.)(?:lever\.co|greenhouse\.io|ashbyhq\.com|workable\.com|teamtailor\.com|recruitee\.com|personio\.(?:de|com)|bamboohr\.com|rippling\.com)$/,
  ],
];

/** The script for a URL, by its host. */
export function familyOf(url: URL): Family {
  return HOSTS.find(([, hosts]) => hosts.test(url.hostname))?.[0] ?? 'any';
}

/** The file of each script, as the build names it. */
export const SCRIPTS = {
  boards: '/capture-boards.js',
  enterprise: '/capture-enterprise.js',
  growth: '/capture-growth.js',
  any: '/capture.js',
} as const satisfies Record<Family, string>;
