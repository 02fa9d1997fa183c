import { SESSION_FORM } from '../../text/session-form.ts';
import { element } from './element.ts';

/** A file made in the browser. */
export interface MadeFile {
  blob: Blob;
  name: string;
}

/** Makes a file and hands it to the reader; says that it is being made, and how that ended. */
export async function giveFile(
  say: (sentence: string) => void,
  make: () => Promise<MadeFile | undefined>,
): Promise<void> {
  say(SESSION_FORM.making);
  try {
    const made = await make();
    if (!made) return;
    handOver(made.blob, made.name);
    say(SESSION_FORM.made(made.name));
  } catch {
    say(SESSION_FORM.makeFault);
  }
}

/** Hands a file that is there to the reader. */
export function handOver(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  element('a', { href, download: name }).click();
  // The browser reads the file after this turn; a minute is enough for the slowest.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
