/** Decides the English wording for asking somebody for advice, and for thanking them after the talk. */
import { family } from '../family';
import { BYE, BYE_WITH_LINK, FIELD, HI, ON_DAY } from './frame';

const FROM_OUTSIDE = `{{#ask.question}}{{ask.question}}{{/ask.question}}{{^ask.question}}{{#to.engineer}}how does your team decide that a model is ready for real users?{{/to.engineer}}{{#to.manager}}how do you decide which problems deserve a model at all?{{/to.manager}}{{#to.founder}}which problem did you choose not to solve with machine learning, and why?{{/to.founder}}{{#to.alumnus}}which step from university into this work mattered most for you?{{/to.alumnus}}{{#to.other}}what would surprise an outsider about how the team works?{{/to.other}}{{/ask.question}}`;

const ABOUT_THE_WORK = `{{#ask.question}}{{ask.question}}{{/ask.question}}{{^ask.question}}{{#to.engineer}}What turned out harder than expected once it met real users?{{/to.engineer}}{{#to.manager}}What told you that it was worth the effort?{{/to.manager}}{{#to.founder}}What made you sure that this needed machine learning?{{/to.founder}}{{#to.alumnus}}How did you find your way into this kind of work?{{/to.alumnus}}{{#to.other}}What is the hardest part of it today?{{/to.other}}{{/ask.question}}`;

const IN_MY_PLACE = `{{#ask.question}}{{ask.question}}{{/ask.question}}{{^ask.question}}{{#to.engineer}}In my place, what would you learn first?{{/to.engineer}}{{#to.manager}}In my place, what would you want to be able to show first?{{/to.manager}}{{#to.founder}}In my place, which problems would you look at first?{{/to.founder}}{{#to.alumnus}}Looking back, what would you do differently?{{/to.alumnus}}{{#to.other}}In my place, whom would you talk to first?{{/to.other}}{{/ask.question}}`;

const WHAT_I_READ = `{{#evidence.title}}I read “{{evidence.title}}” {{evidence.where}}.{{#long}}{{#evidence.quote}} The line I marked: “{{evidence.quote}}”.{{/evidence.quote}}{{/long}}{{/evidence.title}}{{^evidence.title}}{{#evidence.quote}}I marked this sentence {{evidence.where}}: “{{evidence.quote}}”.{{/evidence.quote}}{{^evidence.quote}}I follow how {{company.name}} works on {{company.problem}}.{{/evidence.quote}}{{/evidence.title}}`;

const WHAT_WE_SHARE = `{{#contact.mutual}}We both know {{contact.mutual}}.{{/contact.mutual}}{{^contact.mutual}}{{#shared.school}}We both went to {{shared.school}}.{{/shared.school}}{{^shared.school}}{{contact.met}}{{/shared.school}}{{/contact.mutual}}`;

