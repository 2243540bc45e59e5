/**
 * Decides how a calendar file is written, line by line: RFC 5545 (2009) escaping, folding and times. Which events there
 * are is `calendar-file.ts`. Times are UTC instants, which need no VTIMEZONE and mean the same in every calendar.
 */

/** Longest line in octets, without its line break (RFC 5545, 3.1). */
const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** One property: its name, and its value as already escaped where it is text. */
export type Line = readonly [name: string, value: string];

/** Lines as they stand in the file: folded between characters, ended by CRLF. */
export function written(lines: readonly Line[]): string {
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

/** Text as a value (RFC 5545, 3.3.11): whatever it holds stays text and can end no line. */
export function textValue(text: string): string {
  const clean = text.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  const visible = clean.replace(/[^\P{Cc}\t\n]/gu, '');
  return visible.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** An instant in milliseconds as "20260302T090000Z". */
export function timeValue(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Cut so that no line is longer than allowed and no character is cut in two; a line that goes on begins with a space. */
function folded(line: string): string {
  if (encoder.encode(line).length <= MOST_OCTETS) return line;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > MOST_OCTETS) {
      parts.push(part);
      part = '';
      octets = 1;
    }
    part += character;
    octets += length;
  }
  return [...parts, part].join('\r\n ');
}
