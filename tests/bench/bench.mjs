/** `npm run bench`: sets up what is missing, builds, and measures. */
import { ensureChromium, installDependencies, must } from '../support/prepare.mjs';

installDependencies();
ensureChromium();
must('the build', 'wxt', ['build']);
must('the measurement', 'node', ['tests/bench/measure.ts']);
