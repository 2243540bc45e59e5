/** Decides what the user is asked to fill in for one message: the blanks in its text, and what could be added to it. */
import type { Draft } from '../drafts/draft';
import { isPlaceholder, type PlaceholderName, placeholder } from '../drafts/placeholders';
import { nodesOf } from '../drafts/template';
import { namesIn } from '../drafts/template-syntax';
import { type Composed, drafted, type Writing } from './composed-text';

/** Something to fill in. */
export interface Fill {
  name: PlaceholderName;
  /** What it means: "A problem they work on". */
  meaning: string;
  example: string;
}

/** Facts with a place of their own to be recorded at: typing them for one message alone would be typing them twice. */
const RECORDED =
  /^(?:me|evidence|posting|application|message|to|tone)\.|^contact\.(?:firstName|name|headline)$|^company\.name$/;

/**
 * `blanks`: what is missing, and what the user filled in where something was missing, in the order of the text.
 * `more`: what the approach has room for and nobody has said.
 */
export function fillsIn(writing: Writing, composed: Composed): { blanks: Fill[]; more: Fill[] } {
  const { typed, language, channel, templateId } = composed;
  const before = drafted(writing, composed, {});
  const now = drafted(writing, composed, typed);
  const template = writing.templates[language].find(({ id }) => id === templateId);
  if (!before || !now || !template) return { blanks: [], more: [] };
  const stands = namesStanding(now);
  const filled = Object.keys(typed)
    .filter(isPlaceholder)
    .filter((name) => stands.has(name));
  const wasBlank = before.blanks.map(({ name }) => name).filter((name) => stands.has(name));
  const blanks = new Set([...wasBlank, ...now.blanks.map(({ name }) => name)]);
  const text = channel === 'linkedin-note' && template.note !== null ? template.note : template.body;
  const facts = writing.factsIn(language, {});
  const named = [...namesIn(nodesOf(template.subject ?? '')), ...namesIn(nodesOf(text))].map(({ name }) => name);
  const more = new Set([...named.filter(isPlaceholder).filter((name) => isOpen(name) && !facts[name]), ...filled]);
  return { blanks: [...blanks].map(fillOf), more: [...more].filter((name) => !blanks.has(name)).map(fillOf) };
}

function isOpen(name: PlaceholderName): boolean {
  return placeholder(name).missing !== null && !RECORDED.test(name);
}

/** What the text holds, as a fact or as a blank. */
function namesStanding({ subject, body, sentences }: Draft): Set<PlaceholderName> {
  const names = new Set(sentences.flatMap(({ facts }) => facts.map(({ name }) => name)));
  for (const segment of [...(subject ?? []), ...body]) {
    if (segment.kind === 'fact') names.add(segment.fact.name);
    if (segment.kind === 'blank') names.add(segment.blank.name);
  }
  return names;
}

function fillOf(name: PlaceholderName): Fill {
  const { meaning, example } = placeholder(name);
  return { name, meaning, example };
}
