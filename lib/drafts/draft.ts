/** Decides what a draft is: text of which every stretch knows whether it is ours, a fact or a blank, and what it rests on. */
import type { Channel } from '../records/contact';
import type { Occasion } from '../records/message';
import type { DraftLanguage, PlaceholderName } from './placeholders';

/** Occasions there are drafts for. */
export type DraftedOccasion = Exclude<Occasion, 'other'>;
export const LENGTHS = ['short', 'long'] as const;
export type DraftLength = (typeof LENGTHS)[number];

/** A fact that stands in the text, or that a sentence depends on. */
export interface FactRef {
  name: PlaceholderName;
  /** What it means: "Their first name". */
  label: string;
  /** Empty for what was chosen rather than stated (tone, role). */
  value: string;
  from: string;
}

/** A fact that is missing and has to be filled in before the message may go. */
export interface Blank {
  name: PlaceholderName;
  /** What to fill: "a problem they work on". */
  label: string;
  example: string;
}

export type Segment =
  | { kind: 'words'; text: string }
  | { kind: 'fact'; text: string; fact: FactRef }
  | { kind: 'blank'; text: string; blank: Blank };

export interface DraftSentence {
  /** Place in the body, in UTF-16 units. */
  start: number;
  end: number;
  facts: FactRef[];
  /** The same for the same sentence of a template, whatever the facts. Unique within a draft. */
  key: string;
}

export interface Draft {
  templateId: string;
  occasion: DraftedOccasion;
  language: DraftLanguage;
  channel: Channel;
  length: DraftLength;
  /** Null where the channel has none. */
  subject: Segment[] | null;
  body: Segment[];
  sentences: DraftSentence[];
  /** Each blank once, in order of the text, the subject's first. */
  blanks: Blank[];
  /** Facts left out so that the text fits the channel, in the order they were dropped. */
  leftOut: PlaceholderName[];
  /** The body as plain text. */
  text(): string;
}

/** Segments as plain text. */
export function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
