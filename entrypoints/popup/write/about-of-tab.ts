/** Decides what a message from this tab is about: its saved posting, the contact whose page it is, the company known by it. */
import { applicationOf } from '../../../lib/capture/link-postings';
import type { TabReading } from '../../../lib/capture/read-tab';
import { savedPosting } from '../../../lib/capture/standing';
import { companyAt } from '../../../lib/company-fit/company-at';
import { db } from '../../../lib/db/database';
import { contactsLike } from '../../../lib/people/find-contacts';
import { ABOUT_NOTHING, type WriteAbout } from '../../../lib/people/write-about';

export interface AboutTab {
  about: WriteAbout;
  /** What the user should know first; null where there is nothing. */
  says: string | null;
}

export async function aboutOfTab(tab: TabReading): Promise<AboutTab> {
  if (!('reading' in tab)) return { about: ABOUT_NOTHING, says: null };
  const posting = await savedPosting(tab.draft);
  if (posting) {
    const application = await applicationOf(posting.id, db);
    const about = { ...ABOUT_NOTHING, applicationId: application?.id ?? null, companyId: posting.companyId };
    return { about, says: null };
  }
  if (tab.state === 'posting') {
    const about = { ...ABOUT_NOTHING, companyId: await companyAt(tab.draft.url, null, db) };
    return { about, says: 'This posting is not saved. Save it first, and the message can name it.' };
  }
  const [person] = await contactsLike({ name: '', profileUrl: tab.reading.url });
  const companyId = person ? null : await companyAt(tab.reading.url, null, db);
  const isProfile = tab.reading.reason === 'profile';
  return {
    about: { ...ABOUT_NOTHING, contactId: person?.id ?? null, companyId },
    says: isProfile && !person ? 'You keep nobody with this page yet. Choose or add whom you write to.' : null,
  };
}
