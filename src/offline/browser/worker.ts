/// <reference lib="webworker" />
import { formatDate } from '../../model/calendar-day.ts';
import { OFFLINE } from '../../text/offline.ts';
import { keptAt, wayOf, withSentence } from '../answer.ts';
import {
  CACHE,
  KEPT_INDEX,
  KEPT_PACK,
  keptFile,
  typeOf,
  type KeptFile,
  type KeptIndex,
} from '../copy-format.ts';

/**
 * Answers from the copy on this device where the network does not. It keeps nothing by itself: what is kept was
 * fetched by the page of the copy and compared with its digest there, so that no strange network can slip anything in.
 */
declare const self: ServiceWorkerGlobalScope;

const ROOT = new URL('./', self.location.href);
/** A network that has not begun to answer by then is taken for none, where the page is at hand. */
const PATIENCE_MS = 3000;

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(ROOT.href)) return;
  const path = `/${url.pathname.slice(ROOT.pathname.length)}`;
  const way = wayOf(path);
  if (way === 'leave') return;
  event.respondWith(
    way === 'kept-first'
      ? kept(path, request).then((found) => found ?? fetch(request))
      : networkFirst(path, request),
  );
});

async function networkFirst(path: string, request: Request): Promise<Response> {
  const fromNetwork = fetch(request);
  const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), PATIENCE_MS));
  const first = await Promise.race([fromNetwork.catch(() => undefined), late]);
  if (first) return first;
  const found = await kept(path, request);
  return found ?? fromNetwork.catch(() => notKept(request));
}

/** The kept answer; undefined where there is none. */
async function kept(path: string, request: Request): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  const index = await keptIndex(cache);
  const found = index && keptAt(index, path);
  const body = found && (await bodyOf(cache, found.file));
  if (!index || !found || !body) return undefined;
  const isPage = request.mode === 'navigate';
  if (isPage && found.path !== path) return Response.redirect(new URL(found.path.slice(1), ROOT).href);
  return isPage
    ? page(withSentence(await body.text(), OFFLINE.shown(formatDate(index.keptOn))))
    : new Response(body, { headers: headersFor(found.path) });
}

async function keptIndex(cache: Cache): Promise<KeptIndex | undefined> {
  const stored = await cache.match(new URL(KEPT_INDEX, ROOT));
  return stored && ((await stored.json()) as KeptIndex);
}

async function bodyOf(cache: Cache, { digest, start, bytes }: KeptFile): Promise<Blob | undefined> {
  const name = start === undefined ? keptFile(digest) : KEPT_PACK;
  const blob = await (await cache.match(new URL(name, ROOT)))?.blob();
  return start === undefined ? blob : blob?.slice(start, start + bytes);
}

/** Without a network, an address that is not kept says so on a page that is. */
async function notKept(request: Request): Promise<Response> {
  if (request.mode !== 'navigate') return Response.error();
  const cache = await caches.open(CACHE);
  const index = await keptIndex(cache);
  const home = index && keptAt(index, OFFLINE.path);
  const body = home && (await bodyOf(cache, home.file));
  return body ? page(withSentence(await body.text(), OFFLINE.notKept), 503) : Response.error();
}

function page(html: string, status = 200): Response {
  return new Response(html, { status, headers: headersFor('/') });
}

/** What the server would have sent besides (public/_headers). */
function headersFor(path: string): HeadersInit {
  return {
    'Content-Type': typeOf(path),
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
