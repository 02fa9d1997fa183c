import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { oldestEngines } from '../../build/baseline.ts';

/** The code of the worker in one file: a worker at the root of the site loads no others, so it is there or it is not. */
export async function bundledWorker(name: 'worker' | 'farewell'): Promise<string> {
  const outcome = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: oldestEngines('production'),
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(import.meta.resolve(`../browser/${name}.ts`)),
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  });
  const first = [outcome].flat()[0];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`The worker ${name} was not bundled.`);
  return chunk.code;
}
