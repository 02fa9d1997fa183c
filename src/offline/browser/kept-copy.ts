import { BASE } from '../../site/browser/base.ts';
import { CACHE, KEPT_INDEX, KEPT_PACK, keptFile, keptPiece, type KeptIndex } from '../copy-format.ts';

const at = (name: string) => BASE + name;

/** The copy on this device, as the worker reads it. */
export async function keptIndex(): Promise<KeptIndex | undefined> {
  // To open a cache is to make one.
  if (!(await caches.has(CACHE))) return undefined;
  const stored = await (await caches.open(CACHE)).match(at(KEPT_INDEX));
  return stored && ((await stored.json()) as KeptIndex);
}

export async function keepIndex(index: KeptIndex): Promise<void> {
  await put(KEPT_INDEX, JSON.stringify(index));
}

/** Keeps the whole pack with its index, and nothing of what came before it. */
export async function keepPack(pack: Blob, index: KeptIndex): Promise<void> {
  await put(KEPT_PACK, pack);
  await keepIndex(index);
  await forget((name) => name !== KEPT_INDEX && name !== KEPT_PACK);
}

export const keepFile = (digest: string, bytes: Uint8Array<ArrayBuffer>) => put(keptFile(digest), bytes);

export const keepPiece = (name: string, bytes: Uint8Array<ArrayBuffer>) => put(keptPiece(name), bytes);

/** A piece of a pack that was fetched before, perhaps in another visit. */
export async function piece(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stored = await (await caches.open(CACHE)).match(at(keptPiece(name)));
  return stored && new Uint8Array(await stored.arrayBuffer());
}

/** Throws away single files that no index names any more. */
export async function forgetUnnamed({ files }: KeptIndex): Promise<void> {
  const named = new Set(Object.values(files).map(({ digest }) => keptFile(digest)));
  await forget((name) => name.startsWith(keptFile('')) && !named.has(name));
}

/** Takes the copy off this device, with the worker. What was typed into forms is kept elsewhere and stays. */
export async function removeCopy(): Promise<void> {
  await caches.delete(CACHE);
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((each) => each.unregister()));
}

async function put(name: string, body: BodyInit): Promise<void> {
  await (await caches.open(CACHE)).put(at(name), new Response(body));
}

async function forget(isForgotten: (name: string) => boolean): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys())
    if (isForgotten(new URL(request.url).pathname.slice(BASE.length))) await cache.delete(request);
}
