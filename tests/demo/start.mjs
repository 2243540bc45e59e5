/** `npm start`: sets up what is missing, builds, and opens the demo (or plays it by itself where there is no display). */
import { ensureChromium, installDependencies, must } from '../support/prepare.mjs';

installDependencies();
ensureChromium();
must('the build', 'wxt', ['build']);
must('the demo', 'node', ['tests/demo/demo.ts', ...process.argv.slice(2)]);
