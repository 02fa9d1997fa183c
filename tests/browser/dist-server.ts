import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

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

/** Serves a folder on a free port, the way plain hosts do. `base`: path below which it stands, with both slashes. */
export async function serve(folder: string, base = '/'): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path.startsWith(base)) answer(folder, path.slice(base.length - 1), response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** Answers with a file of a folder, as plain hosts do. */
export function answer(folder: string, path: string, response: ServerResponse): void {
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  if (existsSync(file) && statSync(file).isFile()) send(file, 200, response);
  else if (existsSync(join(file, 'index.html'))) response.writeHead(301, { location: `${path}/` }).end();
  else send(join(folder, '404.html'), 404, response);
}

function send(file: string, status: number, response: ServerResponse): void {
  response.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}
