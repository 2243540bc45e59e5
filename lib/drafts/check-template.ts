/** Decides whether a user's template can be used, and what is worth saying about it; every error with its place. */
import type { DraftedOccasion } from './draft';
import { OCCASION_RULES } from './occasions';
import { isPlaceholder, PLACEHOLDER_NAMES, placeholder } from './placeholders';
import { parseTemplate } from './template';
import { errorAt, namesIn, type TemplateError, type TemplateNode } from './template-syntax';

export interface TemplateCheck {
  /** What must be mended before it can be used. */
  errors: TemplateError[];
  /** What it can do without, but hardly should; each a sentence. */
  notes: string[];
}

/** What is to be said about `text` as the body (or note) of a template for `occasion`. */
export function checkTemplate(text: string, occasion: DraftedOccasion): TemplateCheck {
  const errors = templateErrors(text);
  const result = parseTemplate(text);
  if (errors.length || 'errors' in result) return { errors, notes: [] };
  const named = new Set(namesIn(result.nodes).map(({ name }) => name));
  const notes: string[] = [];
  const { facts } = OCCASION_RULES[occasion];
  if (!text.trim()) notes.push('The template is empty.');
  else if (!facts.some((name) => named.has(name))) {
    const wanted = facts.slice(0, 3).map((name) => `{{${name}}}`);
    notes.push(`Nothing in it is about this person or moment. Name one of ${wanted.join(', ')}.`);
  }
  return { errors, notes };
}

/** Errors of a subject, body or note: braces, names that do not exist, flags used as if they had words. */
export function templateErrors(text: string): TemplateError[] {
  const result = parseTemplate(text);
  if ('errors' in result) return result.errors;
  return namesIn(result.nodes).flatMap((node) => nameErrors(text, node));
}

function nameErrors(text: string, node: Exclude<TemplateNode, { kind: 'words' }>): TemplateError[] {
  const { name, at, kind } = node;
  if (!isPlaceholder(name)) {
    const near = nearest(name);
    const hint = near ? ` Did you mean {{${near}}}?` : ' The list of placeholders tells which there are.';
    return [errorAt(text, at, `There is no placeholder “${name.slice(0, 40)}”.${hint}`)];
  }
  if (kind === 'fact' && placeholder(name).form === 'flag') {
    return [errorAt(text, at, `{{${name}}} has no words. Use it to open a stretch: {{#${name}}} … {{/${name}}}.`)];
  }
  return [];
}

/** Most letters that may differ for a name to be taken for a slip. */
const MOST_SLIPS = 3;

function nearest(name: string): string | null {
  const wanted = name.toLowerCase();
  if (wanted.length > 40) return null;
  const byEnd = PLACEHOLDER_NAMES.find((one) => one.toLowerCase().endsWith(`.${wanted}`));
  if (byEnd) return byEnd;
  const [best] = PLACEHOLDER_NAMES.map((one) => ({ one, slips: distance(wanted, one.toLowerCase()) })).sort(
    (a, b) => a.slips - b.slips,
  );
  return best && best.slips <= MOST_SLIPS ? best.one : null;
}

/** Letters to add, drop or change to get from `one` to `other` (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
