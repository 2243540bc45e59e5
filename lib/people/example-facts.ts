/**
 * Decides what stands in a preview where nothing real is at hand: an example of each fact, marked as one. Examples are
 * for looking at a template only; no message is ever written from them.
 */
import type { Facts } from '../drafts/facts';
import { type DraftLanguage, PLACEHOLDER_NAMES, type PlaceholderName, placeholder } from '../drafts/placeholders';

/** Where an example says it comes from. */
export const AN_EXAMPLE = 'an example';

/** Examples in German of what reads differently there; names and titles stay as they are. */
const GERMAN: Readonly<Partial<Record<PlaceholderName, string>>> = {
  'me.headline': 'Data Scientist für Bedarfsprognosen',
  'me.distinct': 'Ich habe eine Bäckerei geführt, bevor ich gelernt habe, eine vorherzusagen.',
  'me.looksFor': 'ML-Entwicklung in Lissabon oder aus der Ferne',
  'me.strength': 'Prognosen in den Betrieb zu bringen',
  'me.proof': '400 Filialen, 12 % weniger Abfall',
  'me.strength2': 'Modelle im Laden zu erklären',
  'me.proof2': '30 Schulungen',
  'me.strength3': 'unsaubere Verkaufsdaten zu ordnen',
  'me.proof3': 'fünf Systeme zusammengeführt',
  'contact.met': 'Wir haben uns auf der PyData Lissabon kennengelernt.',
  'shared.school': 'der Universität Porto',
  'company.problem': 'Prognosen für frische Lebensmittel',
  'evidence.quote': 'Wir sagen jede Nacht 40.000 Produkte voraus',
  'evidence.title': 'Frische Lebensmittel vorhersagen',
  'evidence.where': 'in Ihrem Technik-Blog',
  'application.date': '3. November',
  'round.date': '12. November',
  'round.kind': 'Fachgespräch',
  'round.topic': 'das Beschriften von Regalfotos',
  'round.problem': 'die Drift nach jeder Neueröffnung',
  'round.thought': 'Ich würde zuerst die neuesten Filialen zurückhalten.',
  'round.lesson': 'Ich halte jetzt meine eigenen Vergleichswerte fest.',
  'round.promise': 'eine Skizze des Tests',
  'round.answerBy': '20. November',
  'message.date': '5. November',
  'offer.deadline': '30. November',
  'offer.askDate': '4. Dezember',
  'offer.ask': '92.000 € im Jahr',
  'offer.basis': 'drei öffentlichen Spannen für diese Stelle in Berlin',
  'offer.start': '1. Februar',
  'offer.reason': 'Ich habe mich für eine Stelle näher an der Forschung entschieden.',
  news: 'Mein Kurs über Prognosen ist jetzt online.',
  'ask.time': 'Dienstag oder Donnerstag nach 16 Uhr',
  'ask.question': 'Woran erkennen Sie, dass ein Modell neu trainiert werden muss?',
};

/** One for each fact that has words, addressed to an engineer; `without` leaves out those whose name begins so. */
export function exampleFacts(language: DraftLanguage, without = ''): Facts {
  const facts: { -readonly [Name in keyof Facts]: Facts[Name] } = { 'to.engineer': { value: '', from: AN_EXAMPLE } };
  for (const name of PLACEHOLDER_NAMES) {
    const { form, example } = placeholder(name);
    if (form === 'flag' || (without && name.startsWith(without))) continue;
    facts[name] = { value: (language === 'de' ? GERMAN[name] : null) ?? example, from: AN_EXAMPLE };
  }
  return facts;
}
