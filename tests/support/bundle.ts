/** Builds code of the project as one script that sets a global, for `page.evaluate`. */
import { build } from 'vite';

export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} did not build`);
  return `${output.output[0].code}; globalThis.${name} = ${name};`;
}
