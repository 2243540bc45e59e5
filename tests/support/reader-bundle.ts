/** Builds the readers as one script for `page.addScriptTag`: `reader.readPage`, `reader.settle`. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let built: Promise<string> | undefined;

export function readerBundle(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('reader-entry.ts', import.meta.url)), formats: ['iife'], name: 'reader' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the readers did not build');
  return output.output[0].code;
}
