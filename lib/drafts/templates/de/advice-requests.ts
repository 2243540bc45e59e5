/** Decides the German wording for asking somebody for advice, and for thanking them after the talk. */
import { family } from '../family';
import { AT_COMPANY, BYE, BYE_WITH_LINK, HI, ON_DAY, ON_TOPIC } from './frame';

const FROM_OUTSIDE = `{{#ask.question}}{{ask.question}}{{/ask.question}}{{^ask.question}}{{#to.engineer}}Wie entscheidet Ihr Team, ob ein Modell reif für echte Nutzer ist?{{/to.engineer}}{{#to.manager}}Wie entscheiden Sie, welches Problem überhaupt ein Modell verdient?{{/to.manager}}{{#to.founder}}Welches Problem wollten Sie bewusst nicht mit maschinellem Lernen lösen, und warum?{{/to.founder}}{{#to.alumnus}}Welcher Schritt nach der Hochschule hat für Sie am meisten gezählt?{{/to.alumnus}}{{#to.other}}Was würde Außenstehende an der Arbeit des Teams überraschen?{{/to.other}}{{/ask.question}}`;

const ABOUT_THE_WORK = `{{#ask.question}}{{ask.question}}{{/ask.question}}{{^ask.question}}{{#to.engineer}}Was war schwieriger als gedacht, sobald echte Nutzer damit zu tun hatten?{{/to.engineer}}{{#to.manager}}Woran haben Sie gemerkt, dass sich der Aufwand lohnt?{{/to.manager}}{{#to.founder}}Was hat Sie überzeugt, dass es dafür maschinelles Lernen braucht?{{/to.founder}}{{#to.alumnus}}Wie haben Sie in diese Arbeit gefunden?{{/to.alumnus}}{{#to.other}}Was ist daran heute am schwersten?{{/to.other}}{{/ask.question}}`;

const IN_MY_PLACE = `{{#ask.question}}{{ask.question}}{{/ask.question}}{{^ask.question}}{{#to.engineer}}Was würden Sie an meiner Stelle zuerst lernen?{{/to.engineer}}{{#to.manager}}Was sollte man Ihnen als Erstes zeigen können?{{/to.manager}}{{#to.founder}}Welche Probleme würden Sie sich an meiner Stelle zuerst ansehen?{{/to.founder}}{{#to.alumnus}}Was würden Sie im Rückblick anders machen?{{/to.alumnus}}{{#to.other}}Mit wem würden Sie an meiner Stelle zuerst sprechen?{{/to.other}}{{/ask.question}}`;

const WHAT_I_READ = `{{#evidence.title}}ich habe „{{evidence.title}}“ {{evidence.where}} gelesen.{{#long}}{{#evidence.quote}} Diesen Satz habe ich mir markiert: „{{evidence.quote}}“.{{/evidence.quote}}{{/long}}{{/evidence.title}}{{^evidence.title}}{{#evidence.quote}}diesen Satz {{evidence.where}} habe ich mir markiert: „{{evidence.quote}}“.{{/evidence.quote}}{{^evidence.quote}}ich verfolge, was {{company.name}} zu diesem Thema macht: {{company.problem}}.{{/evidence.quote}}{{/evidence.title}}`;

const WHAT_WE_SHARE = `{{#contact.mutual}}wir kennen beide {{contact.mutual}}.{{/contact.mutual}}{{^contact.mutual}}{{#shared.school}}wir waren an derselben Hochschule: {{shared.school}}.{{/shared.school}}{{^shared.school}}vielleicht erinnern Sie sich: {{contact.met}}{{/shared.school}}{{/contact.mutual}}`;

