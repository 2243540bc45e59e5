/** Decides how to ask about a point on which accounts differ, for each audience. */
import type { Audience } from '../../records/taken-question';

const TEMPLATES: Readonly<Record<Audience, (about: string) => string>> = {
  recruiter: (about) =>
    `I’ve come across two different accounts of ${about}. Who would be the right person to tell me how it is today?`,
  engineer: (about) => `I’ve read one thing and heard another about ${about}. How is it in your own day-to-day work?`,
  manager: (about) =>
    `I’ve found differing accounts of ${about}. How would you describe it today, and what has changed over the past year?`,
  founder: (about) =>
    `I’ve read one account of ${about} and heard a different one. How do you see it, and what might explain the difference?`,
};

/** A follow-up question; `about` as the framework names the point: "who labels the data and how that is checked". */
export function aboutDispute(about: string, audience: Audience): string {
  return TEMPLATES[audience](about);
}
