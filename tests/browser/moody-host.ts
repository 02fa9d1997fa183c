import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A host that can be stopped, that can lie as the network of a hotel does, and that says what it was asked. */
export interface Host {
  url: string;
  /** Paths that were asked for, in their order. */
  asked: string[];
  /** Bytes of all answers as they travel. */
  sentBytes: number;
  /** Answers with this page in place of a file; undefined lets the file through. */
  lie: (about: (path: string) => string | undefined) => void;
  /** Nothing listens any more, until `resume`. */
  pause: () => Promise<void>;
  resume: () => Promise<void>;
  stop: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder as hosts do that compress what they know. */
export async function hostOf(folder: string): Promise<Host> {
  let lie: (path: string) => string | undefined = () => undefined;
  const answer = (path: string, response: ServerResponse) => {
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const said = lie(path);
    const isThere = existsSync(file) && statSync(file).isFile();
    const type = said === undefined ? TYPES[extname(file)] : TYPES['.html'];
    const bytes = said ?? readFileSync(isThere ? file : join(folder, '404.html'));
    const body = type === undefined ? Buffer.from(bytes) : gzipSync(bytes);
    host.sentBytes += body.length;
    response.writeHead(isThere || said !== undefined ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      ...(type !== undefined && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    host.asked.push(path);
    answer(path, response);
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const host: Host = {
    // Browsers take this name for safe without a certificate.
    url: `http://localhost:${port}`,
    asked: [],
    sentBytes: 0,
    lie: (about) => (lie = about),
    pause: () => close(server),
    resume: () => listen(server, port),
    stop: () => close(server),
  };
  return host;
}

const listen = (server: Server, port: number) =>
  new Promise<void>((done) => server.listen(port, '127.0.0.1', done));

const close = (server: Server) =>
  new Promise<void>((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
