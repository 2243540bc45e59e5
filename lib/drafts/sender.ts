/** Decides what drafts need to know of the user: the part of the profile that messages are written from. */
import type { DraftLanguage } from './placeholders';

export const TONES = ['plain', 'warm'] as const;
export type Tone = (typeof TONES)[number];

/** What the user says of themselves in one language. It is never translated: each language has its own words. */
export interface SenderWords {
  headline: string | null;
  /** What makes them distinct, in one sentence. */
  distinct: string | null;
  /** What they look for: "ML engineering in Lisbon or remote". */
  looksFor: string | null;
  /** What they are good at ("putting forecasts into production"), the best first, each with its proof. */
  strengths: readonly { claim: string; proof: string | null }[];
}

export interface Sender {
  name: string | null;
  links: readonly { label: string; url: string }[];
  tone: Tone;
  /** Stands in place of name and link; may have several lines. */
  signature: string | null;
  words: Readonly<Partial<Record<DraftLanguage, SenderWords>>>;
}
