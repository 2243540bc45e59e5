/** Decides what templates, their languages and where they come from are called on the desk. */
import { PLACEHOLDER_NAMES, type PlaceholderName, placeholder } from '../../../lib/drafts/placeholders';
import type { Origin } from '../../../lib/people/own-templates';

export const ORIGIN_NAMES: Readonly<Record<Origin, string>> = {
  ours: 'Comes with Fivesight',
  changed: 'Your version of ours',
  own: 'Yours',
};

const GROUPS: readonly (readonly [title: string, names: RegExp])[] = [
  ['You', /^(?:me\.|tone\.|long$)/],
  ['The person', /^(?:contact\.|to\.|shared\.)/],
  ['Company and posting', /^(?:company|posting|evidence)\./],
  ['Rounds, messages, offer', /^(?:application|round|message|offer)\./],
  ['This message', /^(?:news$|ask\.)/],
];

/** Every placeholder in groups, for the list beside the editor. */
export const PLACEHOLDER_GROUPS = GROUPS.map(([title, names]) => ({
  title,
  names: PLACEHOLDER_NAMES.filter((name) => names.test(name)),
}));

/** What a placeholder's button puts into the text: the fact, or a stretch for what has no words of its own. */
export function insertionFor(name: PlaceholderName): string {
  return placeholder(name).form === 'flag' ? `{{#${name}}}  {{/${name}}}` : `{{${name}}}`;
}
