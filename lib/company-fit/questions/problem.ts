/** Decides how to ask about the first question, the problem: one phrasing for each point and audience. */
import type { PhrasingsFor } from './phrasing';

export const problemQuestions: PhrasingsFor<'problem'> = {
  'problem.user': {
    recruiter: 'Which product would this role work on, and who uses it day to day?',
    engineer: 'Who uses what your models put out, and what do they do with it when they get it?',
    manager: 'Take the model that matters most to you right now: who relies on it, and for which decision?',
    founder: 'Who is the person whose day gets better because of your models, and what were they doing before?',
  },
  'problem.metric': {
    recruiter: 'What would somebody in this role have to achieve in the first year for you to call it a success?',
    engineer: 'When you finish a model, which figure tells you that it was worth doing?',
    manager: 'Which figure does your team answer for, and how has it moved since the models came in?',
    founder: 'What do your customers measure to decide whether to renew, and how far do the models move it?',
  },
  'problem.fit': {
    recruiter: 'How does the team explain why this product needs machine learning in the first place?',
    engineer: 'How far did you get with plain rules before turning to a model, and where did they break down?',
    manager: 'What makes this a problem for machine learning rather than for a good set of rules?',
    founder: 'When did you find that ordinary software would not do, and what convinced you?',
  },
  'problem.core': {
    recruiter: 'How important is machine learning to what the company sells, compared with the rest of the product?',
    engineer: 'If every model were switched off tomorrow, what would still work and who would notice first?',
    manager: 'What share of the product depends on models today, and how does that show when budgets are planned?',
    founder: 'If you took the machine learning out, what would be left to sell?',
  },
};
