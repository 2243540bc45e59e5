/** Decides which approach is proposed first: the one that leaves the fewest blanks with the facts there are. */
import { composeDraft } from './compose';
import type { Facts } from './facts';
import type { Template } from './template';

/** `templates`, those with fewer blanks first; among equals their own order holds. */
export function byBlanks(templates: readonly Template[], facts: Facts): Template[] {
  const blanks = (template: Template) =>
    composeDraft({ template, facts, channel: 'email', length: 'short', premium: false }).blanks.length;
  return templates
    .map((template) => ({ template, open: blanks(template) }))
    .sort((one, other) => one.open - other.open)
    .map(({ template }) => template);
}
