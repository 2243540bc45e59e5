/** Decides how long a message may be on each channel, and how long is best; every figure with the place it is from. */
import type { Channel } from '../records/contact';
import { countText } from './count-text';
import type { DraftedOccasion } from './draft';

/** Channels that drafts are written for. */
export const DRAFT_CHANNELS = ['linkedin-note', 'linkedin-message', 'inmail', 'email'] as const satisfies Channel[];
export type DraftChannel = (typeof DRAFT_CHANNELS)[number];

export interface FigureSource {
  says: string;
  name: string;
  url: string;
}

/** From `least` to `most`, both included. */
export interface BestLength {
  unit: 'characters' | 'words';
  least: number;
  most: number;
  source: FigureSource;
}

export interface ChannelRules {
  name: string;
  /** Most characters the site takes; null where it sets none that matters. */
  most: { free: number; premium: number } | null;
  /** Most characters of the subject; null where there is no subject, Infinity where it has no limit. */
  subjectMost: number | null;
  /** Where `most` and `subjectMost` come from. */
  limitSource: FigureSource | null;
  best: BestLength;
}

const LINKEDIN_NOTES: FigureSource = {
  says: 'A note with an invitation holds 200 characters on a free account and 300 with Premium.',
  name: 'LinkedIn Help, personalised invitations',
  url: 'https://www.linkedin.com/help/linkedin/answer/a550555',
};
const INMAIL_LIMIT: FigureSource = {
  says: 'An InMail holds 1,900 characters, its subject 200.',
  name: 'Letter Counter, LinkedIn InMail character limit',
  url: 'https://lettercounter.org/blog/linkedin-inmail-character-limit',
};
const INMAIL_STUDY: FigureSource = {
  says: 'Of tens of millions of recruiters’ InMails (2021–22), those under 400 characters were answered 22 % more often than the average.',
  name: 'Search Engine Journal on LinkedIn’s figures, 2022',
  url: 'https://www.searchenginejournal.com/linkedin-data-reveals-what-type-of-inmail-gets-best-results/451007/',
};
const EMAIL_STUDY: FigureSource = {
  says: 'Of 40 million e-mails (2016), those of 50 to 125 words were answered most often, about every second one.',
  name: 'Fast Company on Boomerang’s figures, 2016',
  url: 'https://www.fastcompany.com/3057096/the-perfect-email-is-short-simple-and-not-too-emotional',
};
const SFU: FigureSource = {
  says: 'A university’s careers service advises fewer than 100 words, and no mention of jobs.',
  name: 'Simon Fraser University, requesting an information interview',
  url: 'https://www.sfu.ca/students/career/explore/networking/information-interviews.html',
};

export const CHANNEL_RULES: Readonly<Record<DraftChannel, ChannelRules>> = {
  'linkedin-note': {
    name: 'LinkedIn note',
    most: { free: 200, premium: 300 },
    subjectMost: null,
    limitSource: LINKEDIN_NOTES,
    best: { unit: 'characters', least: 60, most: 200, source: LINKEDIN_NOTES },
  },
  'linkedin-message': {
    name: 'LinkedIn message',
    most: null,
    subjectMost: null,
    limitSource: null,
    best: { unit: 'characters', least: 100, most: 400, source: INMAIL_STUDY },
  },
  inmail: {
    name: 'InMail',
    most: { free: 1_900, premium: 1_900 },
    subjectMost: 200,
    limitSource: INMAIL_LIMIT,
    best: { unit: 'characters', least: 100, most: 400, source: INMAIL_STUDY },
  },
  email: {
    name: 'E-mail',
    most: null,
    subjectMost: Number.POSITIVE_INFINITY,
    limitSource: null,
    best: { unit: 'words', least: 50, most: 125, source: EMAIL_STUDY },
  },
};

/** Thanks and answers to a decision may be as short as they like. */
const MAY_BE_BRIEF: readonly DraftedOccasion[] = [
  'rejection-reply',
  'offer-time',
  'offer-acceptance',
  'offer-decline',
  'no-show',
  'nudge',
  'referrer-news',
  'team-hello',
  'keep-in-touch',
];
const BRIEF_WORDS = 25;
const INFORMATIONAL_MOST_WORDS = 100;

/** The best length for this occasion on this channel, with its source. */
export function bestLength(channel: DraftChannel, occasion: DraftedOccasion): BestLength {
  const { best } = CHANNEL_RULES[channel];
  if (channel !== 'email') return best;
  if (occasion === 'informational-request') {
    return { unit: 'words', least: 40, most: INFORMATIONAL_MOST_WORDS, source: SFU };
  }
  return MAY_BE_BRIEF.includes(occasion) ? { ...best, least: BRIEF_WORDS } : best;
}

/** Most characters of the body that the site takes; null for no limit. */
export function mostCharacters(channel: DraftChannel, premium: boolean): number | null {
  return CHANNEL_RULES[channel].most?.[premium ? 'premium' : 'free'] ?? null;
}

/** How a text stands to the hard limits of a channel. `over` counts characters too many, 0 where it fits. */
export interface Fit {
  fits: boolean;
  body: { characters: number; most: number | null; over: number };
  subject: { characters: number; most: number; over: number } | null;
}

/** A subject on a channel without one is not counted. */
export function fits(text: { subject: string | null; body: string }, channel: DraftChannel, premium: boolean): Fit {
  const { subjectMost } = CHANNEL_RULES[channel];
  const most = mostCharacters(channel, premium);
  const characters = countText(text.body).characters;
  const body = { characters, most, over: Math.max(0, characters - (most ?? Number.POSITIVE_INFINITY)) };
  const subjectCharacters = countText(text.subject ?? '').characters;
  const subject =
    subjectMost === null
      ? null
      : { characters: subjectCharacters, most: subjectMost, over: Math.max(0, subjectCharacters - subjectMost) };
  return { fits: body.over === 0 && !subject?.over, body, subject };
}
