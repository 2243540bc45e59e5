/**
 * Decides what of a sentence and its surroundings is weighed, each under a name that can be read: its words (`w:`), pairs
 * of words (`b:`), phrases (`p:`), topics (`t:`), form (`f:`), section (`s:`), and its neighbours and place in the posting
 * (`n:`). `&ml` marks what is weighed together with whether the sentence names machine learning. How much each weighs is
 * learned.
 */
import type { ReadSentence } from './read';

/** Feature → how much of it there is, mostly 1. */
export type Features = Map<string, number>;

/** Of the sentence by itself. */
export function ownFeatures({ words, hits, topics, forms, section, isHeading, ml }: ReadSentence): Features {
  const features: Features = new Map([[`m:${ml}`, 1]]);
  let before = '^';
  for (const { as } of words) {
    features.set(`w:${as}`, 1);
    features.set(`b:${before}_${as}`, 1);
    before = as;
  }
  for (const topic of topics) {
    features.set(`t:${topic}`, 1);
    features.set(`t:${topic}&${ml}`, 1);
  }
  const firstPhrase = new Map<string, string>();
  for (const { topic, phrase } of hits) {
    if (phrase.includes(' ')) features.set(`p:${phrase}`, 1);
    const first = firstPhrase.get(topic);
    if (first === undefined) firstPhrase.set(topic, phrase);
    else if (first !== phrase) features.set(`t:${topic}+`, 1);
  }
  for (const form of forms) {
    features.set(`f:${form}`, 1);
    features.set(`f:${form}&${ml}`, 1);
    features.set(`s:${section}&${form}`, 1);
  }
  features.set(`s:${section}`, 1);
  features.set(`s:${section}&${ml}`, 1);
  if (isHeading) features.set('s:heading', 1);
  return features;
}

/** What counts of a neighbour. */
const NEIGHBOUR_TOPICS = 'asks pay law hiring shipping task ownership accuracy built model labels response mitigation';
const NEIGHBOUR_FORMS = 'verb verb-ing you-will we asks you-have';

/** Neighbourhoods: first and last place, as distances, and the features of what stands there. */
const NEAR = [
  { name: 'before', first: -1, last: -1 },
  { name: 'after', first: 1, last: 1 },
  { name: 'near', first: -3, last: 3 },
].map(({ name, first, last }) => ({
  first,
  last,
  namesMl: `n:${name}-ml`,
  topics: NEIGHBOUR_TOPICS.split(' ').map((topic) => ({ topic, feature: `n:${name}-${topic}` })),
  forms: NEIGHBOUR_FORMS.split(' ').map((form) => ({ form, feature: `n:${name}-f-${form}` })),
}));

/** Of what stands around sentence `at`: shares of the neighbours that have something, and how much ML the posting names. */
export function surroundingFeatures(all: readonly ReadSentence[], at: number, mlShare: number): Features {
  const features: Features = new Map();
  const density = densityOf(mlShare);
  features.set(`n:density-${density}`, 1);
  features.set(`n:density-${density}&${all[at]?.ml}`, 1);
  features.set(`n:place-${Math.min(9, Math.floor((10 * at) / all.length))}`, 1);
  for (const near of NEAR) {
    const neighbours = all.slice(Math.max(0, at + near.first), at + near.last + 1);
    const share = 1 / (neighbours.length || 1);
    const more = (feature: string) => features.set(feature, (features.get(feature) ?? 0) + share);
    for (const { ml, topics, forms } of neighbours) {
      if (ml === 'ml') more(near.namesMl);
      for (const { topic, feature } of near.topics) if (topics.has(topic)) more(feature);
      for (const { form, feature } of near.forms) if (forms.includes(form)) more(feature);
    }
  }
  return features;
}

/** The share of sentences that name machine learning. */
export const mlShareOf = (all: readonly ReadSentence[]): number =>
  all.filter((read) => read.ml === 'ml').length / (all.length || 1);

/** "none", or the upper end of the band in percent. */
function densityOf(share: number): string {
  if (share === 0) return 'none';
  return `to-${[0.05, 0.12, 0.25, 1].find((end) => share < end) ?? 1}`;
}
