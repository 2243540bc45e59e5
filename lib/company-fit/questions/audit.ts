/** Decides how to ask about the fourth question, the checks: one phrasing for each point and audience. */
import type { PhrasingsFor } from './phrasing';

export const auditQuestions: PhrasingsFor<'audit'> = {
  'audit.accuracy': {
    recruiter: 'How does the team talk about how well its models work, inside the company and to customers?',
    engineer: 'How do you measure whether a model is good, on which cases, and where is it still poor?',
    manager: 'How good is your main model today, how do you know, and what is the plan to make it better?',
    founder: 'What do you tell customers about accuracy, and how was that figure obtained?',
  },
  'audit.groups': {
    recruiter: 'Who checks that the product works equally well for different groups of people, and at what stage?',
    engineer: 'When you evaluate a model, which groups of people or kinds of cases do you look at one by one?',
    manager: 'For whom does your model work worst, and what did you do when you found out?',
    founder: 'How do you know that the product works for all the people it is used on, not just on average?',
  },
  'audit.monitoring': {
    recruiter: 'What does the team do for a model after it has been released, and who has the time for it?',
    engineer: 'How would you notice if a live model slowly got worse, and what happens then?',
    manager: 'How do you decide when a model needs to be evaluated or trained again, and when did that last happen?',
    founder: 'How do you hear that a model has stopped doing its job: from a dashboard or from a customer?',
  },
  'audit.response': {
    recruiter: 'How does the team handle it when something goes wrong in production, and what does on-call look like?',
    engineer: 'What was the last incident with a model, how did you go back, and what changed afterwards?',
    manager: 'When a model fails in public, who decides what to do, and how fast can you go back to the old one?',
    founder: 'What is the worst thing a model of yours has done, and what changed because of it?',
  },
};
