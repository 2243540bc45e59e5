/** Decides what the stages of an application, and the paths to it, are called in a list or a choice. */
import type { Path } from '../records/application';

/** "In conversation"; a stage of the user's own as they named it. */
export function stageInWords(stage: string): string {
  return stage.charAt(0).toUpperCase() + stage.slice(1);
}

export const PATH_NAMES: Record<Path, string> = {
  referral: 'Referral',
  recruiter: 'Recruiter',
  event: 'Event or meetup',
  'open-source': 'Open source',
  competition: 'Competition or hackathon',
  freelance: 'Freelance work',
  'cold-contact': 'Wrote to somebody',
  board: 'Job board',
};
