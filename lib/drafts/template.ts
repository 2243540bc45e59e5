/** Decides what a template is, and keeps parsed ones, as every keystroke composes anew. Ours are in templates/. */
import type { DraftedOccasion } from './draft';
import type { DraftLanguage } from './placeholders';
import { parseSyntax, type TemplateError, type TemplateNode } from './template-syntax';

export interface Template {
  /** Of ours: "en/nudge/one-question". It stays the same from release to release. */
  id: string;
  occasion: DraftedOccasion;
  language: DraftLanguage;
  /** What sets it apart from its neighbours, for the choice between them: "Begin with their work". */
  approach: string;
  /** Null where it is only for channels without a subject. */
  subject: string | null;
  /** Short and long in one: what stands in the stretch `long` is in the long version only. */
  body: string;
  /** For a LinkedIn note; null where the occasion has none. */
  note: string | null;
}

const MOST_KEPT = 400;
const parsed = new Map<string, { nodes: TemplateNode[] } | { errors: TemplateError[] }>();

/** `text` taken apart, or what is wrong with it. */
export function parseTemplate(text: string): { nodes: TemplateNode[] } | { errors: TemplateError[] } {
  const known = parsed.get(text);
  if (known) return known;
  if (parsed.size >= MOST_KEPT) parsed.clear();
  const result = parseSyntax(text);
  parsed.set(text, result);
  return result;
}

/** The parts of `text`; of a text with errors, the text itself, so that nothing typed is lost from view. */
export function nodesOf(text: string): TemplateNode[] {
  const result = parseTemplate(text);
  return 'nodes' in result ? result.nodes : [{ kind: 'words', at: 0, text }];
}
