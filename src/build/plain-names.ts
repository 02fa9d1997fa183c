import type { Plugin } from 'vite';

/**
 * Writes `#name` of our own classes as a plain property: of all grammar on reading pages, private methods alone are
 * unknown to Safari 14, and the compiler's way around them is two files more on every page. The type checker has seen
 * to it that nobody reaches for them.
 */
export const plainNames: Plugin = {
  name: 'plain-names',
  enforce: 'post',
  apply: 'build',
  transform(code, id) {
    if (this.environment.name !== 'client' || !/\/src\/[^?]+\.(?:ts|tsx|astro)(?:\?|$)/u.test(id))
      return null;
    const names = privateNames(this.parse(code));
    if (names.length === 0) return null;
    let plain = '';
    let end = 0;
    for (const start of names.sort((a, b) => a - b)) {
      plain += `${code.slice(end, start)}_`;
      end = start + '#'.length;
    }
    return { code: plain + code.slice(end), map: null };
  },
};

/** Where private names stand in a program. */
function privateNames(node: unknown): number[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'PrivateIdentifier' && 'start' in node) return [Number(node.start)];
  return Object.values(node).flatMap(privateNames);
}
