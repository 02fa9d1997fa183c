/** Bytes as letters that any text can hold: base64. */
export function lettersOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // A piece at a time: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(''));
}

/** The bytes again. Throws where the letters are no base64. */
export function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
}
