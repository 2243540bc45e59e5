/** Decides the English wording around interviews: before them, after them, while waiting, and when nobody came. */
import { family } from '../family';
import { BYE, HI, ON_DAY, STRENGTH } from './frame';

export const INTERVIEWS = [
  ...family('en', 'interview-preparation', [
    {
      key: 'areas',
      approach: 'Ask which areas it covers',
      subject: 'Preparing for our talk',
      body: `${HI}Thank you for arranging the {{#round.kind}}{{round.kind}}{{/round.kind}}{{^round.kind}}interview{{/round.kind}}${ON_DAY}. I would like to prepare for what matters to you rather than for everything.

Which areas will it cover, and will I write code or talk things through? {{#long}}If there is a kind of problem your team meets often, I will gladly read up on it. {{/long}}A line two days before is early enough.${BYE}`,
    },
    {
      key: 'people-and-problem',
      approach: 'Ask about the people and a problem',
      subject: 'Whom will I meet?',
      body: `${HI}{{#round.date}}I have {{round.date}} in my calendar and am looking forward to it.{{/round.date}}{{^round.date}}I am looking forward to our {{#round.kind}}{{round.kind}}{{/round.kind}}{{^round.kind}}interview{{/round.kind}}.{{/round.date}} Two things would help me to use your time well:

– Whom will I meet, and what do they work on?
– Is there one {{#company.name}}problem at {{company.name}}{{/company.name}}{{^company.name}}problem of yours{{/company.name}} I should know before?

{{#long}}Anything public will do; I do not expect internal papers. {{/long}}If you can send me a line this week, I can put the days until then to use.${BYE}`,
    },
  ]),
  ...family('en', 'interview-thanks', [
    {
      key: 'thought-on-problem',
      approach: 'Add a thought on their problem',
      subject: 'A thought after our talk',
      body: `${HI}Thank you for the conversation${ON_DAY}{{#round.topic}} about {{round.topic}}{{/round.topic}}. I have kept thinking about one thing you raised: {{round.problem}}.

{{round.thought}} {{#long}}You know better than I do what has been tried, so I would like to hear where this goes wrong.{{/long}}

Is that close to what you have tried? A line is plenty, whenever you get to it.${BYE}`,
    },
    {
      key: 'what-i-took',
      approach: 'Say what you took from it',
      subject: 'Thank you{{#round.date}} for {{round.date}}{{/round.date}}',
      body: `${HI}Thank you for what you told me about {{round.topic}}. I could not have read that in a paper.

{{#round.lesson}}{{round.lesson}} {{/round.lesson}}{{#long}}{{#me.strength}}What I would bring to the team: ${STRENGTH}. {{/me.strength}}{{/long}}{{#round.promise}}As promised, I will send you this: {{round.promise}}. {{/round.promise}}

{{#round.answerBy}}You named {{round.answerBy}} for an answer, and I am glad to wait until then.{{/round.answerBy}}{{^round.answerBy}}When may I expect to hear from you?{{/round.answerBy}}${BYE}`,
    },
  ]),
  ...family('en', 'promised-work', [
    {
      key: 'as-promised',
      approach: 'Send it with its point in one sentence',
      subject: 'As promised{{#round.date}} on {{round.date}}{{/round.date}}',
      body: `${HI}Here is what I said I would send${ON_DAY}: {{round.promise}}. It is attached.

{{round.thought}} {{#long}}Take it as a first version, made without seeing your systems.{{/long}}

Where would it break in practice? Tell me in a line or two this week or next, and I will change it.${BYE}`,
    },
    {
      key: 'go-through-it',
      approach: 'Offer to go through it together',
      subject: 'Fifteen minutes on it?',
      body: `${HI}{{#round.problem}}One thing you raised was this: {{round.problem}}. {{/round.problem}}I promised you something: {{round.promise}}. It is attached.

{{#long}}{{#round.thought}}The short of it: {{round.thought}} {{/round.thought}}{{/long}}A paper rarely answers the second question. Shall we go through it for 15 minutes{{#ask.time}}, perhaps {{ask.time}}{{/ask.time}}{{^ask.time}} next week{{/ask.time}}, with whoever else cares about it?${BYE}`,
    },
  ]),
  ...family('en', 'check-in', [
    {
      key: 'new-date',
      approach: 'Ask for a date',
      subject:
        '{{#posting.title}}{{posting.title}}: your timing{{/posting.title}}{{^posting.title}}Your timing{{/posting.title}}',
      body: `${HI}{{#round.answerBy}}You had named {{round.answerBy}} for an answer, and I know how such dates move.{{/round.answerBy}}{{^round.answerBy}}It has been some days since our conversation${ON_DAY}, and I know that these things take time.{{/round.answerBy}} My interest {{#posting.title}}in the {{posting.title}} role {{/posting.title}}has not changed.

By when do you expect to decide, and is there anything you still need from me? {{#long}}If something has changed on your side, I would rather know it, even if it is not what I hope for. {{/long}}One line this week is enough.${BYE}`,
    },
    {
      key: 'while-you-decide',
      approach: 'Bring something while they decide',
      subject: 'While you decide',
      body: `${HI}Since we spoke${ON_DAY} there is something new that may be of use to you: {{news}} {{#long}}You may as well have it now as later.{{/long}}

I don’t want to hurry you. Would you tell me, by the end of next week, which step comes next{{#posting.title}} for the {{posting.title}} role{{/posting.title}}?${BYE}`,
    },
  ]),
  ...family('en', 'rejection-reply', [
    {
      key: 'open-door',
      approach: 'Keep the door open',
      subject: 'Thank you for telling me',
      body: `${HI}Thank you for telling me your decision{{#posting.title}} on the {{posting.title}} role{{/posting.title}}, and for the time that you and the team gave me. I had hoped for a different answer and I accept this one.

{{#long}}{{#round.topic}}I take something with me all the same: our talk about {{round.topic}}. {{/round.topic}}{{/long}}If a role comes up that fits me better, I would be glad to hear from you. May I write to you again in half a year?${BYE}`,
    },
    {
      key: 'one-thing-to-learn',
      approach: 'Ask for one thing to learn',
      subject: 'One thing to learn?',
      body: `${HI}That is a pity, and it was good of you to write.

One question, if you find a minute this month: what is the one thing that somebody else had and I did not? {{#long}}A single line is enough. I ask in order to get better at it; I will not argue with the answer. {{/long}}Should you need someone for {{#company.problem}}{{company.problem}}{{/company.problem}}{{^company.problem}}this kind of work{{/company.problem}} later, I would like to be asked again.${BYE}`,
    },
  ]),
  ...family('en', 'no-show', [
    {
      key: 'new-time',
      approach: 'Propose a new time',
      subject: 'A new time for us',
      body: `${HI}I was in our call{{#round.date}} on {{round.date}}{{/round.date}}{{^round.date}} today{{/round.date}} and we seem to have missed each other. I hope all is well; these things happen.

Would {{#ask.time}}{{ask.time}}{{/ask.time}}{{^ask.time}}the same hour tomorrow or the day after{{/ask.time}} suit you? {{#long}}If neither does, name a time this week or next that is easy for you, and I will arrange my day around it.{{/long}}${BYE}`,
    },
    {
      key: 'choices',
      approach: 'Offer easier ways',
      subject: 'How shall we go on?',
      body: `${HI}The {{#round.kind}}{{round.kind}}{{/round.kind}}{{^round.kind}}interview{{/round.kind}} did not come about{{#round.date}} on {{round.date}}{{/round.date}}; perhaps the link was wrong, or your day was full. Which of these is easiest for you?

– A new date this week or next
– Your questions by e-mail, answered within a day
– A talk with a colleague of yours

{{#long}}Any of them is fine with me.{{/long}}${BYE}`,
    },
  ]),
];
