/** Decides how a suggestion is explained: the words that weighed most for its item, as they stand, and what they say. */
import type { ItemName, QuestionName } from '../../records/evidence';
import type { ReadSentence } from './read';
import { QUESTIONS, type Weights } from './weights';

/** What a sentence says that bears on the item. */
const SAYS: Record<ItemName, string> = {
  'problem.user': 'says whom or what the ML is for',
  'problem.metric': 'ties the ML to a measure of success',
  'problem.fit': 'says why ML rather than people or rules',
  'problem.core': 'ML is the product, or central to it',
  'approach.task': 'says what is learned, predicted or generated',
  'approach.baseline': 'sets something simpler beside the ML',
  'approach.shipping': 'models reach users',
  'approach.ownership': 'somebody owns the ML or its platform',
  'data.source': 'says where the data comes from',
  'data.labels': 'says who labels, or how',
  'data.access': 'says how much data there is',
  'data.care': 'privacy or bias in the data',
  'audit.accuracy': 'model quality is measured or improved',
  'audit.groups': 'checked for groups of people',
  'audit.monitoring': 'watched in production',
  'audit.response': 'risks, incidents or outside review',
  'should.harm': 'names a harm of the ML',
  'should.benefit': 'claims a benefit to people',
  'should.mitigation': 'harm is held in check',
  'should.limits': 'something they choose not to do',
};

/** Topics (topics.ts) whose words are quoted for an item before others; the surer ones count more. */
const TOPICS_OF: Record<ItemName, string[]> = {
  'problem.user': ['surelyUser', 'function', 'beneficiary', 'helps', 'mlPowered'],
  'problem.metric': ['metric'],
  'problem.fit': ['fit'],
  'problem.core': ['surelyCore', 'core', 'mlPowered', 'mission'],
  'approach.task': ['surelyTask', 'task', 'technique'],
  'approach.baseline': ['surelyBaseline', 'baseline'],
  'approach.shipping': ['surelyShipping', 'shipping'],
  'approach.ownership': ['surelyOwnership', 'ownership'],
  'data.source': ['surelySource', 'source'],
  'data.labels': ['surelyLabels', 'labels'],
  'data.access': ['surelyAccess', 'access'],
  'data.care': ['surelyCare', 'care'],
  'audit.accuracy': ['surelyAccuracy', 'accuracy'],
  'audit.groups': ['surelyGroups', 'groups'],
  'audit.monitoring': ['surelyMonitoring', 'monitoring'],
  'audit.response': ['surelyResponse', 'response'],
  'should.harm': ['surelyHarm', 'harm'],
  'should.benefit': ['surelyBenefit', 'benefit'],
  'should.mitigation': ['surelyMitigation', 'mitigation'],
  'should.limits': ['limits'],
};

/** Most characters quoted of one stretch of words. */
const MOST_QUOTED = 32;

interface Stretch {
  first: number;
  last: number;
  weight: number;
}

/** `“deploy … models”: models reach users`. */
export function reasonFor(read: ReadSentence, item: ItemName, weights: Weights): string {
  const question = QUESTIONS.indexOf(item.slice(0, item.indexOf('.')) as QuestionName);
  const weightOf = (feature: string) => weights.questions[feature]?.[question] ?? 0;
  const wanted = TOPICS_OF[item];
  const onTopic = read.hits
    .filter((hit) => wanted.includes(hit.topic))
    .map(({ topic, phrase, first, last }) => ({
      first,
      last,
      weight: weightOf(`t:${topic}`) + weightOf(`p:${phrase}`) + 12 * (last - first) - 8 * wanted.indexOf(topic),
    }));
  const naming = read.hits
    .filter((hit) => hit.topic === 'ml' || hit.topic === 'model')
    .map(({ first, last, topic }) => ({ first, last, weight: topic === 'ml' ? 1 : 0 }));
  const telling = read.words.map(({ as, start, end }, at) => ({
    first: at,
    last: at,
    weight: end - start < 4 ? Number.NEGATIVE_INFINITY : weightOf(`w:${as}`),
  }));
  const main = heaviest(onTopic) ?? heaviest(telling);
  const quoted = [main, heaviest(naming.filter((one) => !main || apart(one, main)))]
    .filter((one) => one !== undefined)
    .sort((a, b) => a.first - b.first)
    .map((one) => quoteOf(read, one));
  return `“${quoted.join(' … ')}”: ${SAYS[item]}`;
}

const apart = (one: Stretch, other: Stretch) => one.last < other.first || one.first > other.last;

function heaviest(stretches: readonly Stretch[]): Stretch | undefined {
  return [...stretches].sort((a, b) => b.weight - a.weight || a.first - b.first)[0];
}

/** The stretch as it stands; its first and last words where more than two lie between. */
function quoteOf({ text, words }: ReadSentence, { first, last }: Stretch): string {
  const part = (from: number, to: number) => text.slice(words[from]?.start, words[to]?.end);
  const quote = last - first > 2 ? `${part(first, first)} … ${part(last, last)}` : part(first, last);
  return quote.length > MOST_QUOTED ? `${quote.slice(0, MOST_QUOTED - 1)}…` : quote;
}
