/** Decides what a text says about pay. */
import type { Salary } from '../records/posting';
import type { RawSalary } from './finding';

export interface ReadingContext {
  lang: string;
  country: string | null;
}
export function salaryFrom(_raw: RawSalary, _context: ReadingContext): Salary | null {
  return null;
}
export function salaryInText(_text: string, _context: ReadingContext): Salary | null {
  return null;
}