export const ADVICE_REQUESTS = [
  ...family('en', 'informational-request', [
    {
      key: 'their-work',
      approach: 'Begin with their work',
      subject: 'Your work{{#company.name}} at {{company.name}}{{/company.name}}',
      body: `${HI}${WHAT_I_READ} ${ABOUT_THE_WORK}

{{me.distinct}} {{#long}}I would come with two questions and keep to the time.{{/long}}

Could we talk for 15 minutes{{#ask.time}}, for instance {{ask.time}}{{/ask.time}}{{^ask.time}} in the next two weeks{{/ask.time}}? If a call is too much, a reply of two lines is plenty.${BYE_WITH_LINK}`,
      note: 'Hi {{contact.firstName}}, {{#evidence.title}}I read “{{evidence.title}}”{{/evidence.title}}{{^evidence.title}}I follow {{#company.problem}}your work on {{company.problem}}{{/company.problem}}{{^company.problem}}{{#company.name}}{{company.name}}{{/company.name}}{{^company.name}}your field{{/company.name}}{{/company.problem}}{{/evidence.title}}. What turned out harder than expected? Could I ask you for ten minutes next week?{{#me.distinct}} {{me.distinct}}{{/me.distinct}}',
    },
    {
      key: 'one-question',
      approach: 'Begin with one question',
      subject:
        'A question about {{#company.problem}}{{company.problem}}{{/company.problem}}{{^company.problem}}{{company.name}}{{/company.problem}}',
      body: `${HI}There is one thing about ${FIELD} at {{company.name}} that I cannot find out by reading: ${FROM_OUTSIDE}

{{me.distinct}} {{#long}}{{#contact.met}}{{contact.met}}{{/contact.met}}{{/long}}

Would you have a quarter of an hour for it{{#ask.time}}, say {{ask.time}}{{/ask.time}}{{^ask.time}} next week, whenever suits you{{/ask.time}}? {{#long}}I will bring notes, so that we need not begin at the beginning. {{/long}}Writing is fine too.${BYE_WITH_LINK}`,
      note: 'Hi {{contact.firstName}}, one thing I can’t find out by reading{{#company.name}} about {{company.name}}{{/company.name}}: {{#to.engineer}}when is a model ready for users?{{/to.engineer}}{{#to.manager}}which problems deserve a model?{{/to.manager}}{{#to.founder}}what did you leave to plain rules?{{/to.founder}}{{#to.alumnus}}which step after university mattered?{{/to.alumnus}}{{#to.other}}what would surprise an outsider?{{/to.other}} Could you spare ten minutes this month?',
    },
    {
      key: 'what-we-share',
      approach: 'Begin with what you share',
      subject:
        '{{#contact.mutual}}{{contact.mutual}} and a question{{/contact.mutual}}{{^contact.mutual}}Your advice, 15 minutes{{/contact.mutual}}',
      body: `${HI}${WHAT_WE_SHARE} I am finding out what work{{#company.problem}} on {{company.problem}}{{/company.problem}}{{^company.problem}} in machine learning{{/company.problem}} is like from the inside, and you see it every day{{#company.name}} at {{company.name}}{{/company.name}}.

{{me.distinct}} ${IN_MY_PLACE}

A call of 15 minutes{{#ask.time}}, perhaps {{ask.time}},{{/ask.time}}{{^ask.time}} some day next week{{/ask.time}} would help me. {{#long}}You choose the day, and I will send my questions the evening before. {{/long}}If you are short of time, your one piece of advice by message counts just as much.${BYE_WITH_LINK}`,
      note: 'Hi {{contact.firstName}}, {{#contact.mutual}}we both know {{contact.mutual}}{{/contact.mutual}}{{^contact.mutual}}{{#shared.school}}we both went to {{shared.school}}{{/shared.school}}{{^shared.school}}I am finding my way into your field{{/shared.school}}{{/contact.mutual}}. In my place, what would you learn first? Two lines of advice this month would help me.',
    },
  ]),
  ...family('en', 'informational-thanks', [
    {
      key: 'what-i-do-with-it',
      approach: 'Tell what you do with their advice',
      subject: 'What I took from our talk',
      body: `${HI}Thank you for your time${ON_DAY}. I noted down what you told me about {{round.topic}}.

{{round.lesson}}

{{#long}}{{#round.promise}}You will also have from me, as promised: {{round.promise}}. {{/round.promise}}{{/long}}May I tell you in a month how it went, and where do you read messages best?${BYE}`,
    },
    {
      key: 'whom-next',
      approach: 'Ask whom to talk to next',
      subject: 'Thank you, one more name?',
      body: `${HI}Thank you for our talk{{#round.topic}} about {{round.topic}}{{/round.topic}}. It gave me one view from the inside, which is one more than I had.

{{#long}}{{#round.lesson}}{{round.lesson}} {{/round.lesson}}{{/long}}Now I would like to hear a second one. Whom would you ask, in my place? A name by the end of next week is enough: I will write to them myself{{#long}}, and mention you only if you agree{{/long}}.${BYE}`,
    },
  ]),
];
