/**
 * Decides which of LinkedIn's layouts a page has (they are served side by side) and which of its pages are no posting.
 * Each layout has a file of its own beside this one.
 */
import { metaContent } from '../reading/dom';
import type { NotAPosting, Page, SiteReading } from '../reading/finding';
import { readClassic } from './linkedin-classic';
import { addressIn } from './linkedin-links';
import { readServerDriven } from './linkedin-server-driven';
import { readSignedOut } from './linkedin-signed-out';
import { onHost, type Site } from './site';

/** The first part of the path of pages that are never a posting. */
const PATHS: [RegExp, NotAPosting][] = [
  [/^\/(?:feed|mynetwork|messaging|notifications|home)(?:\/|$)/, 'feed'],
  [/^\/(?:in|pub|people|mwlite\/in)\//, 'profile'],
  [/^\/(?:company|school|showcase)\//, 'company'],
  [/^\/(?:posts|pulse|news|advice|learning|events|groups)(?:\/|$)/, 'article'],
  [/^\/(?:login|authwall|checkpoint|uas|signup|reg|m\/login)(?:\/|$)/, 'login'],
];

/** What a signed-out page calls itself, for pages that are served at the address of another. */
const PAGE_KEYS: [RegExp, NotAPosting][] = [
  [/checkpoint|login|authwall|registration/, 'login'],
  [/org_guest|company/, 'company'],
  [/public_profile/, 'profile'],
  [/public_post|pulse/, 'article'],
  [/jobs_guest/, 'list'],
];

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  examples: {
    postings: {
      'https://www.linkedin.com/jobs/view/4012345678/': '4012345678',
      'https://de.linkedin.com/jobs/view/ml-engineer-m-w-d-at-nordlicht-ki-3912345678?trk=public_jobs_topcard-title':
        '3912345678',
      'https://www.linkedin.com/comm/jobs/view/4012345678/?trackingId=x&lipi=y': '4012345678',
      'https://www.linkedin.com/jobs/view/4012345678/apply/?openSDUIApplyFlow=true': '4012345678',
      'https://www.linkedin.com/jobs/search/?currentJobId=4012345678&keywords=machine%20learning': '4012345678',
      'https://www.linkedin.com/jobs/search-results/?currentJobId=4012345678': '4012345678',
      'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4012345678': '4012345678',
      'https://www.linkedin.com/jobs/?currentJobId=4012345678': '4012345678',
      'https://fr.linkedin.com/jobs/data-scientist-emplois-lyon?currentJobId=4012345678&position=2': '4012345678',
      'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4012345678': '4012345678',
    },
    others: [
      'https://www.linkedin.com/jobs/',
      'https://www.linkedin.com/jobs/search/?keywords=machine%20learning',
      'https://www.linkedin.com/feed/?currentJobId=4012345678',
      'https://www.linkedin.com/in/some-body-123456789/',
      'https://www.linkedin.com/company/1234567/jobs/',
      'https://www.linkedin.com/posts/some-body_activity-7307699650512191489-IvLD',
      'https://www.linkedin.com/login',
    ],
  },

  owns: (url) => onHost(url, 'linkedin.com', '.linkedin.com'),

  identify: addressIn,

  read(page: Page): SiteReading {
    const { document, url } = page;
    const elsewhere = PATHS.find(([path]) => path.test(url.pathname));
    if (elsewhere) return refused(elsewhere[1]);
    const named = addressIn(url);
    if (!named && url.searchParams.get('trk')?.includes('expired_jd_redirect')) return refused('gone');
    const read = readServerDriven(page) ?? readClassic(page) ?? readSignedOut(page);
    if (read) return read;
    if (named && page.structured.length)
      return { kind: 'posting', layout: 'structured data', settled: true, findings: page.structured };
    const key = metaContent(document, 'pageKey') ?? '';
    const known = PAGE_KEYS.find(([words]) => words.test(key));
    if (known) return refused(known[1]);
    if (document.querySelector('form.login__form, .authwall-join-form, form[action*="login-submit"]'))
      return refused('login');
    return { kind: 'not-a-posting', reason: /^\/jobs/.test(url.pathname) ? 'list' : 'other', settled: !named };
  },
};

function refused(reason: NotAPosting): SiteReading {
  return { kind: 'not-a-posting', reason, settled: true };
}
