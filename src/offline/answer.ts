import type { KeptFile, KeptIndex } from './copy-format.ts';

/** How the worker treats a request. */
export type Way =
  /** Not its business: the editor, files of papers, other hosts, anything but reading. */
  | 'leave'
  /** Its name changes with what it holds: the kept one is the right one. */
  | 'kept-first'
  /** The network's answer, the kept one where none comes. */
  | 'network-first';

/** `path`: from the root of the site. */
export function wayOf(path: string): Way {
  if (/^\/(?:quan-tri|ngoai-tuyen)[/.]/u.test(path) || /\.(?:docx|pdf|zip|xml|txt)$/u.test(path))
    return 'leave';
  if (path.startsWith('/_astro/') || /^\/pagefind\/(?:texts|words)\//u.test(path)) return 'kept-first';
  return 'network-first';
}

/** The kept file for an address; a page may be asked for without its closing slash. */
export function keptAt(index: KeptIndex, path: string): { path: string; file: KeptFile } | undefined {
  for (const each of [path, `${path}/`]) {
    const file = Object.prototype.hasOwnProperty.call(index.files, each) ? index.files[each] : undefined;
    if (file) return { path: each, file };
  }
  return undefined;
}

/** A page with the sentence that it comes from the device, as the first thing in its body. */
export function withSentence(html: string, sentence: string): string {
  return html.replace(
    /<body[^>]*>/u,
    (body) => `${body}<p class="review-banner" role="note">${sentence}</p>`,
  );
}
