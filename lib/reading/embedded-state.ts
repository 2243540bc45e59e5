/**
 * Decides how the JSON that a page carries for its own scripts is read: found by name, cut out by matching brackets,
 * bounded, and never run. What the values mean is left to each site.
 */

/** Longest JSON that is parsed, in characters. The largest state met (a whole Ashby board) has about two million. */
const MAX_STATE_CHARS = 5_000_000;
/** Most values looked at when a name is sought in a state, so that a hostile tree costs no more than a real one. */
const MAX_SOUGHT = 20_000;

/** Parsed JSON, or undefined where the text is too long, empty or broken. */
export function json(text: string | null | undefined): unknown {
  if (!text || text.length > MAX_STATE_CHARS) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The content of a JSON script such as `script#__NEXT_DATA__`. */
export function jsonScript(document: Document, selector: string): unknown {
  return json(document.querySelector(selector)?.textContent);
}

/**
 * The value a script gives to a name: `window.__state = {…}`, `"name": […]`, `name = JSON.parse("…")`.
 * The marker is the name as it is written there. Undefined where no script gives it an object or a list.
 */
export function scriptJson(document: Document, marker: string): unknown {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const value = assignedJson(script.textContent ?? '', marker);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** As `scriptJson`, from the text of one script. */
export function assignedJson(script: string, marker: string): unknown {
  for (let found = script.indexOf(marker); found >= 0; found = script.indexOf(marker, found + marker.length)) {
    const start = found + marker.length;
    const [assignment, opening = ''] =
      /^["'\])]*\s*[=:]\s*(JSON\.parse\(\s*"|[{[])/.exec(script.slice(start, start + 60)) ?? [];
    if (!assignment) continue;
    const open = start + assignment.length - 1;
    const value = opening.endsWith('"')
      ? json(str(json(script.slice(open, endOfString(script, open)))))
      : json(balanced(script, open));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The value at a path of keys and indexes; undefined as soon as one is missing. Inherited properties don't count. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner && typeof inner === 'object' && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
    value,
  );
}

/** The first object or list that stands under this name, outermost first; undefined where there is none. */
export function seek(value: unknown, name: string): unknown {
  let level: unknown[] = [value];
  for (let looked = 0; level.length && looked < MAX_SOUGHT; ) {
    const next: unknown[] = [];
    for (const one of level) {
      const found = at(one, name);
      if (found && typeof found === 'object') return found;
      if (++looked > MAX_SOUGHT) return undefined;
      for (const inner of Object.values(one ?? {})) if (inner && typeof inner === 'object') next.push(inner);
    }
    level = next;
  }
  return undefined;
}

/** A text with words in it, or null. */
export function str(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value : null;
}

/** A finite number, given as one or as plain digits ("52.89"), or null. */
export function num(value: unknown): number | null {
  const number = typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** The entries of a list; none where the value is not one. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** From an opening bracket to the one that closes it; null where none does. Brackets within strings don't count. */
function balanced(text: string, open: number): string | null {
  const mark = /["{}[\]]/g;
  mark.lastIndex = open;
  let depth = 0;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found.index - open > MAX_STATE_CHARS) return null;
    if (found[0] === '"') mark.lastIndex = endOfString(text, found.index);
    else depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
    if (depth === 0) return text.slice(open, mark.lastIndex);
  }
  return null;
}

/** The place after the quote that ends a string; the end of the text where none does. */
function endOfString(text: string, quote: number): number {
  for (let end = text.indexOf('"', quote + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}
