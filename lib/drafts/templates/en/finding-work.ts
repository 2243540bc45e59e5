/** Decides the English wording towards recruiters and people who may put in a word. */
import { family } from '../family';
import { AT_COMPANY, BYE, BYE_WITH_LINK, HI, STRENGTH, STRENGTH_2 } from './frame';

export const FINDING_WORK = [
  ...family('en', 'recruiter-outreach', [
    {
      key: 'proof-first',
      approach: 'Begin with what you have done',
      subject:
        '{{#posting.title}}{{posting.title}}: still open?{{/posting.title}}{{^posting.title}}ML roles you fill{{/posting.title}}',
      body: `${HI}{{me.distinct}} I am good at ${STRENGTH}{{#long}}{{#me.strength2}} and ${STRENGTH_2}{{/me.strength2}}{{/long}}.

{{#posting.title}}I am interested in the {{posting.title}} role${AT_COMPANY}. Is it still open?{{/posting.title}}{{^posting.title}}I am looking for {{me.looksFor}}. Are you filling anything like it?{{/posting.title}} {{#long}}If so, which problem does the team need solved first?{{/long}}

Ten minutes on the phone{{#ask.time}}, for instance {{ask.time}},{{/ask.time}}{{^ask.time}} next week{{/ask.time}} would tell us both whether it fits.${BYE_WITH_LINK}`,
      note: 'Hi {{contact.firstName}}, {{#posting.title}}is the {{posting.title}} role{{#company.name}} at {{company.name}}{{/company.name}} still open?{{/posting.title}}{{^posting.title}}do you fill machine-learning roles?{{/posting.title}} Ten minutes next week would tell us both if it fits.{{#me.strength}} I am good at {{me.strength}}.{{/me.strength}}',
    },
    {
      key: 'quick-check',
      approach: 'Make it quick to check',
      subject: 'A fit for your roles?',
      body: `${HI}So that you can see at a glance whether I am of use to you:

– Looking for: {{me.looksFor}}
– Good at: ${STRENGTH}
{{#long}}{{#me.strength2}}
– Also: ${STRENGTH_2}
{{/me.strength2}}
{{/long}}
{{#me.link}}
– To read: {{me.link}}
{{/me.link}}

{{#posting.title}}Does that match what {{#company.name}}{{company.name}}{{/company.name}}{{^company.name}}the team{{/company.name}} wants for the {{posting.title}} role?{{/posting.title}}{{^posting.title}}Does anything on your desk come close?{{/posting.title}} A yes or no by the end of next week is all I need{{#long}}, and a no spares us both a call{{/long}}.${BYE}`,
      note: 'Hi {{contact.firstName}}, a quick check: {{#me.looksFor}}I look for {{me.looksFor}}{{/me.looksFor}}{{^me.looksFor}}I work in machine learning{{/me.looksFor}}. Does anything {{#company.name}}at {{company.name}}{{/company.name}}{{^company.name}}on your desk{{/company.name}} come close? A yes or no by the end of next week is all I need.',
    },
  ]),
  ...family('en', 'referral-request', [
    {
      key: 'ready-to-forward',
      approach: 'Make it easy to pass on',
      subject: 'A word for me?',
      body: `${HI}{{#contact.met}}{{contact.met}} {{/contact.met}}{{#application.date}}On {{application.date}} I applied for the {{posting.title}} role at {{company.name}}.{{/application.date}}{{^application.date}}I am applying for the {{posting.title}} role at {{company.name}}.{{/application.date}} What I would bring: ${STRENGTH}.

Would you pass my name on to whoever reads the applications? {{#long}}{{me.distinct}} {{/long}}If you say yes, you will get three lines from me that you can forward as they are. If you would rather not, that is fine, and I will not ask twice.

A word by the end of next week would be early enough.${BYE_WITH_LINK}`,
    },
    {
      key: 'your-view-first',
      approach: 'Ask for their view first',
      subject: '{{posting.title}}: your view?',
      body: `${HI}You know {{company.name}} from the inside, so I would like your view before anybody else’s: does the {{posting.title}} role look right for me?

{{me.distinct}} {{#long}}I am good at ${STRENGTH}. {{/long}}{{#posting.url}}This is the posting: {{posting.url}}{{/posting.url}}

If it does, could you mention me to the team this week or next? And if it does not, tell me what is missing: I would learn more from that.${BYE}`,
    },
  ]),
  ...family('en', 'referrer-news', [
    {
      key: 'how-it-goes',
      approach: 'Tell them how it goes',
      subject: 'News, thanks to you',
      body: `${HI}Thank you for putting in a word for me${AT_COMPANY}. You should hear from me how it goes. {{news}}

{{#long}}A word from inside says more than anything I could write. {{/long}}There is nothing for you to do. I will write again when it is decided.${BYE}`,
    },
    {
      key: 'one-sentence',
      approach: 'Ask for one sentence more',
      subject: 'One sentence more?',
      body: `${HI}{{news}} That began with you, and I have not forgotten it.

If you happen to speak with the team this week or next, would you tell them that I am serious about {{#posting.title}}the {{posting.title}} role{{/posting.title}}{{^posting.title}}working there{{/posting.title}}? {{#long}}One sentence in passing is enough; please don’t make a visit of it. {{/long}}Thank you either way.${BYE}`,
    },
  ]),
];
