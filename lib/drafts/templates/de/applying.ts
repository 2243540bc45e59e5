/** Decides the German wording around an application: the note that goes with it, and asking after it. */
import { family } from '../family';
import { AT_COMPANY, BYE, BYE_WITH_LINK, HI, HI_ANYBODY, STRENGTH, STRENGTH_2, STRENGTH_3 } from './frame';

export const APPLYING = [
  ...family('de', 'cover-note', [
    {
      key: 'what-you-get',
      approach: 'Begin with what they get',
      subject: '{{posting.title}}: {{me.name}}',
      body: `${HI_ANYBODY}es geht um die Stelle „{{posting.title}}“${AT_COMPANY}. {{me.distinct}}

Das bekommen Sie:
– ${STRENGTH}
{{#me.strength2}}
– ${STRENGTH_2}
{{/me.strength2}}
{{#long}}
{{#me.strength3}}
– ${STRENGTH_3}
{{/me.strength3}}
{{/long}}

{{#long}}{{#evidence.quote}}Diesen Satz {{evidence.where}} habe ich mir markiert: „{{evidence.quote}}“. Daran würde ich gern arbeiten.{{/evidence.quote}}{{^evidence.quote}}{{#company.problem}}Mich reizt Ihr Thema „{{company.problem}}“.{{/company.problem}}{{/evidence.quote}}{{/long}}

Können wir{{#ask.time}}, etwa {{ask.time}},{{/ask.time}}{{^ask.time}} nächste Woche{{/ask.time}} 15 Minuten miteinander sprechen?${BYE_WITH_LINK}`,
    },
    {
      key: 'their-problem',
      approach: 'Begin with their problem',
      subject:
        '{{#company.problem}}Zu Ihrem Thema {{company.problem}}{{/company.problem}}{{^company.problem}}{{posting.title}}: eine Frage{{/company.problem}}',
      body: `${HI_ANYBODY}{{#evidence.quote}}einen Satz {{evidence.where}} habe ich mir angestrichen: „{{evidence.quote}}“.{{/evidence.quote}}{{^evidence.quote}}Sie arbeiten an einem Thema, an dem ich mitarbeiten möchte: {{company.problem}}.{{/evidence.quote}}

Helfen kann ich hier: ${STRENGTH}{{#long}}{{#me.strength2}}, außerdem ${STRENGTH_2}{{/me.strength2}}{{/long}}. {{me.distinct}}

Was muss, wer als „{{posting.title}}“ anfängt, in den ersten drei Monaten schaffen? Das würde ich gern von Ihnen hören, in einer Viertelstunde am Telefon{{#ask.time}}, vielleicht {{ask.time}}{{/ask.time}}{{^ask.time}}, in dieser oder der nächsten Woche{{/ask.time}}.${BYE_WITH_LINK}`,
    },
  ]),
  ...family('de', 'application-follow-up', [
    {
      key: 'where-it-stands',
      approach: 'Ask where it stands',
      subject: '{{posting.title}}: der Stand',
      body: `${HI_ANYBODY}{{#application.date}}am {{application.date}} habe ich mich{{/application.date}}{{^application.date}}ich habe mich{{/application.date}} auf die Stelle „{{posting.title}}“${AT_COMPANY} beworben, und mein Interesse besteht weiter. Was ich mitbringe, in einer Zeile: ${STRENGTH}.

{{#long}}{{me.distinct}} Sie haben sicher viele Namen durchzusehen, eine kurze Antwort genügt mir.

{{/long}}Bis wann entscheiden Sie voraussichtlich, wen Sie einladen? Eine Zeile in dieser oder der nächsten Woche reicht.${BYE_WITH_LINK}`,
    },
    {
      key: 'something-new',
      approach: 'Add something new',
      subject: '{{posting.title}}: eine Ergänzung',
      body: `${HI_ANYBODY}seit meinen Unterlagen{{#application.date}} vom {{application.date}}{{/application.date}} ist etwas dazugekommen: {{news}} {{#me.link}}Mehr von mir: {{me.link}}{{/me.link}}

Es betrifft die Stelle „{{posting.title}}“{{#long}}${AT_COMPANY}{{/long}}. {{#long}}Lieber schicke ich es jetzt, als es später nachzureichen. {{/long}}Möchten Sie einen Teil davon genauer sehen? Sie hätten ihn binnen zwei Tagen.${BYE}`,
    },
  ]),
  ...family('de', 'nudge', [
    {
      key: 'make-it-smaller',
      approach: 'Ask for less',
      subject: 'Eine kleinere Frage',
      body: `${HI}meine Nachricht{{#message.date}} vom {{message.date}}{{/message.date}} wollte mehr, als in eine volle Woche passt. Darum eine kleinere Frage: {{#ask.question}}{{ask.question}}{{/ask.question}}{{^ask.question}}Was sollte ich{{#company.problem}} zum Thema „{{company.problem}}“{{/company.problem}} unbedingt lesen?{{/ask.question}}

{{#long}}{{#me.distinct}}Falls Ihnen mein Name nichts sagt: {{me.distinct}}

{{/me.distinct}}{{/long}}Eine Zeile bis Ende nächster Woche würde mir helfen. Kommt keine, lasse ich es gut sein, und das ist völlig in Ordnung.${BYE}`,
    },
    {
      key: 'somebody-else',
      approach: 'Ask for somebody else',
      subject: 'Wer weiß es sonst?',
      body: `${HI}ich hatte Ihnen{{#message.date}} am {{message.date}}{{/message.date}} geschrieben, und vielleicht bin ich bei Ihnen einfach falsch. Wen${AT_COMPANY} würden Sie{{#company.problem}} zum Thema „{{company.problem}}“{{/company.problem}} fragen? Ein Name in dieser oder der nächsten Woche genügt. {{#long}}{{#me.distinct}}Falls jemand wissen will, wer fragt: {{me.distinct}}{{/me.distinct}}{{/long}}

Das ist meine einzige Erinnerung; ich weiß, wie ein volles Postfach aussieht.${BYE}`,
    },
  ]),
];
