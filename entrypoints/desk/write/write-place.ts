/** Decides what an address such as `/write/check-in?contact=…` asks to write. Making it is `writePlace` in places.ts. */
import type { DraftedOccasion } from '../../../lib/drafts/draft';
import { DRAFTED_OCCASIONS } from '../../../lib/drafts/occasions';
import type { WriteAbout } from '../../../lib/people/write-about';

/** What is to be written. */
export interface Wished {
  /** Null: the likely one. */
  occasion: DraftedOccasion | null;
  about: WriteAbout;
}

/** Null where the location is no such address. An occasion nobody knows stands for the likely one. */
export function wishedAt(location: string): Wished | null {
  const found = /^\/write(?:\/([a-z-]*))?(?:\?(.*))?$/.exec(location);
  if (!found) return null;
  const [, occasion, asked = ''] = found;
  const named = new URLSearchParams(asked);
  return {
    occasion: DRAFTED_OCCASIONS.find((one) => one === occasion) ?? null,
    about: {
      contactId: named.get('contact'),
      applicationId: named.get('application'),
      companyId: named.get('company'),
      roundId: named.get('round'),
    },
  };
}
