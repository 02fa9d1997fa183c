const CHUNK = 0x8000;

/** Bytes as the interfaces of forges take them. */
export async function toBase64(data: string | Blob): Promise<string> {
  const bytes =
    typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(await data.arrayBuffer());
  let letters = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    letters += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(letters);
}

/** The text in base64; undefined where it is no text. */
export function textOf(base64: string): string | undefined {
  const bytes = Uint8Array.from(atob(base64.replace(/\s+/gu, '')), (letter) => letter.charCodeAt(0));
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
