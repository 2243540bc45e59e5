/**
 * Decides which of a round's notes concern one person. A line that opens with an interviewer's name and a colon is about
 * the talk with them ("Ana: labelling shelf photos"); a line without a name is about everybody's.
 */
import { firstName, fullName } from './person-name';

/** The first thing noted for `person`, else the first noted for all; null where there is none. */
export function firstNoteFor(person: string | null, everybody: readonly string[], notes: string): string | null {
  const lines = notes
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.replace(/^[\s\-–—•*·]+/, '').trim())
    .filter(Boolean);
  const own = person ? namesOf(person) : [];
  const others = everybody.filter((name) => name !== person).flatMap(namesOf);
  const forAll: string[] = [];
  for (const line of lines) {
    const [, opening = '', rest = ''] = /^([^:]{1,80}):\s*(.+)$/.exec(line) ?? [];
    const name = opening.trim().toLowerCase();
    if (name && own.includes(name)) return firstThought(rest);
    if (!name || !others.includes(name)) forAll.push(line);
  }
  const [first] = forAll;
  return first ? firstThought(first) : null;
}

function namesOf(person: string): string[] {
  return [person, fullName(person), firstName(person)].flatMap((name) => (name ? [name.toLowerCase()] : []));
}

/** Up to the first full stop or semicolon: one thought fits into one sentence. */
function firstThought(line: string): string {
  return /^(.+?)(?:;|[.!?](?=\s+\p{Lu}))/u.exec(line)?.[1] ?? line;
}
