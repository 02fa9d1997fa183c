import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the stand-ins read it. */
export interface Asked {
  method: string;
  /** Decoded, from the root of the host. */
  path: string;
  query: URLSearchParams;
  authorization: string;
  body: Record<string, unknown>;
}

/** What a forge answers: JSON, or text where `text` is set. */
export interface Answer {
  status: number;
  body?: unknown;
  text?: string | Buffer;
}

/** Says what a forge says of an error. */
export const failure = (status: number, message: string): Answer => ({ status, body: { message } });

/** A host that answers by a function, and lets pages of other origins send the headers that it names, and no other. */
export class StandInServer {
  readonly #answer: (asked: Asked) => Answer;
  readonly #headers: string;
  #server: Server | undefined;

  constructor(headers: readonly string[], answer: (asked: Asked) => Answer) {
    this.#headers = headers.join(', ');
    this.#answer = answer;
  }

  /** Answers one request of a server that is not this one's own. */
  readonly respond: RequestListener = (request, response) => {
    void this.#handle(request).then(({ status, body, text }) => {
      response.writeHead(status, {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': this.#headers,
        'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
        'content-type': text === undefined ? 'application/json' : 'text/plain; charset=utf-8',
      });
      response.end(text ?? (body === undefined ? '' : JSON.stringify(body)));
    });
  };

  /** Starts on a free port, or on the one asked for. */
  async start(port = 0): Promise<void> {
    this.#server = createServer(this.respond);
    await new Promise<void>((resolve) => this.#server?.listen(port, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server?.address() as AddressInfo).port}`;
  }

  async #handle(request: IncomingMessage): Promise<Answer> {
    const { method = 'GET', url = '/' } = request;
    if (method === 'OPTIONS') return { status: 204 };
    const { pathname, searchParams } = new URL(url, 'http://x');
    try {
      // A letter of several bytes may lie over the end of a part; and who asked may be gone before the end.
      const parts: Uint8Array[] = [];
      for await (const part of request) parts.push(part as Uint8Array);
      const text = Buffer.concat(parts).toString('utf8');
      return this.#answer({
        method,
        path: decodeURIComponent(pathname),
        query: searchParams,
        authorization: request.headers.authorization ?? '',
        body: (text ? JSON.parse(text) : {}) as Record<string, unknown>,
      });
    } catch (error) {
      return failure(500, error instanceof Error ? error.message : String(error));
    }
  }
}
