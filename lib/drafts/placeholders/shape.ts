/** Decides what is known of a fact that templates may name: how it reads, where it comes from, what stands in for it. */

/** Languages that drafts are written in. */
export const DRAFT_LANGUAGES = ['en', 'de'] as const;
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number];

/**
 * How a fact stands in a sentence: a name or a title as it is; a phrase within a sentence, without closing punctuation; a sentence
 * or a question of its own; words of somebody else, in quotation marks; a day; an address; a block of several lines; or
 * a flag, which only opens or closes a stretch and has no words.
 */
export type FactForm =
  | 'name'
  | 'title'
  | 'phrase'
  | 'sentence'
  | 'question'
  | 'quote'
  | 'day'
  | 'link'
  | 'block'
  | 'flag';

export interface Placeholder {
  form: FactForm;
  /** What it means, for the list in the template editor. */
  meaning: string;
  /** Where it comes from. */
  from: string;
  example: string;
  /** What has to be filled in, in each language; shown in square brackets. Null for a flag, which is never missing. */
  missing: Readonly<Record<DraftLanguage, string>> | null;
}

/** A fact with words. */
export const fact = (
  form: FactForm,
  meaning: string,
  from: string,
  example: string,
  en: string,
  de: string,
): Placeholder => ({ form, meaning, from, example, missing: { en, de } });

/** Something that is so or not, and has no words. */
export const flag = (meaning: string, from: string): Placeholder => ({
  form: 'flag',
  meaning,
  from,
  example: '',
  missing: null,
});
