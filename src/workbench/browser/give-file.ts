import { element } from './element.ts';

/** Hands a file that was made here to the reader. */
export function giveFile(blob: Blob, fileName: string): void {
  const href = URL.createObjectURL(blob);
  element('a', { href, download: fileName }).click();
  // The browser reads the file after this turn; a minute is enough for the slowest.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
