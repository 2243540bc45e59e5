/** Decides what each of the eight paths to an interview means, in a line. What they are called is `lib/words/stage-words.ts`. */
import type { Path } from '../records/application';

export const PATH_MEANINGS: Record<Path, string> = {
  referral: 'Somebody who works there passed your name on.',
  recruiter: 'A recruiter wrote to you, or you to one.',
  event: 'You met them at a talk, a meetup or a conference.',
  'open-source': 'They know your code, or you work on theirs.',
  competition: 'Your place in a contest or at a hackathon opened the door.',
  freelance: 'You worked for them before, by the piece or by the hour.',
  'cold-contact': 'You wrote to somebody there you did not know.',
  board: 'You found the posting and applied by its form.',
};
