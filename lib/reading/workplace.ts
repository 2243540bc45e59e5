/** Decides where a label says the work is done. */
import type { Workplace } from '../records/posting';
export function workplaceOf(label: string): Workplace | null {
  return /hybrid/i.test(label) ? 'hybrid' : null;
}
export function workplaceInTitle(_title: string): Workplace | null {
  return null;
}
