/** Bytes from the network that are not what the list promised: a login page of a hotel, a proxy’s advice. */
export class NotOurs extends Error {}

/** The bytes at an address of this site, never an answer from elsewhere or of another shape. */
export async function fetchedBytes(address: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { cache: 'no-cache', ...(signal && { signal }) });
  if (!response.ok || response.redirected || response.type !== 'basic') {
    await response.body?.cancel();
    throw new NotOurs(address);
  }
  return new Uint8Array(await response.arrayBuffer());
}
