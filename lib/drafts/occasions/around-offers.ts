/** Decides the rules of messages about an offer, and to the team one joins. */
import type { OccasionRules } from '../occasions';

export const AROUND_OFFERS = {
  'offer-time': {
    title: 'Ask for time on an offer',
    to: 'Whoever made the offer',
    fits: 'You have an offer and need longer than its date.',
    channels: ['email', 'linkedin-message'],
    followUp: 'offer-deadline',
    moves: 'offer',
    facts: ['offer.askDate', 'offer.deadline', 'posting.title'],
  },
  'counter-offer': {
    title: 'Make a counter-offer',
    to: 'Whoever made the offer',
    fits: 'You would say yes at a figure you can give reasons for.',
    channels: ['email'],
    followUp: 'offer-deadline',
    moves: 'offer',
    facts: ['offer.ask', 'offer.basis', 'me.strength', 'offer.deadline'],
  },
  'offer-acceptance': {
    title: 'Accept an offer',
    to: 'Whoever made the offer',
    fits: 'You have decided, and the terms are in writing.',
    channels: ['email'],
    followUp: null,
    moves: 'accepted',
    facts: ['posting.title', 'company.name', 'offer.start'],
  },
  'offer-decline': {
    title: 'Decline an offer',
    to: 'Whoever made the offer',
    fits: 'You have decided against it; tell them the same day.',
    channels: ['email', 'linkedin-message'],
    followUp: 'keep-in-touch',
    moves: 'declined',
    facts: ['posting.title', 'company.name', 'offer.reason'],
  },
  'team-hello': {
    title: 'Greet the team you join',
    to: 'Future colleagues',
    fits: 'You have accepted and have not started yet.',
    channels: ['email', 'linkedin-note', 'linkedin-message'],
    followUp: null,
    moves: null,
    facts: ['company.name', 'posting.title', 'offer.start', 'me.distinct'],
  },
} as const satisfies Record<string, OccasionRules>;
