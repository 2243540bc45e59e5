/** `npm run fuzz`: sets up what is missing and reads many thousand broken pages in a real browser. */
import { ensureChromium, installDependencies, must } from '../support/prepare.mjs';

installDependencies();
ensureChromium();
must('reading broken pages', 'node', ['tests/fuzz/many-cases.ts', ...process.argv.slice(2)]);
