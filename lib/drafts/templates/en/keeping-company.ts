/** Decides the English wording between colleagues-to-be and with people one wants to stay in touch with. */
import { family } from '../family';
import { AT_COMPANY, BYE, HI } from './frame';

export const KEEPING_COMPANY = [
  ...family('en', 'team-hello', [
    {
      key: 'hello',
      approach: 'Say who is coming',
      subject: 'Hello from your new colleague',
      body: `${HI}{{#offer.start}}From {{offer.start}} I will be{{/offer.start}}{{^offer.start}}I will soon be{{/offer.start}} your colleague{{#company.name}} at {{company.name}}{{/company.name}}{{#posting.title}}, as {{posting.title}}{{/posting.title}}. {{me.distinct}}

{{#long}}{{#contact.headline}}Your profile says “{{contact.headline}}”, and I would like to hear what that means day to day. {{/contact.headline}}{{/long}}What do you wish somebody had told you in your own first week? One line before I start would help me a lot.${BYE}`,
      note: 'Hi {{contact.firstName}}, {{#offer.start}}from {{offer.start}}{{/offer.start}}{{^offer.start}}soon{{/offer.start}} I will be your colleague{{#company.name}} at {{company.name}}{{/company.name}}. What do you wish somebody had told you in your first week? One line would help me.',
    },
    {
      key: 'what-you-need',
      approach: 'Ask what they need',
      subject: 'What would help you?',
      body: `${HI}I am joining the team{{#offer.start}} on {{offer.start}}{{/offer.start}}${AT_COMPANY} and would like to be of use early on. Which task has been waiting longest, because nobody gets round to it?

{{#long}}I can’t promise to solve it, but I will look at it with fresh eyes. {{/long}}If you have 15 minutes in my first week, I will bring the coffee{{#company.problem}} and my questions about {{company.problem}}{{/company.problem}}.${BYE}`,
      note: 'Hi {{contact.firstName}}, I am joining the team{{#company.name}} at {{company.name}}{{/company.name}}{{#offer.start}} on {{offer.start}}{{/offer.start}}. Which task has been waiting longest for somebody? I would like to hear about it in my first week.',
    },
  ]),
  ...family('en', 'keep-in-touch', [
    {
      key: 'my-news',
      approach: 'Tell your news',
      subject: 'News from me',
      body: `${HI}{{#message.date}}My last message to you was on {{message.date}}, so here is what happened since.{{/message.date}}{{^message.date}}We have not been in touch for a while, so here is what happened.{{/message.date}} {{news}}

{{#long}}{{#round.lesson}}{{round.lesson}} {{/round.lesson}}{{/long}}And you: what has changed on your side{{#company.name}} at {{company.name}}{{/company.name}}? A line when you have a quiet minute this month would make me glad.${BYE}`,
    },
    {
      key: 'their-news',
      approach: 'Begin with their news',
      subject: 'I read about you',
      body: `${HI}{{#evidence.title}}“{{evidence.title}}” {{evidence.where}} made me think of you.{{/evidence.title}}{{^evidence.title}}I thought of you because of {{company.problem}}.{{/evidence.title}} How did it go on after that?

{{#long}}{{#news}}{{news}} {{/news}}{{/long}}If talking is easier than writing, would ten minutes next week suit you? {{#contact.mutual}}Greetings to {{contact.mutual}} as well.{{/contact.mutual}}${BYE}`,
    },
  ]),
];
