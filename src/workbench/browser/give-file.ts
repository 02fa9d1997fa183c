import { GIVEN_FILE } from '../../text/given-file.ts';
import { element } from './element.ts';
import { isInsideApp } from './inside-app.ts';
import { shareFile, type Outcome } from './share-file.ts';

/** Makes a file and hands it to the reader; says that it is being made, and how that ended. */
export async function giveFile(
  say: (sentence: string) => void,
  make: () => File | undefined | Promise<File | undefined>,
): Promise<void> {
  say(GIVEN_FILE.making);
  try {
    const file = await make();
    if (file) say(saidOf(await handOver(file), file.name));
  } catch {
    say(GIVEN_FILE.fault);
  }
}

/** What is said of a file that was handed over. */
export function saidOf(outcome: Outcome, name: string, given = GIVEN_FILE.made(name)): string {
  return { given, closed: GIVEN_FILE.closed, refused: GIVEN_FILE.insideApp(name) }[outcome];
}

/** Hands a file to the reader: inside another app to the apps of the phone, anywhere else, or where that cannot be, as a download. */
export async function handOver(file: File): Promise<Outcome> {
  const isInside = isInsideApp();
  if (isInside) {
    const outcome = await shareFile(file);
    if (outcome !== 'refused') return outcome;
  }
  const href = URL.createObjectURL(file);
  element('a', { href, download: file.name }).click();
  // The browser reads the file after this turn; a minute is enough for the slowest.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  return isInside ? 'refused' : 'given';
}
