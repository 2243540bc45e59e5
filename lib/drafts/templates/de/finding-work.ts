/** Decides the German wording towards recruiters and people who may put in a word. */
import { family } from '../family';
import { AT_COMPANY, BYE, BYE_WITH_LINK, HI, STRENGTH, STRENGTH_2 } from './frame';

export const FINDING_WORK = [
  ...family('de', 'recruiter-outreach', [
    {
      key: 'proof-first',
      approach: 'Begin with what you have done',
      subject:
        '{{#posting.title}}{{posting.title}}: noch offen?{{/posting.title}}{{^posting.title}}Ihre ML-Stellen{{/posting.title}}',
      body: `${HI}das Wichtigste zuerst: {{me.distinct}} Meine Stärke ist ${STRENGTH}{{#long}}{{#me.strength2}}, dazu ${STRENGTH_2}{{/me.strength2}}{{/long}}.

{{#posting.title}}Mich interessiert die Stelle „{{posting.title}}“${AT_COMPANY}. Ist sie noch frei?{{/posting.title}}{{^posting.title}}Ich suche {{me.looksFor}}. Besetzen Sie gerade etwas in dieser Art?{{/posting.title}} {{#long}}Und welches Problem soll im Team zuerst gelöst werden?{{/long}}

Zehn Minuten am Telefon{{#ask.time}}, etwa {{ask.time}},{{/ask.time}}{{^ask.time}} in der nächsten Woche{{/ask.time}} würden uns beiden zeigen, ob es passt.${BYE_WITH_LINK}`,
      note: 'Guten Tag {{contact.name}}, {{#posting.title}}ist die Stelle „{{posting.title}}“{{#company.name}} bei {{company.name}}{{/company.name}} noch frei?{{/posting.title}}{{^posting.title}}besetzen Sie Stellen im maschinellen Lernen?{{/posting.title}} Zehn Minuten nächste Woche würden zeigen, ob es passt.{{#me.strength}} Meine Stärke: {{me.strength}}.{{/me.strength}}',
    },
    {
      key: 'quick-check',
      approach: 'Make it quick to check',
      subject: 'Passt das zu Ihren Stellen?',
      body: `${HI}damit Sie auf einen Blick sehen, ob ich Ihnen nütze:

– Ich suche: {{me.looksFor}}
– Ich kann: ${STRENGTH}
{{#long}}{{#me.strength2}}
– Außerdem: ${STRENGTH_2}
{{/me.strength2}}
{{/long}}
{{#me.link}}
– Zum Nachlesen: {{me.link}}
{{/me.link}}

{{#posting.title}}Deckt sich das mit dem, was {{#company.name}}{{company.name}}{{/company.name}}{{^company.name}}das Team{{/company.name}} für „{{posting.title}}“ braucht?{{/posting.title}}{{^posting.title}}Kommt etwas auf Ihrem Tisch dem nahe?{{/posting.title}} Ein Ja oder Nein bis Ende nächster Woche reicht mir{{#long}}, und ein Nein erspart uns beiden ein Telefonat{{/long}}.${BYE}`,
      note: 'Guten Tag {{contact.name}}, kurz gefragt: {{#me.looksFor}}Ich suche {{me.looksFor}}.{{/me.looksFor}}{{^me.looksFor}}Ich arbeite im maschinellen Lernen.{{/me.looksFor}} {{#company.name}}Kommt etwas bei {{company.name}} dem nahe?{{/company.name}}{{^company.name}}Passt eine Ihrer Stellen?{{/company.name}} Ein Ja oder Nein nächste Woche reicht mir.',
    },
  ]),
  ...family('de', 'referral-request', [
    {
      key: 'ready-to-forward',
      approach: 'Make it easy to pass on',
      subject: 'Ein Wort für mich?',
      body: `${HI}{{#application.date}}am {{application.date}} habe ich mich auf die Stelle „{{posting.title}}“ bei {{company.name}} beworben.{{/application.date}}{{^application.date}}ich bewerbe mich auf die Stelle „{{posting.title}}“ bei {{company.name}}.{{/application.date}} {{#contact.met}}{{contact.met}} {{/contact.met}}Was ich mitbringe: ${STRENGTH}.

Würden Sie meinen Namen an die Person weitergeben, die die Bewerbungen liest? {{#long}}{{me.distinct}} {{/long}}Sagen Sie Ja, bekommen Sie von mir drei Zeilen, die Sie so weiterleiten können. Möchten Sie lieber nicht, ist das in Ordnung, und ich frage kein zweites Mal.

Eine Antwort bis Ende nächster Woche wäre früh genug.${BYE_WITH_LINK}`,
    },
    {
      key: 'your-view-first',
      approach: 'Ask for their view first',
      subject: '{{posting.title}}: Ihre Meinung?',
      body: `${HI}Sie kennen {{company.name}} von innen, darum möchte ich zuerst Ihre Meinung hören: Passt „{{posting.title}}“ zu mir?

{{me.distinct}} {{#long}}Gut bin ich darin: ${STRENGTH}. {{/long}}{{#posting.url}}Hier steht die Anzeige: {{posting.url}}{{/posting.url}}

Falls ja, könnten Sie mich diese oder nächste Woche im Team erwähnen? Falls nein, sagen Sie mir, was fehlt: Daraus lerne ich mehr.${BYE}`,
    },
  ]),
  ...family('de', 'referrer-news', [
    {
      key: 'how-it-goes',
      approach: 'Tell them how it goes',
      subject: 'Neues, dank Ihnen',
      body: `${HI}danke, dass Sie sich${AT_COMPANY} für mich eingesetzt haben. Wie es weitergeht, sollen Sie von mir hören. {{news}}

{{#long}}Ein Wort von innen sagt mehr als alles, was ich selbst schreiben könnte. {{/long}}Zu tun ist für Sie nichts. Ich melde mich wieder, sobald es entschieden ist.${BYE}`,
    },
    {
      key: 'one-sentence',
      approach: 'Ask for one sentence more',
      subject: 'Noch ein Satz?',
      body: `${HI}es gibt Neues, und angefangen hat es mit Ihnen. {{news}}

Falls Sie diese oder nächste Woche ohnehin mit dem Team sprechen: Würden Sie sagen, dass es mir{{#posting.title}} mit der Stelle „{{posting.title}}“{{/posting.title}} ernst ist? {{#long}}Ein Satz im Vorbeigehen genügt, bitte machen Sie keinen Besuch daraus. {{/long}}Danke so oder so.${BYE}`,
    },
  ]),
];
