/** The readers as one script for a page: `reader.readAnything`, `reader.settle`. Built once a run. */
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

let built: Promise<string> | undefined;

export function readerBundle(): Promise<string> {
  built ??= bundle(fileURLToPath(new URL('reader-entry.ts', import.meta.url)), 'reader');
  return built;
}
