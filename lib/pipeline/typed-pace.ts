/** Decides how a figure of the pace is typed and told: days and hours as numbers, several apart by commas, hours of the day as a clock shows them. */
import { FIGURES, type FigureName } from '../follow-ups/policy/figures';
import type { PolicyChanges } from '../records/follow-up';
import { policyChangesSchema } from '../records/follow-up';

type FigureValue = NonNullable<PolicyChanges[FigureName]>;

/** What a figure's field shows: "7", "24, 2", "20:00". */
export function typedFigure(name: FigureName, value: FigureValue): string {
  if (Array.isArray(value)) return value.join(', ');
  return isTimeOfDay(name) ? clockOf(value) : String(value);
}

/** What was typed as the figure's value, or why it cannot be one. Several numbers come back in falling order, each once. */
export function figureOf(name: FigureName, typed: string): { value: FigureValue } | { says: string } {
  const text = typed.trim();
  const value = isTimeOfDay(name)
    ? minutesOf(text)
    : Array.isArray(FIGURES[name].value)
      ? numbersOf(text)
      : numberOf(text);
  if (value === null) return { says: EXPECTED[kindOf(name)] };
  const known = policyChangesSchema.safeParse({ [name]: value });
  return known.success ? { value } : { says: 'This is more or less than the pace allows.' };
}

/** A figure with its unit: "7 days", "24 and 2 hours", "20:00". */
export function figureInWords(name: FigureName, value: FigureValue): string {
  const typed = typedFigure(name, value);
  if (isTimeOfDay(name)) return typed;
  if (typed === '') return 'never';
  const { unit } = FIGURES[name];
  return `${Array.isArray(value) ? new Intl.ListFormat('en').format(value.map(String)) : typed} ${typed === '1' ? unit.replace(/s$/, '') : unit}`;
}

/** Whether a figure is a time of the day. */
export function isTimeOfDay(name: FigureName): boolean {
  return FIGURES[name].unit === 'minutes of the day';
}

const EXPECTED = {
  time: 'Give a time of the day.',
  several: 'Give whole numbers apart by commas, such as 5, 2, 1.',
  one: 'Give a whole number.',
};

function kindOf(name: FigureName): keyof typeof EXPECTED {
  if (isTimeOfDay(name)) return 'time';
  return Array.isArray(FIGURES[name].value) ? 'several' : 'one';
}

function numberOf(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

function numbersOf(text: string): number[] | null {
  if (!text) return [];
  const numbers = text.split(',').map((part) => numberOf(part.trim()));
  const whole = numbers.filter((one) => one !== null);
  return whole.length === numbers.length ? [...new Set(whole)].sort((a, b) => b - a) : null;
}

function minutesOf(text: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hour && minute ? Number(hour) * 60 + Number(minute) : null;
}

function clockOf(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
