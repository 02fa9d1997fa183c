import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a closing slash. */
    siteUrl: string;
  }
}

const DIST = 'dist';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Serves `dist/` on a free port for as long as the tests run, the way plain hosts do. */
export default async function serveDist({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    answer(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  provide('siteUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

function answer(path: string, response: ServerResponse): void {
  const file = join(DIST, normalize(path.endsWith('/') ? `${path}index.html` : path));
  if (existsSync(file) && statSync(file).isFile()) send(file, 200, response);
  else if (existsSync(join(file, 'index.html'))) response.writeHead(301, { location: `${path}/` }).end();
  else send(join(DIST, '404.html'), 404, response);
}

function send(file: string, status: number, response: ServerResponse): void {
  response.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}
