/** `npm run check`: types, lint, format, unused code and what the package carries. Runs every check, then says which failed. */
import { installDependencies, must, run } from './prepare.mjs';

installDependencies();
must('the build', 'wxt', ['build']);
must('the Firefox build', 'wxt', ['build', '-b', 'firefox']);

const checks = [
  ['types', 'tsc', ['--noEmit']],
  ['lint and format', 'biome', ['check', '--error-on-warnings', '.']],
  ['promises and hooks', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['unused code', 'knip', []],
  ['house rules', 'vitest', ['run', '--config', 'tests/vitest.config.ts', 'tests/unit/house-rules.test.ts']],
  ['package', 'node', ['tests/support/package-check.ts']],
];
const failed = checks.filter(([name, command, args]) => {
  console.log(`\n— ${name}`);
  return run(command, args) !== 0;
});
console.log(failed.length ? `\nFailed: ${failed.map(([name]) => name).join(', ')}` : '\nAll checks passed.');
process.exit(failed.length ? 1 : 0);
