/** Decides the English wording around an offer: time to decide, pay, yes and no. */
import { family } from '../family';
import { AT_COMPANY, BYE, HI, STRENGTH, STRENGTH_2 } from './frame';

const THE_OFFER = '{{#posting.title}} of the {{posting.title}} role{{/posting.title}}';

export const OFFERS = [
  ...family('en', 'offer-time', [
    {
      key: 'one-date',
      approach: 'Ask for a date',
      subject: 'My answer by {{offer.askDate}}',
      body: `${HI}Thank you for the offer${THE_OFFER}. I am happy about it, and I want to answer it with care.

{{#offer.deadline}}You asked for my answer by {{offer.deadline}}. {{/offer.deadline}}Would {{offer.askDate}} be possible instead? {{#long}}On that day you will have a clear yes or no, without a further round of questions. {{/long}}If the date is difficult for you, tell me today or tomorrow and we will find another.${BYE}`,
    },
    {
      key: 'meet-the-team',
      approach: 'Use the time to meet the team',
      subject: 'Before I say yes',
      body: `${HI}I am glad about your offer{{#company.name}} to come to {{company.name}}{{/company.name}}. {{#long}}It is clear about a great deal, which I appreciate. {{/long}}What no offer can tell me is how a normal Tuesday feels.

Could I speak for 20 minutes with one person I would work with, and give you my answer by {{offer.askDate}}? {{#offer.deadline}}That moves your date, {{offer.deadline}}; I would not ask without a reason.{{/offer.deadline}}${BYE}`,
    },
  ]),
  ...family('en', 'counter-offer', [
    {
      key: 'figure-with-basis',
      approach: 'Begin with the figure and its basis',
      subject: 'One point: pay',
      body: `${HI}Thank you for the offer${THE_OFFER}. I would like to work with you, and one point is left: pay.

The figure I ask for is {{offer.ask}}. It rests on {{offer.basis}}. {{#long}}{{#me.strength}}For it you get somebody who is good at ${STRENGTH}. {{/me.strength}}{{/long}}

Can you come to that, or close to it{{#offer.deadline}}, before {{offer.deadline}}{{/offer.deadline}}{{^offer.deadline}}, by the end of next week{{/offer.deadline}}? {{#long}}If pay is fixed, let us look at what else can move: the start, the days, time to learn.{{/long}}${BYE}`,
    },
    {
      key: 'worth-first',
      approach: 'Begin with what you bring',
      subject: 'Close to a yes',
      body: `${HI}We are close, and I want this to work out. From the first month on I would be doing what I do best{{#company.name}} for {{company.name}}{{/company.name}}: ${STRENGTH}{{#long}}{{#me.strength2}}, then ${STRENGTH_2}{{/me.strength2}}{{/long}}.

That is worth {{offer.ask}} on today’s market, judging by {{offer.basis}}. Shall we talk it over for ten minutes{{#ask.time}}, say {{ask.time}}{{/ask.time}}{{^ask.time}} this week{{/ask.time}}? {{#long}}I am sure we will find a figure that we both find fair.{{/long}}${BYE}`,
    },
  ]),
  ...family('en', 'offer-acceptance', [
    {
      key: 'clear-yes',
      approach: 'A clear yes, and what is next',
      subject: 'Yes, gladly',
      body: `${HI}Yes: I accept your offer${THE_OFFER}${AT_COMPANY}, and I look forward to it. {{#offer.start}}My first day will be {{offer.start}}. {{/offer.start}}

{{#long}}Thank you for the time that you and the team took. {{/long}}What do you need from me, and by when will the papers be ready to sign?${BYE}`,
    },
    {
      key: 'good-start',
      approach: 'Ask how to start well',
      subject: 'I am in',
      body: `${HI}Count me in: I gladly take the {{posting.title}} role. {{#company.problem}}I look forward to working on {{company.problem}}. {{/company.problem}}

Two things so that I start well{{#offer.start}} on {{offer.start}}{{/offer.start}}: what should I read beforehand, and whom in the team may I greet already? {{#long}}I would rather arrive with good questions than with answers to the wrong ones. {{/long}}A few lines next week are early enough.${BYE}`,
    },
  ]),
  ...family('en', 'offer-decline', [
    {
      key: 'with-reason',
      approach: 'Say no, and why',
      subject: 'My answer',
      body: `${HI}Thank you for the offer${THE_OFFER} and for the trust behind it. I have decided not to take it. {{#offer.reason}}{{offer.reason}}{{/offer.reason}}

{{#long}}{{#round.topic}}Thank you for the talk about {{round.topic}}, too. {{/round.topic}}{{/long}}I tell you today so that you lose no time with the others on your list. I wish you a good hire.${BYE}`,
    },
    {
      key: 'stay-in-touch',
      approach: 'Say no, and stay in touch',
      subject: 'No for now',
      body: `${HI}My answer{{#company.name}} to {{company.name}}{{/company.name}} is no for now, and I would rather tell you at once than keep you waiting. {{#long}}{{#offer.reason}}{{offer.reason}} {{/offer.reason}}Thank you for the time that all of you took. {{/long}}

That is no judgement on the people I met. If you like, send me two lines on whom you need now, and I will think of people I know. May I write to you again next year?${BYE}`,
    },
  ]),
];
