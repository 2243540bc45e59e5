/**
 * Decides what the five questions ask and what their twenty points are, in our own words. After Karen Hao, see
 * `ATTRIBUTION` in framework.ts. How to ask about a point in a conversation is left to questions/.
 */
import type { ItemName, QuestionName } from '../records/evidence';

export interface FitItem {
  name: ItemName;
  /** Short, as a heading. */
  title: string;
  /** Goes on after "Nobody has said …" or "Accounts differ on …". */
  about: string;
  /** What would count as evidence for it, one sentence. */
  counts: string;
  /** What would speak against it, one sentence. */
  against: string;
}

export interface Question {
  name: QuestionName;
  number: 1 | 2 | 3 | 4 | 5;
  /** Short: "The problem". */
  title: string;
  /** The question in one plain sentence. */
  asks: string;
  /** Why it matters to somebody who would work there. */
  why: string;
  /** Four, in the order they are shown. */
  items: readonly FitItem[];
}

export const FRAMEWORK: readonly Question[] = [
  {
    name: 'problem',
    number: 1,
    title: 'The problem',
    asks: 'What is machine learning meant to solve here, and for whom?',
    why: 'If nobody can name the problem, your work has no user and no way of being right.',
    items: [
      {
        name: 'problem.user',
        title: 'A named user and task',
        about: 'who uses the result and for what',
        counts: 'Somebody says who uses the result and what they do with it.',
        against: 'There is no user, or a different one each time you ask.',
      },
      {
        name: 'problem.metric',
        title: 'Success has a measure',
        about: 'how success is measured',
        counts: 'The work is judged by a figure that matters outside the team, such as time saved or errors avoided.',
        against: 'Nobody can say what better would mean, or success is the number of models built.',
      },
      {
        name: 'problem.fit',
        title: 'Rules would not do',
        about: 'why rules would not do',
        counts:
          'A reason why written rules fall short: too many cases, patterns hard to put into words, constant change.',
        against: 'A handful of rules would do the same, or already does.',
      },
      {
        name: 'problem.core',
        title: 'Machine learning is at the core',
        about: 'what the product would be without its models',
        counts: 'The product would not work, or would not sell, without its models.',
        against: 'The product would be the same without models; they are there for the pitch.',
      },
    ],
  },
  {
    name: 'approach',
    number: 2,
    title: 'The approach',
    asks: 'How is the problem turned into machine learning, and how do models reach users?',
    why: 'It tells whether you would build what gets used, or demos that end in a drawer.',
    items: [
      {
        name: 'approach.task',
        title: 'Restated as a learning task',
        about: 'what is learnt from what',
        counts: 'Somebody says what goes in, what comes out and what kind of model does it.',
        against: 'Only “AI” is named; even when asked, nobody says what is predicted from what.',
      },
      {
        name: 'approach.baseline',
        title: 'Compared with something simple',
        about: 'what the models are compared with',
        counts: 'A rule, a simple model or the old way was measured beside the model, and the gain is known.',
        against: 'Nothing simpler was tried, or it did as well and was passed over.',
      },
      {
        name: 'approach.shipping',
        title: 'Models reach users and are tested there',
        about: 'how models reach users and are tested there',
        counts: 'A model in use is named, with how it was tried: on part of the users, side by side, step by step.',
        against: 'Models stay in notebooks and slides, or go live without being tried on anybody.',
      },
      {
        name: 'approach.ownership',
        title: 'Somebody owns models end to end',
        about: 'who answers for a model from end to end',
        counts: 'A person or a team answers for a model from raw data to live use, and has the tools for it.',
        against: 'Models are handed over a wall, and nobody answers when one fails.',
      },
    ],
  },
  {
    name: 'data',
    number: 3,
    title: 'The data',
    asks: 'Where does the training data come from, and what state is it in?',
    why: 'Much of your time would go into this data, and it sets the limit to what your models can do.',
    items: [
      {
        name: 'data.source',
        title: 'A known source, with consent',
        about: 'where the data comes from and with what consent',
        counts:
          'Somebody says where the training data comes from and on what terms: own product, bought, public, agreed to.',
        against: 'Nobody knows where it comes from, or it was taken without asking.',
      },
      {
        name: 'data.labels',
        title: 'Labels are made and checked with care',
        about: 'who labels the data and how that is checked',
        counts: 'An account of who labels, by what instructions, and how mistakes and disagreement are found.',
        against: 'Labels are a by-product nobody checks, or are known to be wrong.',
      },
      {
        name: 'data.access',
        title: 'Enough of it, and a joiner gets to it',
        about: 'how much data there is and how a joiner gets to it',
        counts: 'Amounts are named, and how and when somebody new may work with them.',
        against: 'There is too little to learn from, or a joiner waits months for access.',
      },
      {
        name: 'data.care',
        title: 'Privacy and bias are looked after',
        about: 'how privacy and bias in the data are looked after',
        counts: 'Rules for privacy and deletion are named, or a check of who is missing from the data.',
        against: 'Personal data is used as it comes, or known gaps are left as they are.',
      },
    ],
  },
  {
    name: 'audit',
    number: 4,
    title: 'The checks',
    asks: 'How does the company find out whether its models are right, and what does it do when they are not?',
    why: 'Without checks, the first to notice a mistake is a user, and the first to be called is you.',
    items: [
      {
        name: 'audit.accuracy',
        title: 'Accuracy is measured, with a plan to improve',
        about: 'how accuracy is measured and improved',
        counts: 'Quality is measured on cases the model has not seen, or there is a plan for where it must get better.',
        against: 'Nobody measures it, or the figure on show does not match how the model is used.',
      },
      {
        name: 'audit.groups',
        title: 'Checked for groups of people',
        about: 'how results differ between groups of people',
        counts: 'Results are broken down by group, such as age, sex, language or region, and differences are acted on.',
        against: 'Only an overall figure exists, or a known gap between groups is left alone.',
      },
      {
        name: 'audit.monitoring',
        title: 'Watched in use, and judged again',
        about: 'how models are watched once they are in use',
        counts: 'Live models are watched for change and decline, and tested or trained again when it shows.',
        against: 'Models are released and forgotten until somebody complains.',
      },
      {
        name: 'audit.response',
        title: 'Ready for failure',
        about: 'what happens when a model fails',
        counts: 'A way back to the last good model, an incident and what changed after it, or a review from outside.',
        against: 'Incidents are hidden or repeat themselves, and there is no way back.',
      },
    ],
  },
  {
    name: 'should',
    number: 5,
    title: 'Whether it should be done',
    asks: 'Should machine learning be used for this at all?',
    why: 'You would put your name and your years into it; a company that never asks leaves the question to you.',
    items: [
      {
        name: 'should.harm',
        title: 'Who could be harmed is named',
        about: 'who could be harmed',
        counts: 'Somebody says who is worse off when the model is wrong, or when it works as planned.',
        against: 'Asked about harm, they say there can be none, or known harm is hidden.',
      },
      {
        name: 'should.benefit',
        title: 'The benefit is weighed against the harm',
        about: 'how the benefit is weighed against the harm',
        counts: 'A reason why the good outweighs the harm, and for whom.',
        against: 'Nobody weighed it, or those who bear the harm get none of the good.',
      },
      {
        name: 'should.mitigation',
        title: 'People can overrule it, and harm is limited',
        about: 'how people can overrule a model and harm is limited',
        counts: 'A person can overrule the model, those affected can object, or safeguards against a named harm exist.',
        against: 'What the model says stands, and nobody can appeal.',
      },
      {
        name: 'should.limits',
        title: 'Something they chose not to build',
        about: 'what they chose not to build',
        counts: 'A use, a customer or a feature they turned down or took back, and why.',
        against: 'They sell to whoever pays, or went on after the harm was shown to them.',
      },
    ],
  },
];
