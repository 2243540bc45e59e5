/**
 * Decides what text stands in the composer: the draft that the choices give, with whatever the user wrote by hand. It
 * begins, goes on from what was kept, follows changed facts and choices; storing is keep-draft.ts.
 */
import { CHANNEL_RULES, type DraftChannel } from '../drafts/channels';
import { byBlanks } from '../drafts/choose-template';
import { composeDraft } from '../drafts/compose';
import { type Draft, type DraftedOccasion, type DraftLength, textOf } from '../drafts/draft';
import type { Facts } from '../drafts/facts';
import type { DraftLanguage } from '../drafts/placeholders';
import { rebase, rebaseSubject } from '../drafts/rebase';
import type { Template } from '../drafts/template';
import type { Composing, Message } from '../records/message';
import { baseOf } from './restored-base';

export type Typed = Composing['typed'];

/** What a text is drafted from. */
export interface Writing {
  occasion: DraftedOccasion;
  premium: boolean;
  /** Of this occasion, the one to propose first at the top. */
  templates: Readonly<Record<DraftLanguage, readonly Template[]>>;
  factsIn: (language: DraftLanguage, typed: Typed) => Facts;
}

/** What the user chose about the text. */
export interface Choices {
  channel: DraftChannel;
  language: DraftLanguage;
  length: DraftLength;
  templateId: string;
}

/** The text as it stands. */
export interface Composed extends Choices {
  typed: Typed;
  subject: string;
  body: string;
  /** The draft that the text began as. */
  base: Draft;
}

/** A fresh text: the approach that leaves the fewest blanks, short. */
export function begun(writing: Writing, channel: DraftChannel, language: DraftLanguage): Composed {
  const typed = {};
  const [first] = byBlanks(writing.templates[language], writing.factsIn(language, typed));
  const choices: Choices = { channel, language, length: 'short', templateId: first?.id ?? '' };
  return fresh(writing, choices, typed);
}

/** What was kept, as far as its template is still there. */
export function resumed(
  writing: Writing,
  kept: Pick<Message, 'subject' | 'body' | 'composing'>,
  channel: DraftChannel,
): Composed | null {
  const { composing, subject, body } = kept;
  if (!composing) return null;
  const { language, length, typed, baseSubject, baseBody } = composing;
  const known = writing.templates[language].some(({ id }) => id === composing.templateId);
  const templateId = known ? composing.templateId : (writing.templates[language][0]?.id ?? '');
  const choices: Choices = { channel, language, length, templateId };
  const renewed = drafted(writing, choices, typed);
  if (!renewed) return null;
  return redrafted(writing, { ...choices, typed, subject, body, base: baseOf(baseSubject, baseBody, renewed) });
}

/** The draft that these choices give; null where there is no template. */
export function drafted(
  writing: Writing,
  { templateId, language, channel, length }: Choices,
  typed: Typed,
): Draft | null {
  const template = writing.templates[language].find(({ id }) => id === templateId);
  if (!template) return null;
  return composeDraft({ template, facts: writing.factsIn(language, typed), channel, length, premium: writing.premium });
}

/** The text carried over to what the facts and choices give now; the same object where that changes no word. */
export function redrafted(writing: Writing, composed: Composed): Composed {
  const renewed = drafted(writing, composed, composed.typed);
  if (!renewed || isSameText(renewed, composed.base)) return composed;
  return {
    ...composed,
    body: rebase(composed.body, composed.base, renewed),
    subject: rebaseSubject(composed.subject, composed.base, renewed),
    base: renewed,
  };
}

/** True where the user wrote something into the text itself. */
export function isEdited({ subject, body, base }: Composed): boolean {
  return body !== base.text() || subject !== subjectOf(base);
}

/** True where a change of choices would part hand-written words from the sentences around them. */
export function asksFirst(composed: Composed, change: Partial<Choices>): boolean {
  const next = { ...composed, ...change };
  const isOtherText =
    next.templateId !== composed.templateId ||
    next.language !== composed.language ||
    (next.channel === 'linkedin-note') !== (composed.channel === 'linkedin-note');
  if (isOtherText) return isEdited(composed);
  const losesSubject =
    CHANNEL_RULES[next.channel].subjectMost === null && composed.subject !== subjectOf(composed.base);
  return losesSubject;
}

/**
 * The text after a change of choices. `keep`: what the user wrote by hand comes along, before the new draft where no
 * sentence corresponds; otherwise the new draft stands alone.
 */
export function rechosen(writing: Writing, composed: Composed, change: Partial<Choices>, keep: boolean): Composed {
  const choices = settled(writing, composed, change);
  if (!keep) return fresh(writing, choices, composed.typed);
  return redrafted(writing, { ...composed, ...choices });
}

/** Another language has other templates: the approach at the same place is the one that corresponds. */
function settled(writing: Writing, composed: Composed, change: Partial<Choices>): Choices {
  const { channel, language, length, templateId } = { ...composed, ...change };
  const there = writing.templates[language];
  if (there.some(({ id }) => id === templateId)) return { channel, language, length, templateId };
  const place = writing.templates[composed.language].findIndex(({ id }) => id === templateId);
  return { channel, language, length, templateId: (there[place] ?? there[0])?.id ?? '' };
}

function fresh(writing: Writing, choices: Choices, typed: Typed): Composed {
  const draft = drafted(writing, choices, typed) ?? emptyDraft(writing, choices);
  return { ...choices, typed, subject: subjectOf(draft), body: draft.text(), base: draft };
}

/** What is kept of how the text came to be. */
export function composingOf({ templateId, language, length, typed, base }: Composed): Composing {
  return {
    templateId: templateId || 'none',
    language,
    length,
    typed,
    baseSubject: subjectOf(base),
    baseBody: base.text(),
  };
}

export function subjectOf({ subject }: Draft): string {
  return textOf(subject ?? []);
}

function isSameText(one: Draft, other: Draft): boolean {
  return (
    one.text() === other.text() &&
    subjectOf(one) === subjectOf(other) &&
    one.templateId === other.templateId &&
    one.channel === other.channel
  );
}

/** No template is left, as where the user's own is the only one and has errors: an empty page. */
function emptyDraft({ occasion }: Writing, { language, channel, length }: Choices): Draft {
  return {
    templateId: '',
    occasion,
    language,
    channel,
    length,
    subject: CHANNEL_RULES[channel].subjectMost === null ? null : [],
    body: [],
    sentences: [],
    blanks: [],
    leftOut: [],
    text: () => '',
  };
}
