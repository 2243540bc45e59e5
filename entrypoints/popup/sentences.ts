/** Decides what the popup says where there is no posting to review, and what to do about it. */
import type { NoAccess, TabReading } from '../../lib/capture/read-tab';
import type { NotAPosting } from '../../lib/reading/finding';

const NOT_A_POSTING: Record<NotAPosting, string> = {
  list: 'This is a list of postings. Open one of them, then read again.',
  login: 'This page asks you to sign in. Sign in, open the posting, then read again.',
  'bot-wall': 'The site is checking that you are not a robot. Pass its check, then read again.',
  gone: 'The posting that was here is gone.',
  profile: 'This is somebody’s profile, not a posting.',
  company: 'This is a company’s page, not a posting. Open one of its postings, then read again.',
  feed: 'This is a feed, not a posting. Open the posting itself, then read again.',
  article: 'This is an article, not a posting.',
  other: 'This page is not a posting.',
};

const NO_ACCESS: Record<NoAccess, string> = {
  'browser-page': 'The browser keeps this page closed to extensions.',
  file: 'This is a file on your computer, which the browser keeps closed to extensions unless you allow it.',
  'not-granted': 'Fivesight reads a page only when you ask. Press the Fivesight button on the page you want to read.',
};

/** One or two plain sentences. */
export function sentenceFor(tab: TabReading): string {
  switch (tab.state) {
    case 'posting':
      return '';
    case 'unsure':
      return 'This may be a posting, but Fivesight is not sure.';
    case 'not-a-posting':
      return NOT_A_POSTING[tab.reading.reason ?? 'other'];
    case 'unreadable':
      return 'This page did not answer. It may still be loading, or be busy: wait a moment, then read again.';
    case 'no-access':
      return NO_ACCESS[tab.why];
  }
}