export const ADVICE_REQUESTS = [
  ...family('de', 'informational-request', [
    {
      key: 'their-work',
      approach: 'Begin with their work',
      subject: 'Ihre Arbeit{{#company.name}} bei {{company.name}}{{/company.name}}',
      body: `${HI}${WHAT_I_READ} ${ABOUT_THE_WORK}

{{me.distinct}} {{#long}}Ich käme mit zwei Fragen und halte mich an die Zeit.{{/long}}

Könnten wir in den nächsten zwei Wochen 15 Minuten telefonieren{{#ask.time}}, etwa {{ask.time}}{{/ask.time}}? Wenn das zu viel ist, freue ich mich ebenso über zwei Zeilen.${BYE_WITH_LINK}`,
      note: 'Guten Tag {{contact.name}}, {{#evidence.title}}ich habe „{{evidence.title}}“ gelesen{{/evidence.title}}{{^evidence.title}}ich verfolge{{#company.problem}} Ihr Thema „{{company.problem}}“{{/company.problem}}{{^company.problem}}{{#company.name}}, was {{company.name}} macht{{/company.name}}{{^company.name}} Ihr Fach{{/company.name}}{{/company.problem}}{{/evidence.title}}. Was war schwieriger als gedacht? Hätten Sie nächste Woche zehn Minuten?{{#me.distinct}} {{me.distinct}}{{/me.distinct}}',
    },
    {
      key: 'one-question',
      approach: 'Begin with one question',
      subject:
        'Eine Frage{{#company.problem}}: {{company.problem}}{{/company.problem}}{{^company.problem}} zu {{company.name}}{{/company.problem}}',
      body: `${HI}eine Sache ${ON_TOPIC} bei {{company.name}} finde ich durch Lesen nicht heraus: ${FROM_OUTSIDE}

{{me.distinct}} {{#long}}{{#contact.met}}{{contact.met}}{{/contact.met}}{{/long}}

Hätten Sie dafür eine Viertelstunde{{#ask.time}}, zum Beispiel {{ask.time}}{{/ask.time}}{{^ask.time}} in der nächsten Woche, wann immer es passt{{/ask.time}}? {{#long}}Ich bringe Notizen mit, damit wir nicht ganz vorn anfangen. {{/long}}Schriftlich geht es auch.${BYE_WITH_LINK}`,
      note: 'Guten Tag {{contact.name}}, eine Sache finde ich durch Lesen nicht heraus: {{#to.engineer}}Wann ist ein Modell reif für Nutzer?{{/to.engineer}}{{#to.manager}}Welche Probleme verdienen ein Modell?{{/to.manager}}{{#to.founder}}Was lösen Sie lieber mit Regeln?{{/to.founder}}{{#to.alumnus}}Welcher Schritt zählte am meisten?{{/to.alumnus}}{{#to.other}}Was überrascht Außenstehende?{{/to.other}} Hätten Sie diesen Monat zehn Minuten?',
    },
    {
      key: 'what-we-share',
      approach: 'Begin with what you share',
      subject:
        '{{#contact.mutual}}{{contact.mutual}} und eine Frage{{/contact.mutual}}{{^contact.mutual}}Ihr Rat, 15 Minuten{{/contact.mutual}}',
      body: `${HI}${WHAT_WE_SHARE} Ich möchte verstehen, wie die Arbeit{{#company.problem}} am Thema „{{company.problem}}“{{/company.problem}}{{^company.problem}} mit maschinellem Lernen{{/company.problem}} von innen aussieht, und Sie erleben sie jeden Tag${AT_COMPANY}.

{{me.distinct}} ${IN_MY_PLACE}

Ein Gespräch von 15 Minuten{{#ask.time}}, vielleicht {{ask.time}},{{/ask.time}}{{^ask.time}} in der nächsten Woche{{/ask.time}} würde mir helfen. {{#long}}Meine Fragen schicke ich am Abend davor. {{/long}}Fehlt die Zeit, hilft auch ein Rat per Nachricht.${BYE_WITH_LINK}`,
      note: 'Guten Tag {{contact.name}}, {{#contact.mutual}}wir kennen beide {{contact.mutual}}{{/contact.mutual}}{{^contact.mutual}}{{#shared.school}}uns verbindet {{shared.school}}{{/shared.school}}{{^shared.school}}ich suche meinen Weg in Ihr Fach{{/shared.school}}{{/contact.mutual}}. Was würden Sie an meiner Stelle zuerst lernen? Zwei Zeilen genügen.',
    },
  ]),
  ...family('de', 'informational-thanks', [
    {
      key: 'what-i-do-with-it',
      approach: 'Tell what you do with their advice',
      subject: 'Was ich mitgenommen habe',
      body: `${HI}danke für Ihre Zeit${ON_DAY}. Notiert habe ich mir vor allem dies: {{round.topic}}.

{{round.lesson}}

{{#long}}{{#round.promise}}Von mir bekommen Sie noch, wie versprochen: {{round.promise}}. {{/round.promise}}{{/long}}Darf ich Ihnen in einem Monat berichten, wie es ging, und wo lesen Sie Nachrichten am liebsten?${BYE}`,
    },
    {
      key: 'whom-next',
      approach: 'Ask whom to talk to next',
      subject: 'Danke, und noch ein Name?',
      body: `${HI}vielen Dank für unser Gespräch${ON_DAY}. {{#round.topic}}Mein Stichwort daraus: {{round.topic}}. {{/round.topic}}Damit habe ich einen Blick von innen, und das ist einer mehr als vorher.

{{#long}}{{#round.lesson}}{{round.lesson}} {{/round.lesson}}{{/long}}Jetzt hätte ich gern einen zweiten. Wen würden Sie an meiner Stelle fragen? Ein Name bis Ende nächster Woche genügt; schreiben werde ich selbst{{#long}} und Sie nur nennen, wenn es Ihnen recht ist{{/long}}.${BYE}`,
    },
  ]),
];
