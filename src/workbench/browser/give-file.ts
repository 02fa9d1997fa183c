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
    const hasGone = isInsideApp() && (await isShared(made));
    if (!hasGone) handOver(made.blob, made.name);
    say(isInsideApp() && !hasGone ? SESSION_FORM.insideApp(made.name) : SESSION_FORM.made(made.name));
  } catch {
    say(SESSION_FORM.makeFault);
  }
}

/** Zalo, Facebook, Messenger, Instagram, Line and Android's view of a page in other apps drop files that a page makes. */
const INSIDE_APP = /\bZalo|\bFB_IAB|\bFBA[NV]\b|\bInstagram\b|\bLine\/|; wv\)/u;
const isInsideApp = (): boolean => INSIDE_APP.test(navigator.userAgent);

/** Offers the file to the apps of the phone; false where this browser cannot. A reader who closes the offer has had it. */
async function isShared({ blob, name }: MadeFile): Promise<boolean> {
  const files = [new File([blob], name, { type: blob.type })];
  if (typeof navigator.canShare !== 'function' || !navigator.canShare({ files })) return false;
  try {
    await navigator.share({ files });
    return true;
  } catch (reason) {
    return reason instanceof DOMException && reason.name === 'AbortError';
  }
}

/** Hands a file that is there to the reader. */
export function handOver(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  element('a', { href, download: name }).click();
  // The browser reads the file after this turn; a minute is enough for the slowest.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
