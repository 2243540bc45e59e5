/** Decides the German wording around interviews: before them, after them, while waiting, and when nobody came. */
import { family } from '../family';
import { BYE, HI, ON_DAY, STRENGTH } from './frame';

export const INTERVIEWS = [
  ...family('de', 'interview-preparation', [
    {
      key: 'areas',
      approach: 'Ask which areas it covers',
      subject: 'Vorbereitung auf unser Gespräch',
      body: `${HI}danke für die Einladung zum {{#round.kind}}{{round.kind}}{{/round.kind}}{{^round.kind}}Gespräch{{/round.kind}}${ON_DAY}. Ich möchte mich auf das vorbereiten, was Ihnen wichtig ist, statt auf alles.

Um welche Gebiete wird es gehen, und werde ich Code schreiben oder eher Lösungen besprechen? {{#long}}Wenn es eine Art von Problem gibt, die Ihr Team oft hat, lese ich mich gern ein. {{/long}}Eine Zeile zwei Tage vorher ist früh genug.${BYE}`,
    },
    {
      key: 'people-and-problem',
      approach: 'Ask about the people and a problem',
      subject: 'Wen treffe ich?',
      body: `${HI}{{#round.date}}der {{round.date}} steht in meinem Kalender, und ich freue mich darauf.{{/round.date}}{{^round.date}}ich freue mich auf unseren Termin.{{/round.date}} Zwei Dinge würden mir helfen, Ihre Zeit gut zu nutzen:

– Wen treffe ich, und woran arbeiten die Leute?
– Welches eine Problem{{#company.name}} bei {{company.name}}{{/company.name}} sollte ich vorher kennen?

{{#long}}Öffentliches genügt, interne Papiere erwarte ich nicht. {{/long}}Wenn Sie mir diese Woche eine Zeile schicken, kann ich die Tage bis dahin nutzen.${BYE}`,
    },
  ]),
  ...family('de', 'interview-thanks', [
    {
      key: 'thought-on-problem',
      approach: 'Add a thought on their problem',
      subject: 'Ein Gedanke zu unserem Gespräch',
      body: `${HI}danke für das Gespräch${ON_DAY}{{#round.topic}} zum Thema „{{round.topic}}“{{/round.topic}}. Über einen Punkt von Ihnen denke ich weiter nach: {{round.problem}}.

{{round.thought}} {{#long}}Sie wissen besser als ich, was schon versucht wurde, darum wüsste ich gern, wo der Gedanke nicht trägt.{{/long}}

Kommt das dem nahe, was Sie versucht haben? Eine Zeile genügt, wann immer Sie dazu kommen.${BYE}`,
    },
    {
      key: 'what-i-took',
      approach: 'Say what you took from it',
      subject: 'Danke{{#round.date}} für den {{round.date}}{{/round.date}}',
      body: `${HI}was Sie mir erzählt haben, stand in keinem Aufsatz, den ich hätte lesen können: {{round.topic}}. Vielen Dank dafür.

{{#round.lesson}}{{round.lesson}} {{/round.lesson}}{{#long}}{{#me.strength}}Was ich ins Team mitbrächte: ${STRENGTH}. {{/me.strength}}{{/long}}{{#round.promise}}Wie zugesagt, schicke ich Ihnen noch Folgendes: {{round.promise}}. {{/round.promise}}

{{#round.answerBy}}Sie haben den {{round.answerBy}} genannt, bis dahin warte ich gern.{{/round.answerBy}}{{^round.answerBy}}Wann darf ich mit einer Nachricht rechnen?{{/round.answerBy}}${BYE}`,
    },
  ]),
  ...family('de', 'promised-work', [
    {
      key: 'as-promised',
      approach: 'Send it with its point in one sentence',
      subject: 'Wie zugesagt{{#round.date}} am {{round.date}}{{/round.date}}',
      body: `${HI}hier kommt, was ich Ihnen${ON_DAY} zugesagt habe: {{round.promise}}. Sie finden es im Anhang.

{{round.thought}} {{#long}}Nehmen Sie es als erste Fassung, entstanden ohne Blick auf Ihre Systeme.{{/long}}

Wo würde das in der Praxis brechen? Schreiben Sie es mir diese oder nächste Woche in ein, zwei Zeilen, dann ändere ich es.${BYE}`,
    },
    {
      key: 'go-through-it',
      approach: 'Offer to go through it together',
      subject: 'Eine Viertelstunde dafür?',
      body: `${HI}{{#round.problem}}einen Ihrer Punkte habe ich mitgenommen: {{round.problem}}. Versprochen war dazu{{/round.problem}}{{^round.problem}}versprochen war von mir{{/round.problem}} Folgendes: {{round.promise}}. Es liegt bei.

{{#long}}{{#round.thought}}Das Wesentliche: {{round.thought}} {{/round.thought}}Besser jetzt als später. {{/long}}Auf die zweite Frage antwortet ein Papier selten. Wollen wir es{{#ask.time}}, vielleicht {{ask.time}},{{/ask.time}}{{^ask.time}} nächste Woche{{/ask.time}} 15 Minuten lang gemeinsam durchgehen?${BYE}`,
    },
  ]),
  ...family('de', 'check-in', [
    {
      key: 'new-date',
      approach: 'Ask for a date',
      subject:
        '{{#posting.title}}{{posting.title}}: Ihr Zeitplan{{/posting.title}}{{^posting.title}}Ihr Zeitplan{{/posting.title}}',
      body: `${HI}{{#round.answerBy}}Sie hatten den {{round.answerBy}} für eine Antwort genannt, und ich weiß, wie sich solche Termine verschieben.{{/round.answerBy}}{{^round.answerBy}}seit unserem Gespräch${ON_DAY} sind einige Tage vergangen, und ich weiß, dass so etwas dauert.{{/round.answerBy}} Mein Interesse{{#posting.title}} an der Stelle „{{posting.title}}“{{/posting.title}} ist unverändert.

Bis wann rechnen Sie mit einer Entscheidung, und brauchen Sie noch etwas von mir? {{#long}}Falls sich bei Ihnen etwas geändert hat, wüsste ich es lieber, auch wenn es nicht das Erhoffte ist. {{/long}}Eine Zeile in dieser Woche genügt.${BYE}`,
    },
    {
      key: 'while-you-decide',
      approach: 'Bring something while they decide',
      subject: 'Während Sie entscheiden',
      body: `${HI}seit wir${ON_DAY} gesprochen haben, gibt es etwas Neues, das Ihnen nützen könnte: {{news}} {{#long}}Sie sollen es lieber jetzt haben als nachträglich. {{/long}}

Drängen möchte ich nicht. Sagen Sie mir bis Ende nächster Woche, welcher Schritt{{#posting.title}} für „{{posting.title}}“{{/posting.title}} als Nächstes kommt?${BYE}`,
    },
  ]),
  ...family('de', 'rejection-reply', [
    {
      key: 'open-door',
      approach: 'Keep the door open',
      subject: 'Danke, und vielleicht später',
      body: `${HI}danke für Ihre Nachricht{{#posting.title}} zur Stelle „{{posting.title}}“{{/posting.title}} und für die Zeit, die Sie und das Team sich genommen haben. Ich hatte auf eine andere Antwort gehofft und nehme diese an.

{{#long}}{{#round.topic}}Etwas nehme ich trotzdem mit, nämlich unser Gespräch zum Thema „{{round.topic}}“. {{/round.topic}}{{/long}}Wenn eine Stelle frei wird, die besser passt, freue ich mich, von Ihnen zu hören. Darf ich mich in einem halben Jahr noch einmal melden?${BYE}`,
    },
    {
      key: 'one-thing-to-learn',
      approach: 'Ask for one thing to learn',
      subject: 'Was kann ich lernen?',
      body: `${HI}schade, und gut, dass Sie es mir geschrieben haben.

Eine Frage, falls Sie diesen Monat eine Minute finden: Was war die eine Sache, die jemand anderes hatte und ich nicht? {{#long}}Eine Zeile reicht. Ich frage, um besser zu werden, und werde der Antwort nicht widersprechen. {{/long}}Sollten Sie später jemanden{{#company.problem}} für das Thema „{{company.problem}}“{{/company.problem}} brauchen, fragen Sie mich gern wieder.${BYE}`,
    },
  ]),
  ...family('de', 'no-show', [
    {
      key: 'new-time',
      approach: 'Propose a new time',
      subject: 'Ein neuer Termin für uns',
      body: `${HI}ich war{{#round.date}} am {{round.date}}{{/round.date}}{{^round.date}} heute{{/round.date}} in unserem Termin, und wir haben uns wohl verpasst. Hoffentlich ist bei Ihnen alles in Ordnung; so etwas kommt vor.

Passt Ihnen {{#ask.time}}{{ask.time}}{{/ask.time}}{{^ask.time}}dieselbe Stunde morgen oder übermorgen{{/ask.time}}? {{#long}}Falls nicht, nennen Sie mir eine Zeit in dieser oder der nächsten Woche, die für Sie leicht ist, und ich richte mich danach.{{/long}}${BYE}`,
    },
    {
      key: 'choices',
      approach: 'Offer easier ways',
      subject: 'Wie machen wir weiter?',
      body: `${HI}aus dem {{#round.kind}}{{round.kind}}{{/round.kind}}{{^round.kind}}Gespräch{{/round.kind}}{{#round.date}} am {{round.date}}{{/round.date}} ist nichts geworden; vielleicht war der Link falsch oder Ihr Tag zu voll. Was davon ist für Sie am einfachsten?

– Ein neuer Tag in dieser oder der nächsten Woche
– Ihre Fragen per E-Mail, beantwortet binnen eines Tages
– Jemand anderes aus Ihrem Team

{{#long}}Mir ist jedes davon recht.{{/long}}${BYE}`,
    },
  ]),
];
