/** Decides how to ask about the fifth question, whether it should be done: one phrasing for each point and audience. */
import type { PhrasingsFor } from './phrasing';

export const shouldQuestions: PhrasingsFor<'should'> = {
  'should.harm': {
    recruiter: 'How does the company talk about what its product could do to people if it gets something wrong?',
    engineer: 'Who has the worst day when your model is wrong, and how often does that come up in the team?',
    manager: 'Who could be harmed by what your team builds, even if it works exactly as planned?',
    founder: 'Who might be worse off because your product exists, and how do you think about them?',
  },
  'should.benefit': {
    recruiter: 'What good does the company see in its product, and what does it say to people who have doubts?',
    engineer: 'What makes this worth building in your eyes, given what could go wrong?',
    manager: 'When a feature helps some people and costs others, how do you decide whether to go ahead?',
    founder: 'How do you weigh the good your product does against the harm it could do, and who has a say in that?',
  },
  'should.mitigation': {
    recruiter: 'What say do people have over what the models decide, and who looks after responsible use here?',
    engineer: 'At which points can a person step in and overrule the model, and how often do they?',
    manager: 'What can somebody do who is wronged by a decision of your model, and who looks at it?',
    founder: 'Which decisions do you keep with people, and what safeguards are in place for the rest?',
  },
  'should.limits': {
    recruiter: 'What kinds of customers or projects has the company turned down on principle?',
    engineer: 'What did the team decide not to build, or take back, because it did not feel right?',
    manager: 'When did you last say no to something that was possible and wanted, and what was the reason?',
    founder: 'What would you not build, even for a good customer, and when did that last come up?',
  },
};
