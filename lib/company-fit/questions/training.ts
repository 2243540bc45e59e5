/** Decides how to ask about the third question, the training data: one phrasing for each point and audience. */
import type { PhrasingsFor } from './phrasing';

export const trainingQuestions: PhrasingsFor<'data'> = {
  'data.source': {
    recruiter: 'Where does the data the team works with come from: the company’s own product, customers or elsewhere?',
    engineer: 'Where does your training data come from, and what do the people in it know about that use?',
    manager: 'On what terms do you hold the data you train on, and who signs off on a new source?',
    founder: 'What gives you the right to train on this data, and what would you do if a source fell away?',
  },
  'data.labels': {
    recruiter: 'How is the data prepared and labelled before the team trains on it, and who does that work?',
    engineer: 'Who labels your data, by what guidelines, and how do you find out where they got it wrong?',
    manager: 'How do you check the quality of your labels, and what did the last check turn up?',
    founder: 'Who do you rely on for labels or ground truth, and how do you know that it is right?',
  },
  'data.access': {
    recruiter: 'What data could I expect to work with, and how long does it usually take a new joiner to get access?',
    engineer: 'When you joined, how long did it take until you could query real data, and how much was there?',
    manager:
      'How much data is there for the problem I would work on, and what would I need to get to it in my first week?',
    founder: 'How much data do you have for this today, and how fast does it grow?',
  },
  'data.care': {
    recruiter:
      'What rules does the company have for working with personal data, and how are new joiners trained in them?',
    engineer: 'How do you handle personal data in training sets, and which people or cases do you know to be missing?',
    manager: 'Who is under-represented in your data, and what have you done about it?',
    founder: 'What do you do about privacy and skew in your data, and which of the two worries you more?',
  },
};
