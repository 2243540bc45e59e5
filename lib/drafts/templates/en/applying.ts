/** Decides the English wording around an application: the note that goes with it, and asking after it. */
import { family } from '../family';
import { AT_COMPANY, BYE, BYE_WITH_LINK, HI, HI_ANYBODY, STRENGTH, STRENGTH_2, STRENGTH_3 } from './frame';

export const APPLYING = [
  ...family('en', 'cover-note', [
    {
      key: 'what-you-get',
      approach: 'Begin with what they get',
      subject: '{{posting.title}}: {{me.name}}',
      body: `${HI_ANYBODY}I am writing about the {{posting.title}} role${AT_COMPANY}. {{me.distinct}}

What you would get:
– ${STRENGTH}
{{#me.strength2}}
– ${STRENGTH_2}
{{/me.strength2}}
{{#long}}
{{#me.strength3}}
– ${STRENGTH_3}
{{/me.strength3}}
{{/long}}

{{#long}}{{#evidence.quote}}I marked this {{evidence.where}}: “{{evidence.quote}}”. I would like to work on that.{{/evidence.quote}}{{^evidence.quote}}{{#company.problem}}What draws me is {{company.problem}}.{{/company.problem}}{{/evidence.quote}}{{/long}}

Could we talk for 15 minutes{{#ask.time}}, for instance {{ask.time}}{{/ask.time}}{{^ask.time}} next week{{/ask.time}}?${BYE_WITH_LINK}`,
    },
    {
      key: 'their-problem',
      approach: 'Begin with their problem',
      subject:
        '{{#company.problem}}On {{company.problem}}{{/company.problem}}{{^company.problem}}{{posting.title}}: a question{{/company.problem}}',
      body: `${HI_ANYBODY}{{#evidence.quote}}I marked one sentence {{evidence.where}}: “{{evidence.quote}}”.{{/evidence.quote}}{{^evidence.quote}}You work on {{company.problem}}, and I would like to work on it with you.{{/evidence.quote}}

I can help with ${STRENGTH}{{#long}}{{#me.strength2}}, and with ${STRENGTH_2}{{/me.strength2}}{{/long}}. {{me.distinct}}

What does the new {{posting.title}} have to get done in the first three months? I would like to hear it from you in a call of a quarter of an hour{{#ask.time}}, say {{ask.time}}{{/ask.time}}{{^ask.time}} this week or next{{/ask.time}}.${BYE_WITH_LINK}`,
    },
  ]),
  ...family('en', 'application-follow-up', [
    {
      key: 'where-it-stands',
      approach: 'Ask where it stands',
      subject: '{{posting.title}}: where it stands',
      body: `${HI_ANYBODY}{{#application.date}}On {{application.date}} I applied{{/application.date}}{{^application.date}}I applied{{/application.date}} for the {{posting.title}} role${AT_COMPANY}, and I am still interested. In one line, what I would bring: ${STRENGTH}.

{{#long}}{{me.distinct}} You surely have many names to go through, so a short answer is fine.

{{/long}}By when do you expect to decide whom to invite? One line this week or next is enough.${BYE_WITH_LINK}`,
    },
    {
      key: 'something-new',
      approach: 'Add something new',
      subject: '{{posting.title}}: one addition',
      body: `${HI_ANYBODY}Something has been added since I sent you my papers{{#application.date}} on {{application.date}}{{/application.date}}: {{news}} {{#me.link}}More of my work: {{me.link}}{{/me.link}}

It concerns the {{posting.title}} role{{#long}}${AT_COMPANY}{{/long}}. {{#long}}I thought it better to send it now than to bring it up later. {{/long}}Is there a part you would like to see in more detail? You would have it within two days.${BYE}`,
    },
  ]),
  ...family('en', 'nudge', [
    {
      key: 'make-it-smaller',
      approach: 'Ask for less',
      subject: 'A smaller question',
      body: `${HI}My message{{#message.date}} of {{message.date}}{{/message.date}} asked for more than fits into a full week. Here is a smaller question: {{#ask.question}}{{ask.question}}{{/ask.question}}{{^ask.question}}what is the one thing that I should read{{#company.problem}} about {{company.problem}}{{/company.problem}}?{{/ask.question}}

{{#long}}{{#me.distinct}}In case my name says nothing to you: {{me.distinct}}

{{/me.distinct}}{{/long}}One line by the end of next week would help. If not, I will leave it there, and no hard feelings.${BYE}`,
    },
    {
      key: 'somebody-else',
      approach: 'Ask for somebody else',
      subject: 'Who else knows?',
      body: `${HI}I wrote to you{{#message.date}} on {{message.date}}{{/message.date}}, and you may simply be the wrong person or have no time. Who{{#company.name}} at {{company.name}}{{/company.name}} would you ask{{#company.problem}} about {{company.problem}}{{/company.problem}}? A name this week or next is enough. {{#long}}{{#me.distinct}}In case they ask who wants to know: {{me.distinct}}{{/me.distinct}}{{/long}}

This is my only reminder; I know what a full inbox is like.${BYE}`,
    },
  ]),
];
