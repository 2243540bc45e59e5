/** Decides what the fields of a posting and their fixed values are called on every surface. */
import type { SourcedField } from '../capture/settle';
import type { CompanyFacts, EmploymentType, PayPeriod, PostingState, Salary, Workplace } from '../records/posting';

export const FIELD_NAMES: Record<SourcedField, string> = {
  title: 'Title',
  companyName: 'Company',
  location: 'Location',
  workplace: 'Workplace',
  employmentTypes: 'Employment type',
  seniority: 'Seniority',
  salary: 'Salary',
  posted: 'Posted',
  validThrough: 'Open until',
  state: 'State',
  description: 'Description',
  applyUrl: 'Link to apply',
  companyFacts: 'About the company',
};

export const COMPANY_FACT_NAMES: Record<keyof CompanyFacts, string> = {
  industry: 'Industry',
  size: 'Size',
  founded: 'Founded',
  headquarters: 'Headquarters',
  website: 'Website',
  rating: 'Rating',
};

export const WORKPLACE_NAMES: Record<Workplace, string> = { remote: 'Remote', hybrid: 'Hybrid', 'on-site': 'On site' };

export const EMPLOYMENT_TYPE_NAMES: Record<EmploymentType, string> = {
  'full-time': 'Full-time',
  'part-time': 'Part-time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
  volunteer: 'Volunteer',
  'per-diem': 'Per diem',
  other: 'Other',
};

export const STATE_NAMES: Record<PostingState, string> = {
  open: 'Open',
  closed: 'Closed',
  unknown: 'Not stated',
};

export const PERIOD_NAMES: Record<PayPeriod, string> = {
  hour: 'per hour',
  day: 'per day',
  week: 'per week',
  month: 'per month',
  year: 'per year',
};

export const SALARY_SOURCE_NAMES: Record<Salary['source'], string> = {
  employer: 'the employer’s figure',
  'site-estimate': 'the site’s estimate',
  description: 'from the description',
};
