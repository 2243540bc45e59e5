/** Decides what the composer stands on: the rows around a message, read live, and what drafting and the policy make of them. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { DraftedOccasion } from '../../lib/drafts/draft';
import { factsFrom } from '../../lib/drafts/facts';
import { likelyOccasion } from '../../lib/drafts/likely-occasion';
import type { LikelyOccasion } from '../../lib/drafts/situation';
import type { Permission } from '../../lib/follow-ups/policy/may-write';
import type { Writing } from '../../lib/people/composed-text';
import { type Gathered, gatherSources, roundIn, situationIn, sourcesIn } from '../../lib/people/gather-sources';
import { draftFor } from '../../lib/people/keep-draft';
import { templatesOf } from '../../lib/people/own-templates';
import { type Place, permissionIn } from '../../lib/people/pace-of-message';
import type { WriteAbout } from '../../lib/people/write-about';
import { localDay } from '../../lib/reading/calendar';
import type { Message } from '../../lib/records/message';
import type { Round } from '../../lib/records/round';

/** Everything to write one message. */
export interface Desk {
  /** What it was asked for; an answer to an earlier question shows by this. */
  asked: WriteAbout;
  gathered: Gathered;
  likely: LikelyOccasion;
  occasion: DraftedOccasion;
  /** The draft that is kept; null where there is none. */
  stored: Message | null;
  writing: Writing;
  permission: Permission | null;
  /** The round it speaks of; null for none. */
  round: Round | null;
}

/** Read again whenever a row around the message changes. Undefined until it is read for the first time. */
export function useWriting(asked: WriteAbout, chosen: DraftedOccasion | null): Desk | undefined {
  return useLiveQuery(() => deskFor(asked, chosen), [asked, chosen]);
}

/** The user's place on the clock and in language. */
export function placeOfUser(): Place {
  return { locale: navigator.language, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

async function deskFor(asked: WriteAbout, chosen: DraftedOccasion | null): Promise<Desk> {
  const now = new Date();
  const place = placeOfUser();
  const gathered = await gatherSources(asked, now);
  const likely = likelyOccasion(situationIn(gathered, now));
  const occasion = chosen ?? likely.occasion;
  const [stored, en, de] = await Promise.all([
    draftFor(gathered.about, occasion),
    templatesOf(occasion, 'en'),
    templatesOf(occasion, 'de'),
  ]);
  const day = localDay(now) ?? now.toISOString().slice(0, 10);
  const writing: Writing = {
    occasion,
    premium: gathered.profile.premium ?? false,
    templates: { en, de },
    factsIn: (language, typed) => factsFrom(sourcesIn(gathered, { occasion, language, typed }, now, { day, ...place })),
  };
  const permission = permissionIn(gathered, occasion, now, place);
  return { asked, gathered, likely, occasion, stored, writing, permission, round: roundIn(gathered, occasion, now) };
}
