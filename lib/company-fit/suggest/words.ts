/**
 * Decides what the words of a sentence are: lower case, endings off, numbers alike, and the many names of machine
 * learning as one word each. Remembers where each word stands, so that it can be quoted. Judges nothing.
 */

/** One word: what it counts as, and where it stands in the sentence. */
export interface Word {
  as: string;
  start: number;
  end: number;
}

/** Longest part of a sentence that is read, in characters: longer ones are lists or hostile. */
const MOST_CHARS = 700;

/** Names that count as one word. Written in plain lower case; `a b test` is how "A/B test" splits. */
const JOINED: Record<string, string[]> = {
  ML: ['machine learning', 'ml', 'ai ml', 'ml ai', 'ai and machine learning', 'statistical learning', 'aiml'],
  AI: ['ai', 'artificial intelligence', 'ais'],
  LLM: [
    'llm',
    'llms',
    'large language model',
    'large language models',
    'language model',
    'language models',
    'generative ai',
    'gen ai',
    'genai',
    'generative artificial intelligence',
    'foundation model',
    'foundation models',
    'foundational model',
    'foundational models',
    'generative model',
    'generative models',
    'gpt',
    'chatgpt',
    'agentic ai',
  ],
  DL: ['deep learning', 'neural network', 'neural networks', 'neural net', 'neural nets', 'deep neural networks'],
  NLP: ['nlp', 'natural language processing', 'nlu', 'natural language understanding', 'nlg'],
  CV: ['computer vision', 'machine vision'],
  RL: ['reinforcement learning', 'rl'],
  abtest: ['a b test', 'a b tests', 'a b testing', 'ab test', 'ab tests', 'ab testing', 'split test', 'split testing'],
  cicd: ['ci cd'],
  endtoend: ['end to end', 'e 2 e'],
  realtime: ['real time'],
  hitl: ['human in the loop', 'humans in the loop'],
  mlops: ['ml ops', 'mlops', 'ai ops', 'llm ops', 'llmops'],
  eeo: ['equal opportunity', 'equal employment opportunity'],
  fulltime: ['full time'],
  redteam: ['red team', 'red teaming', 'red teams'],
};

/** The words that name machine learning itself. */
export const ML_NAMES: ReadonlySet<string> = new Set(['ML', 'AI', 'LLM', 'DL', 'NLP', 'CV', 'RL', 'mlops']);

/** First word → the names that begin with it, longest first. */
const joinedByFirst = new Map<string, { rest: string[]; as: string }[]>();
for (const [as, names] of Object.entries(JOINED)) {
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ');
    const same = joinedByFirst.get(first);
    if (same) same.push({ rest, as });
    else joinedByFirst.set(first, [{ rest, as }]);
  }
}
for (const names of joinedByFirst.values()) names.sort((a, b) => b.rest.length - a.rest.length);

/** The words of a sentence, in order. */
export function wordsOf(sentence: string): Word[] {
  const raw: Word[] = [];
  for (const match of sentence.slice(0, MOST_CHARS).matchAll(/\p{L}+(?:['’](?=\p{L})\p{L}+)?|\d+/gu)) {
    const text = match[0].toLowerCase().replace('’', "'");
    raw.push({ as: text, start: match.index, end: match.index + match[0].length });
  }
  return joined(raw);
}

/** What the words of a phrase count as, where only spaces part them: what `wordsOf` finds, for less. */
export const wordsOfPhrase = (phrase: string): string[] =>
  joined(phrase.split(' ').map((word) => ({ as: word.toLowerCase(), start: 0, end: 0 }))).map((word) => word.as);

/** Names of several words made one, all others without their endings. */
function joined(raw: readonly Word[]): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < raw.length; ) {
    const word = raw[at] as Word;
    const name = joinedByFirst.get(word.as)?.find(({ rest }) => rest.every((one, i) => raw[at + 1 + i]?.as === one));
    const last = raw[at + (name?.rest.length ?? 0)] ?? word;
    words.push({ as: name?.as ?? stem(word.as), start: word.start, end: last.end });
    at += 1 + (name?.rest.length ?? 0);
  }
  return words;
}

/** The word without the ending that its place in the sentence gave it; numbers are all "#". */
export function stem(word: string): string {
  if (word.charCodeAt(0) < 58) return '#';
  if (word.length < 4) return word;
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare.endsWith('ies') && bare.length > 4) return `${bare.slice(0, -3)}y`;
  for (const ending of ['ing', 'ed']) {
    if (bare.endsWith(ending) && bare.length > ending.length + 3) return trimmed(bare.slice(0, -ending.length));
  }
  if (bare.endsWith('s') && !/(?:ss|us|is)$/.test(bare)) return trimmed(bare.slice(0, -1));
  return trimmed(bare);
}

/** "deploye" and "deploy", "runn" and "run" alike. */
function trimmed(word: string): string {
  if (word.length > 4 && word.endsWith('e')) return word.slice(0, -1);
  if (word.length > 3 && /([bdgmnprt])\1$/.test(word)) return word.slice(0, -1);
  return word;
}
