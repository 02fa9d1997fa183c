/** SHA-256 of a text in base64; `undefined` where the browser has none: a page without https. */
export async function sha256(text: string): Promise<string | undefined> {
  // Absent on a page without https, whatever its type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}
