/** Characters of a digest: 48 bits, far more than chance needs. Whoever could forge one serves the site itself. */
const LENGTH = 8;

/** Names what a file holds. The same in Node and in browsers on a safe connection. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, LENGTH);
}
