import type { AstroIntegration } from 'astro';
import { spawn } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { href } from '../../site/href.ts';
import { SITE } from '../../site/identity.ts';
import { bundledEditor, EDITOR_PATH, isEditorBundled, writeEditor } from './editor-bundle.ts';

/**
 * Puts the editor's files beside its page. They are bundled by a process of their own while Astro reads the
 * content, so that neither waits for the other and neither's memory adds to the other's.
 */
export function editor(): AstroIntegration {
  let bundling: Promise<void> = Promise.resolve();
  return {
    name: 'editor',
    hooks: {
      'astro:config:done': ({ logger }) => {
        if (process.argv.includes('build') && !isEditorBundled()) {
          logger.info('bundling the editor');
          bundling = bundleApart();
          // Awaited, and reported, when the site is built.
          bundling.catch(() => undefined);
        }
      },
      'astro:build:done': async ({ dir }) => {
        await bundling;
        await writeEditor(fileURLToPath(dir));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(href(EDITOR_PATH, SITE.base), (request, response, next) => {
          void bundledEditor().then((folder) => {
            const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname);
            const file = join(folder, name);
            if (!name || !existsSync(file)) {
              next();
              return;
            }
            response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
            createReadStream(file).pipe(response);
          }, next);
        });
      },
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

function bundleApart(): Promise<void> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('bundle-editor.ts', import.meta.url))], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`The editor could not be bundled.\n${complaint}`));
    });
  });
}
