/**
 * Measures what is suggested as evidence: how much of it is right and how much is found at companies never seen, how often
 * an ordinary analyst's posting sets it off, how long a posting takes, and how much code and weights are loaded for it.
 * Needs the labelled texts in ../shared for what is right; time and size it measures without.
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, runnerImport } from 'vite';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import type { measureHeldOut } from '../training/held-out.ts';
import { middle, type Row, rounded } from './rows.ts';

/** Times a posting is read, after ten to warm up. The mean of the middle half counts. */
const ROUNDS = 60;
const WARM_UP = 10;
/** How many parts the companies are dealt into; each is judged by weights learned from the others. */
const FOLDS = 5;

const SUGGEST = fileURLToPath(new URL('../../lib/company-fit/suggest.ts', import.meta.url));
const HELD_OUT = fileURLToPath(new URL('../training/held-out.ts', import.meta.url));

declare const suggesting: typeof import('../../lib/company-fit/suggest.ts');

/** Time and size always; what is right where the labelled texts are at hand, with a table of it printed. */
export async function measureSuggesting(browser: ExtensionBrowser): Promise<Row[]> {
  const script = await minified();
  const page = await browser.context.newPage();
  await page.goto('about:blank');
  await page.evaluate(`${script}; globalThis.suggesting = suggesting;`);
  const { first, times } = await page.evaluate(
    ({ text, rounds, warmUp }) => {
      const timed = () => {
        const start = performance.now();
        suggesting.suggestEvidence(text);
        return performance.now() - start;
      };
      const all = Array.from({ length: rounds + warmUp }, timed);
      return { first: all[0] ?? 0, times: all.slice(warmUp) };
    },
    { text: longPosting(), rounds: ROUNDS, warmUp: WARM_UP },
  );
  await page.close();
  return [
    { what: 'suggesting from 10,000 characters, first time (ms)', figure: rounded(first), most: 60 },
    { what: 'suggesting from 10,000 characters (ms)', figure: rounded(middle(times)), most: 8 },
    { what: 'suggesting, code and weights, gzipped (KB)', figure: rounded(gzipSync(script).length / 1000), most: 60 },
    ...(await measureRightness()),
  ];
}

/** Shares in percent, lenient as the labels' README defines it. Empty where there are no labelled texts. */
async function measureRightness(): Promise<Row[]> {
  const { module } = await runnerImport<{ measureHeldOut: typeof measureHeldOut }>(HELD_OUT, {
    configFile: false,
    logLevel: 'error',
  });
  const measured = module.measureHeldOut(FOLDS);
  if (!measured) return [];
  const { figures, perHundred } = measured;
  console.log('Suggestions at companies held out, by question');
  console.table(
    figures.map((one) => ({
      about: one.about,
      marked: one.marked,
      suggested: one.suggested,
      'strict precision': rounded(one.strictPrecision),
      'strict recall': rounded(one.strictRecall),
      'lenient precision': rounded(one.lenientPrecision),
      'lenient recall': rounded(one.lenientRecall),
    })),
  );
  const [overall] = figures;
  if (!overall) return [];
  return [
    { what: 'wrong suggestions, lenient (%)', figure: rounded(100 - 100 * overall.lenientPrecision), most: 40 },
    { what: 'missed evidence, lenient (%)', figure: rounded(100 - 100 * overall.lenientRecall), most: 60 },
    { what: 'suggestions in 100 sentences of analysts’ postings', figure: rounded(perHundred), most: 1 },
  ];
}

async function minified(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: SUGGEST, formats: ['iife'], name: 'suggesting' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('suggest.ts did not build');
  return output.output[0].code;
}

/** An invented posting of 10,000 characters, no two sentences alike. */
function longPosting(): string {
  const section = (number: number) => `
About team ${number}
Team ${number} builds machine learning that helps ${number} small publishers find readers for their books.
What you will do in team ${number}
Design, train and deploy ${number} recommendation models that rank books for millions of readers.
Own machine learning platform ${number} end to end, from feature store to model serving.
Monitor ${number} models in production, detect drift and retrain them when quality drops.
Meet the other ${number} teams for lunch and plan the quarter with product and design.
Write down what team ${number} decided, so that nobody has to ask twice.
Look after ${number} services that run day and night, and take your turn on call.
What you bring to team ${number}
You like to explain hard things in simple words, and you listen to the ${number} people around you.
You finish what you begin, and say early when one of ${number} plans will not work.
A degree in statistics or computer science, or ${number} years of work that taught you the same.
${number} years of experience deploying machine learning models to production, and knowledge of Python and SQL.
What we offer
A salary of ${number}0,000 pounds, health insurance and ${number} days of paid vacation.
Work from home ${number} days a month, or come to our office by the canal.
Everybody is welcome in team ${number}, whatever their age, gender, religion or origin.`;
  return Array.from({ length: 20 }, (_, i) => section(i + 2))
    .join('\n')
    .slice(0, 10_000);
}
