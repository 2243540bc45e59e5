/** Decides how to ask about the second question, the approach: one phrasing for each point and audience. */
import type { PhrasingsFor } from './phrasing';

export const approachQuestions: PhrasingsFor<'approach'> = {
  'approach.task': {
    recruiter: 'How would the team describe what its models do: what goes in, and what comes out?',
    engineer: 'What exactly does your main model predict, from which inputs, and what kind of model is it?',
    manager: 'How did you turn the business problem into something a model can learn, and what did you leave out?',
    founder: 'How do you explain to a technical person what your models learn, and from what?',
  },
  'approach.baseline': {
    recruiter: 'How does the team decide whether a new model is worth having, compared with what was there before?',
    engineer: 'What is the simplest thing you compare a new model with, and by how much did the last one win?',
    manager: 'Tell me about a time when a simple approach did nearly as well. What did you go with, and why?',
    founder: 'How much better are your models than the obvious simple way, and how did you find out?',
  },
  'approach.shipping': {
    recruiter:
      'How much of the team’s work is in customers’ hands today, and how long did the last piece take to get there?',
    engineer:
      'What happened between the first notebook and the last model that went live, and how was it tried on users?',
    manager: 'Of the models your team built in the past year, how many are in use, and what stopped the others?',
    founder: 'Which of your models do paying customers use today, and how did you test it with them before?',
  },
  'approach.ownership': {
    recruiter: 'How is the work divided between this role and the people who run the models in production?',
    engineer: 'Once a model is live, who gets the call when it misbehaves, and what tools do they have?',
    manager: 'Who answers for a model from raw data to production, and where are the hand-overs?',
    founder: 'Who here owns a model from start to finish, and what have you built so that they can?',
  },
};
