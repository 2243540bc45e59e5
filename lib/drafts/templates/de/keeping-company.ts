/** Decides the German wording between colleagues-to-be and with people one wants to stay in touch with. */
import { family } from '../family';
import { AT_COMPANY, BYE, HI } from './frame';

export const KEEPING_COMPANY = [
  ...family('de', 'team-hello', [
    {
      key: 'hello',
      approach: 'Say who is coming',
      subject: 'Ein Gruß vorab',
      body: `${HI}{{#offer.start}}ab dem {{offer.start}} arbeiten wir{{/offer.start}}{{^offer.start}}bald arbeiten wir{{/offer.start}}${AT_COMPANY} zusammen{{#posting.title}}, ich als {{posting.title}}{{/posting.title}}. {{me.distinct}}

{{#long}}{{#contact.headline}}In Ihrem Profil steht „{{contact.headline}}“, und ich würde gern hören, was das im Alltag heißt. {{/contact.headline}}{{/long}}Was hätten Sie in Ihrer eigenen ersten Woche gern gewusst? Eine Zeile, bevor ich anfange, würde mir sehr helfen.${BYE}`,
      note: 'Guten Tag {{contact.name}}, {{#offer.start}}ab dem {{offer.start}}{{/offer.start}}{{^offer.start}}bald{{/offer.start}} arbeiten wir{{#company.name}} bei {{company.name}}{{/company.name}} zusammen. Was hätten Sie in Ihrer ersten Woche gern gewusst? Eine Zeile würde mir helfen.',
    },
    {
      key: 'what-you-need',
      approach: 'Ask what they need',
      subject: 'Was würde Ihnen helfen?',
      body: `${HI}ich komme{{#offer.start}} am {{offer.start}}{{/offer.start}} neu ins Team${AT_COMPANY} und möchte früh nützlich sein. Welche Aufgabe liegt am längsten, weil niemand dazu kommt?

{{#long}}Lösen kann ich sie vielleicht nicht, aber mit frischen Augen ansehen. {{/long}}Wenn Sie in meiner ersten Woche 15 Minuten haben, bringe ich den Kaffee mit{{#company.problem}} und meine Fragen zum Thema „{{company.problem}}“{{/company.problem}}.${BYE}`,
      note: 'Guten Tag {{contact.name}}, ich komme{{#offer.start}} am {{offer.start}}{{/offer.start}} neu ins Team{{#company.name}} bei {{company.name}}{{/company.name}}. Welche Aufgabe liegt dort am längsten? In meiner ersten Woche höre ich gern davon.',
    },
  ]),
  ...family('de', 'keep-in-touch', [
    {
      key: 'my-news',
      approach: 'Tell your news',
      subject: 'Neues von mir',
      body: `${HI}{{#message.date}}zuletzt habe ich Ihnen am {{message.date}} geschrieben, darum kurz, was seither war.{{/message.date}}{{^message.date}}wir haben eine Weile nichts voneinander gehört, darum kurz, was war.{{/message.date}} {{news}}

{{#long}}{{#round.lesson}}{{round.lesson}} {{/round.lesson}}{{/long}}Und bei Ihnen: Was hat sich${AT_COMPANY} getan? Über eine Zeile in einer ruhigen Minute dieses Monats würde ich mich freuen.${BYE}`,
    },
    {
      key: 'their-news',
      approach: 'Begin with their news',
      subject: 'Ich habe von Ihnen gelesen',
      body: `${HI}{{#evidence.title}}„{{evidence.title}}“ {{evidence.where}} hat mich an Sie denken lassen.{{/evidence.title}}{{^evidence.title}}wegen dieses Themas habe ich an Sie gedacht: {{company.problem}}.{{/evidence.title}} Wie ist es danach weitergegangen?

{{#long}}{{#news}}{{news}} {{/news}}{{/long}}Falls Reden leichter ist als Schreiben: Passen Ihnen nächste Woche zehn Minuten? {{#contact.mutual}}Grüße auch an {{contact.mutual}}.{{/contact.mutual}}${BYE}`,
    },
  ]),
];
