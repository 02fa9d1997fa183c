import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

/** A running server of one folder. */
export interface FolderServer {
  origin: string;
  close: () => void;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};
/** What hosts pack on the way; fonts and pictures are packed already. */
const PACKED = /\.(?:html|js|css|json|svg|xml|txt)$/u;

/** Serves a built site on a free port of this machine. `isPacked`: text travels as brotli, as real hosts send it. */
export async function serveFolder(folder: string, { isPacked = false } = {}): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    readFile(join(folder, path)).then(
      (body) => {
        const packs = isPacked && PACKED.test(path);
        response
          .writeHead(200, {
            'content-type': TYPES[path.split('.').pop() ?? ''] ?? 'application/octet-stream',
            ...(packs && { 'content-encoding': 'br' }),
          })
          .end(packs ? brotliCompressSync(body) : body);
      },
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'),
    );
  });
  // A connection left idle while another system is measured must not be closed under the next question.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
