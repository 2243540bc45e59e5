/** Runs cases inside a real browser: parses a page, breaks it, reads it, and reports what did not hold. */
import { violationsOf } from './invariants.ts';
import { MUTATIONS, mutatedUrl } from './mutations.ts';
import { randomFrom } from './random.ts';

export interface Fixture {
  name: string;
  html: string;
  url: string;
  isPosting: boolean;
}

export interface Failure {
  /** `seed/index`, enough to run the case again. */
  id: string;
  fixture: string;
  mutations: string[];
  wrong: string[];
}

export interface Outcome {
  verdicts: Record<string, number>;
  failures: Failure[];
  slowestMs: number;
}

/** Mutations that take long to check; a tenth of a thousand cases finds what they find. */
const HEAVY = new Set(['very long', 'very deep', 'very many', 'many blocks']);
/** Mutations after which a page may rightly show what it hid or only mentioned before. */
const CHANGES_MEANING = new Set(['unwrap', 'drop attributes', 'attribute noise', 'many headings']);
/** Most mutations of one case. */
const MOST_MUTATIONS = 4;

/** Runs the cases `from` up to `to` of a seed. Case `n` is the same whichever range it is run in. */
export function runCases(seed: number, from: number, to: number, fixtures: readonly Fixture[]): Outcome {
  const outcome: Outcome = { verdicts: {}, failures: [], slowestMs: 0 };
  for (let index = from; index < to; index++) {
    const random = randomFrom(seed * 1_000_003 + index);
    const fixture = random.pick(fixtures);
    const cut = random.chance(0.15);
    const html = cut ? fixture.html.slice(0, random.below(fixture.html.length)) : fixture.html;
    const document = new DOMParser().parseFromString(html, 'text/html');
    const mutations = cut ? ['cut source'] : [];
    for (let time = random.below(MOST_MUTATIONS); time >= 0; time--) {
      const name = random.pick(Object.keys(MUTATIONS));
      if (!document.documentElement) break;
      if (HEAVY.has(name) && random.chance(0.8)) continue;
      MUTATIONS[name]?.(document, random);
      mutations.push(name);
    }
    const url = mutatedUrl(fixture.url, random);
    const changed = url.href !== new URL(fixture.url).href || mutations.some((name) => CHANGES_MEANING.has(name));
    const mayBePosting = fixture.isPosting || changed;
    const { verdict, wrong, ms } = violationsOf(document, url, mayBePosting);
    outcome.verdicts[verdict] = (outcome.verdicts[verdict] ?? 0) + 1;
    outcome.slowestMs = Math.max(outcome.slowestMs, ms);
    if (wrong.length) outcome.failures.push({ id: `${seed}/${index}`, fixture: fixture.name, mutations, wrong });
  }
  return outcome;
}
