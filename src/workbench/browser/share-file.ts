/** What became of a file that was offered: taken, turned down by the person, or refused by the browser. */
export type Outcome = 'given' | 'closed' | 'refused';

const TRIAL = new File(['{}'], 'so-tay.txt', { type: 'text/plain' });

/** True where this browser offers files to other apps. */
export const canShare = (file = TRIAL): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });

/** Offers a file to the other apps of the device. Some phones share no `.json`: it travels as text, and is known by what it says. */
export async function shareFile(file: File): Promise<Outcome> {
  const name = file.name.replace(/\.json$/u, '.txt');
  const sharable = name === file.name ? file : new File([file], name, { type: 'text/plain' });
  if (!canShare(sharable)) return 'refused';
  try {
    await navigator.share({ files: [sharable] });
    return 'given';
  } catch (reason) {
    return reason instanceof DOMException && reason.name === 'AbortError' ? 'closed' : 'refused';
  }
}
