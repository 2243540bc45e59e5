/** Decides the German wording around an offer: time to decide, pay, yes and no. */
import { family } from '../family';
import { AT_COMPANY, BYE, HI, STRENGTH, STRENGTH_2 } from './frame';

const THE_OFFER = '{{#posting.title}} für die Stelle „{{posting.title}}“{{/posting.title}}';

export const OFFERS = [
  ...family('de', 'offer-time', [
    {
      key: 'one-date',
      approach: 'Ask for a date',
      subject: 'Meine Antwort bis zum {{offer.askDate}}',
      body: `${HI}vielen Dank für das Angebot${THE_OFFER}. Ich freue mich darüber und möchte es in Ruhe beantworten.

{{#offer.deadline}}Sie haben um meine Antwort bis zum {{offer.deadline}} gebeten. {{/offer.deadline}}Ginge auch der {{offer.askDate}}? {{#long}}An diesem Tag haben Sie ein klares Ja oder Nein, ohne eine weitere Fragerunde. {{/long}}Ist der Tag für Sie schwierig, sagen Sie es mir heute oder morgen, dann finden wir einen anderen.${BYE}`,
    },
    {
      key: 'meet-the-team',
      approach: 'Use the time to meet the team',
      subject: 'Bevor ich Ja sage',
      body: `${HI}über Ihr Angebot{{#company.name}}, zu {{company.name}} zu kommen,{{/company.name}} freue ich mich. {{#long}}Es ist in vielem sehr klar, das schätze ich. {{/long}}Nur wie sich ein gewöhnlicher Dienstag anfühlt, kann kein Angebot sagen.

Könnte ich 20 Minuten mit einer Person sprechen, mit der ich arbeiten würde, und Ihnen bis zum {{offer.askDate}} antworten? {{#offer.deadline}}Damit verschiebt sich Ihr Termin, {{offer.deadline}}; ohne Grund würde ich nicht darum bitten.{{/offer.deadline}}${BYE}`,
    },
  ]),
  ...family('de', 'counter-offer', [
    {
      key: 'figure-with-basis',
      approach: 'Begin with the figure and its basis',
      subject: 'Ein Punkt: das Gehalt',
      body: `${HI}danke für das Angebot${THE_OFFER}. Ich möchte gern mit Ihnen arbeiten, und ein Punkt ist noch offen: das Gehalt.

Meine Zahl ist {{offer.ask}}. Sie beruht auf Folgendem: {{offer.basis}}. {{#long}}{{#me.strength}}Dafür bekommen Sie jemanden mit dieser Stärke: ${STRENGTH}. {{/me.strength}}{{/long}}

Können Sie{{#offer.deadline}} vor dem {{offer.deadline}}{{/offer.deadline}}{{^offer.deadline}} bis Ende nächster Woche{{/offer.deadline}} dorthin kommen, oder in die Nähe? {{#long}}Steht das Gehalt fest, sehen wir uns an, was sich sonst bewegen lässt: der Beginn, die Tage, Zeit zum Lernen.{{/long}}${BYE}`,
    },
    {
      key: 'worth-first',
      approach: 'Begin with what you bring',
      subject: 'Nahe an einem Ja',
      body: `${HI}wir sind nahe beieinander, und ich möchte, dass es klappt. Vom ersten Monat an würde ich{{#company.name}} für {{company.name}}{{/company.name}} tun, was ich am besten kann: ${STRENGTH}{{#long}}{{#me.strength2}}, dann ${STRENGTH_2}{{/me.strength2}}{{/long}}.

Auf dem heutigen Markt entspricht das {{offer.ask}}, gemessen an {{offer.basis}}. Wollen wir{{#ask.time}}, etwa {{ask.time}},{{/ask.time}}{{^ask.time}} diese Woche{{/ask.time}} zehn Minuten darüber reden? {{#long}}Sicher finden wir eine Zahl, die wir beide für fair halten.{{/long}}${BYE}`,
    },
  ]),
  ...family('de', 'offer-acceptance', [
    {
      key: 'clear-yes',
      approach: 'A clear yes, and what is next',
      subject: 'Ja, sehr gern',
      body: `${HI}ja: Ich nehme Ihr Angebot${THE_OFFER}${AT_COMPANY} an und freue mich darauf. {{#offer.start}}Mein erster Tag ist der {{offer.start}}. {{/offer.start}}

{{#long}}Danke für die Zeit, die Sie und das Team sich genommen haben. {{/long}}Was brauchen Sie von mir, und bis wann liegen die Papiere zur Unterschrift bereit?${BYE}`,
    },
    {
      key: 'good-start',
      approach: 'Ask how to start well',
      subject: 'Ich bin dabei',
      body: `${HI}Sie können mit mir rechnen: „{{posting.title}}“ übernehme ich mit Freude. {{#company.problem}}Besonders gespannt bin ich auf das Thema „{{company.problem}}“. {{/company.problem}}

Zwei Dinge, damit mir der Anfang{{#offer.start}} am {{offer.start}}{{/offer.start}} gelingt: Was sollte ich vorher lesen, und wen im Team darf ich schon begrüßen? {{#long}}Lieber komme ich mit guten Fragen als mit Antworten auf die falschen. {{/long}}Ein paar Zeilen in der nächsten Woche sind früh genug.${BYE}`,
    },
  ]),
  ...family('de', 'offer-decline', [
    {
      key: 'with-reason',
      approach: 'Say no, and why',
      subject: 'Meine Antwort',
      body: `${HI}danke für das Angebot${THE_OFFER} und für das Vertrauen dahinter. Ich habe mich entschieden, es nicht anzunehmen. {{#offer.reason}}{{offer.reason}}{{/offer.reason}}

{{#long}}{{#round.topic}}Danke auch für das Gespräch zum Thema „{{round.topic}}“. {{/round.topic}}{{/long}}Ich sage es Ihnen gleich heute, damit Sie mit den anderen auf Ihrer Liste keine Zeit verlieren, und wünsche Ihnen eine gute Wahl.${BYE}`,
    },
    {
      key: 'stay-in-touch',
      approach: 'Say no, and stay in touch',
      subject: 'Für jetzt ein Nein',
      body: `${HI}meine Antwort{{#company.name}} an {{company.name}}{{/company.name}} ist für jetzt ein Nein, und das sollen Sie sofort erfahren statt warten zu müssen. {{#long}}{{#offer.reason}}{{offer.reason}} {{/offer.reason}}Vielen Dank für die Mühe, die alle hatten. {{/long}}

Ein Urteil über die Menschen, die ich getroffen habe, ist das nicht. Wenn Sie mögen, schicken Sie mir zwei Zeilen, wen Sie gerade brauchen; ich denke dann an Leute, die ich kenne. Darf ich mich nächstes Jahr wieder melden?${BYE}`,
    },
  ]),
];
