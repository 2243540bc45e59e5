/** Decides what the columns of the list are called. */
import type { Column } from '../../lib/search/saved-list';

export const COLUMN_NAMES: Record<Column, string> = {
  title: 'Title',
  company: 'Company',
  location: 'Location',
  workplace: 'Workplace',
  salary: 'Salary',
  posted: 'Posted',
  saved: 'Saved on',
  stage: 'Stage',
};
