/**
 * Decides what a template may contain: the part of Mustache (mustache.js parses it) that names facts and opens
 * stretches. What would run, include or redefine anything is refused, at its place and in plain words.
 */
import Mustache from 'mustache';
import { MAX_TEMPLATE_CHARS } from '../records/own-template';

/** A template, taken apart. `at` is where a part begins, in UTF-16 units; it stays the same whatever the facts. */
export type TemplateNode =
  | { kind: 'words'; at: number; text: string }
  | { kind: 'fact'; at: number; name: string }
  | { kind: 'stretch'; at: number; name: string; when: 'known' | 'missing'; inside: TemplateNode[] };

/** What is wrong with a template; line and column count from 1. */
export interface TemplateError {
  line: number;
  column: number;
  says: string;
}

/** How deep stretches may stand within each other. */
const MOST_NESTED = 12;

type Token = [type: string, value: string, start: number, end: number, inside?: Token[], close?: number];

const writer = new Mustache.Writer();
const REFUSED: Readonly<Record<string, string>> = {
  '&': 'Write two braces, not three: a message is plain text and needs no markup.',
  '>': 'A template cannot include another one.',
  '=': 'The braces cannot be redefined.',
};

/** `text` taken apart, or every error found; a slip in the braces hides those behind it. */
export function parseSyntax(text: string): { nodes: TemplateNode[] } | { errors: TemplateError[] } {
  if (text.length > MAX_TEMPLATE_CHARS) {
    return {
      errors: [errorAt(text, MAX_TEMPLATE_CHARS, `A template holds ${MAX_TEMPLATE_CHARS} characters at most.`)],
    };
  }
  let tokens: Token[];
  try {
    tokens = writer.parse(text) as Token[];
  } catch (problem) {
    return { errors: [slip(text, String(problem))] };
  } finally {
    writer.clearCache();
  }
  const errors: TemplateError[] = [];
  const nodes = nodesOf(tokens, text, errors, 0);
  return errors.length ? { errors } : { nodes };
}

/** Every name in the order it appears, with its place; those that open stretches included. */
export function namesIn(nodes: readonly TemplateNode[]): Exclude<TemplateNode, { kind: 'words' }>[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'words') return [];
    return node.kind === 'fact' ? [node] : [node, ...namesIn(node.inside)];
  });
}

/** `says` at the line and column of `at`. */
export function errorAt(text: string, at: number, says: string): TemplateError {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, says };
}

function nodesOf(tokens: Token[], text: string, errors: TemplateError[], depth: number): TemplateNode[] {
  return tokens.flatMap(([type, value, at, , inside = []]): TemplateNode[] => {
    const refusal = REFUSED[type];
    if (refusal) errors.push(errorAt(text, at, refusal));
    else if (type === 'text') return [{ kind: 'words', at, text: value }];
    else if (type === 'name') return [{ kind: 'fact', at, name: value }];
    else if (type === '#' || type === '^') {
      if (depth < MOST_NESTED) {
        const within = nodesOf(inside, text, errors, depth + 1);
        return [{ kind: 'stretch', at, name: value, when: type === '#' ? 'known' : 'missing', inside: within }];
      }
      errors.push(errorAt(text, at, `Stretches stand within each other ${MOST_NESTED} deep at most.`));
    }
    return [];
  });
}

/** What the parser stumbled over, in our words. */
function slip(text: string, problem: string): TemplateError {
  const at = Number(/ at (\d+)$/.exec(problem)?.[1] ?? 0);
  const name = /section "([^"]*)"/.exec(problem)?.[1] ?? '';
  if (/Invalid tags/.test(problem)) return errorAt(text, Math.max(text.indexOf('{{='), 0), REFUSED['='] ?? '');
  if (/Unopened/.test(problem)) {
    return errorAt(text, at, `{{/${name}}} closes a stretch that was never opened. Put {{#${name}}} before it.`);
  }
  if (/Unclosed section/.test(problem)) {
    const opened = Math.max(text.lastIndexOf(`{{#${name}`), text.lastIndexOf(`{{^${name}`), 0);
    return errorAt(text, opened, `{{#${name}}} is never closed. Put {{/${name}}} where the stretch ends.`);
  }
  const opened = text.lastIndexOf('{{');
  return errorAt(text, Math.max(opened, 0), 'These braces are never closed. End the placeholder with }}.');
}
