/**
 * Decides the list of what the user looks for in a company: what it starts as, and how it is changed. The user's order
 * counts, and nothing is ever computed from it.
 */
import { type Criterion, MAX_CRITERIA, MAX_CRITERION_CHARS } from '../records/profile';

/** Where everybody's list begins, until they change it. After a well-known guide to machine-learning interviews. */
export const STARTING_CRITERIA: readonly Criterion[] = [
  { id: 'leadership', text: 'Leaders who know their field and listen' },
  { id: 'people', text: 'Bright colleagues with energy' },
  { id: 'early', text: 'I would be early: among the first, or the first, in my role' },
  { id: 'validated', text: 'People already want the product, and much is left to build' },
  { id: 'hard', text: 'Problems that are truly hard' },
  { id: 'need', text: 'It meets a real need' },
];

/** The list with a criterion at its end; the same list where the text is empty or there, or the list is full. */
export function addCriterion(list: readonly Criterion[], text: string, id: string): readonly Criterion[] {
  const tidy = tidied(text);
  if (!tidy || list.length >= MAX_CRITERIA || list.some((one) => one.id === id || sameText(one.text, tidy)))
    return list;
  return [...list, { id, text: tidy }];
}

/** The list with one criterion reworded; the same list where the text is empty or another criterion's. */
export function renameCriterion(list: readonly Criterion[], id: string, text: string): readonly Criterion[] {
  const tidy = tidied(text);
  if (!tidy || list.some((one) => one.id !== id && sameText(one.text, tidy))) return list;
  return list.map((one) => (one.id === id ? { ...one, text: tidy } : one));
}

/** The list with one criterion at place `to`, 0 being the first; a place beyond either end is that end. */
export function moveCriterion(list: readonly Criterion[], id: string, to: number): readonly Criterion[] {
  const moved = list.find((one) => one.id === id);
  if (!moved) return list;
  const others = list.filter((one) => one !== moved);
  return others.toSpliced(Math.min(Math.max(to, 0), others.length), 0, moved);
}

/** The list without one criterion. */
export function removeCriterion(list: readonly Criterion[], id: string): readonly Criterion[] {
  return list.filter((one) => one.id !== id);
}

function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_CRITERION_CHARS).trim();
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
