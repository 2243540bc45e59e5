/** Decides on which channel a message is proposed: as the person likes to be reached, else where the user knows a way. */
import { DRAFT_CHANNELS, type DraftChannel } from '../drafts/channels';
import type { DraftedOccasion } from '../drafts/draft';
import { OCCASION_RULES } from '../drafts/occasions';
import type { Channel, Contact } from '../records/contact';

/** The channel to propose for this occasion. */
export function channelFor(
  occasion: DraftedOccasion,
  contact: Pick<Contact, 'prefers' | 'email' | 'profileUrl'> | null,
): DraftChannel {
  const { channels } = OCCASION_RULES[occasion];
  const [first = 'email'] = channels;
  if (!contact) return first;
  const preferred = channels.find((one) => one === contact.prefers);
  if (preferred) return preferred;
  if (contact.email || !contact.profileUrl?.includes('linkedin.')) return first;
  return channels.find((one) => one.startsWith('linkedin')) ?? first;
}

/** A kept channel as one that drafts are written for; e-mail for any other. */
export function draftChannel(channel: Channel): DraftChannel {
  return DRAFT_CHANNELS.find((one) => one === channel) ?? 'email';
}
