/// <reference lib="webworker" />
import { CACHE } from '../copy-format.ts';

/** What stands in place of the worker where copies are called off: it takes away the copy, then itself. */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(caches.delete(CACHE).then(() => self.registration.unregister())),
);
