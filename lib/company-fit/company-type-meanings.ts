/**
 * Decides what each kind of company means for the work there, in our own words. Facts after a well-known guide to
 * machine-learning interviews (Jaxson Khan for Springboard, about 2019). Which kind a company is, the user says.
 */
import type { CompanyType } from '../records/assessment';

export interface CompanyTypeMeaning {
  title: string;
  /** How wide a role is. */
  breadth: string;
  pace: string;
  dataAtHand: string;
  resources: string;
  interviewStyle: string;
  bewareOf: string;
}

/** In the order in which a company grows. */
export const COMPANY_TYPES: Readonly<Record<CompanyType, CompanyTypeMeaning>> = {
  'early-stage': {
    title: 'Early stage',
    breadth: 'Wide. You do what is needed, and that changes from month to month.',
    pace: 'Fast. It must soon show that the product is useful, reliable and safe.',
    dataAtHand: 'Little of its own yet. Expect to gather or buy data before you model it.',
    resources: 'A small team with small means. If it works out, an early share in it may be worth a lot.',
    interviewStyle: 'Often few rounds, soon with a founder, and about what you have built from start to finish.',
    bewareOf: 'Founders who are new to the field, and a product nobody has asked for. Money may run out.',
  },
  'established-with-data': {
    title: 'Established company with data',
    breadth: 'Medium. Often a small team inside that works like a start-up within the rules of the whole.',
    pace: 'Slower. Approvals and older systems take their time.',
    dataAtHand: 'Plenty: millions of records from real users, though not gathered with learning in mind.',
    resources: 'Good pay and steady means. Tools may be behind what is current.',
    interviewStyle: 'Several rounds, more about the business and messy data than about the latest methods.',
    bewareOf:
      'Machine learning that is there to be talked about. Ask who wants the results, and how you get to the data.',
  },
  'large-tech': {
    title: 'Large tech with strong machine learning',
    breadth: 'Narrow and deep. Established teams, each with its part of a hard problem.',
    pace: 'Slow to change course. A launch passes many hands.',
    dataAtHand: 'Huge amounts, with the systems to work on them.',
    resources: 'The best training, strong pay, and a name that opens doors.',
    interviewStyle: 'Many set rounds: coding, theory, design of systems, and values, sometimes with separate panels.',
    bewareOf: 'Being a small part of something big. Which team you join matters more than the name.',
  },
};
