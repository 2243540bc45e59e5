/** Decides how weights come about: learned from every labelled posting, written beside the code that reads them. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { corpusPostings, evidencePostings, silentPostings, textsAreAtHand } from './labelled-postings';
import { learnWeights, lessonsOf } from './learn-weights';

const WRITTEN = fileURLToPath(new URL('../../lib/company-fit/suggest/weights.json', import.meta.url));

/** Writes `weights.json`; throws where the texts are not at hand. */
export function train(): void {
  if (!textsAreAtHand()) throw new Error('Training needs the labelled texts in ../shared (evidence and corpus).');
  const lessons = lessonsOf([...evidencePostings(), ...corpusPostings(), ...silentPostings()]);
  const weights = learnWeights(lessons);
  writeFileSync(WRITTEN, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`${lessons.length} sentences read, ${Object.keys(weights.questions).length} features kept`);
}
