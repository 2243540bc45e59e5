/** Decides which employment types a label means. */
import type { EmploymentType } from '../records/posting';
export function employmentTypesOf(labels: readonly string[]): EmploymentType[] {
  return labels.includes('Full-time') ? ['full-time'] : [];
}
