/** `npm run train`: learns what words weigh for suggestions from the labelled texts in ../shared, and writes it down. */
import { fileURLToPath } from 'node:url';
import { installDependencies, must } from '../support/prepare.mjs';

installDependencies();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(fileURLToPath(new URL('train.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
module.train();
must('the form of the weights', 'biome', ['format', '--write', 'lib/company-fit/suggest/weights.json']);
