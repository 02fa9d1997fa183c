/** Lines of a text as items of a list: what is blank is left out, what is too much is cut. */
export function linesOf(text: string | undefined, most: number, longest: number): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim().slice(0, longest).trim())
    .filter((line) => line !== '')
    .slice(0, most);
}

/** A title as resolutions carry it: nothing quoted, no colon, no mark at its end; `undefined` where nothing is left. */
export function officialWords(text: string | undefined): string | undefined {
  const words = (text ?? '')
    .replace(/[“”"‘’:?!]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[.;,…\s]+$/u, '')
    .trim();
  return words || undefined;
}
