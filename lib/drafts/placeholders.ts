/**
 * Decides which facts a template may name at all, and what stands in the text while one is missing. How a fact is found
 * is facts.ts; how it is cleaned is clean-fact.ts.
 */
import { ABOUT_TALKS } from './placeholders/about-talks';
import { ABOUT_THEM } from './placeholders/about-them';
import { ABOUT_YOU } from './placeholders/about-you';
import type { DraftLanguage, Placeholder } from './placeholders/shape';

export { DRAFT_LANGUAGES, type DraftLanguage, type FactForm, type Placeholder } from './placeholders/shape';

/** Every name a template may use, with what it stands for. */
export const PLACEHOLDERS = { ...ABOUT_YOU, ...ABOUT_THEM, ...ABOUT_TALKS };

export type PlaceholderName = keyof typeof PLACEHOLDERS;
export const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS) as PlaceholderName[];

/** True for a name on the list, and for nothing an object merely inherits. */
export function isPlaceholder(name: string): name is PlaceholderName {
  return Object.hasOwn(PLACEHOLDERS, name);
}

/** What is said of `name`. */
export function placeholder(name: PlaceholderName): Placeholder {
  return PLACEHOLDERS[name];
}

/** "[their first name]": what stands in a text of `language` while the fact is missing. */
export function blankText(name: PlaceholderName, language: DraftLanguage): string {
  return `[${placeholder(name).missing?.[language] ?? name}]`;
}
