import type { PageText } from '../index/page-text.ts';
import type { Passage } from './passage.ts';

/**
 * Address that opens a page at a passage: the section's anchor, then a text directive, which browsers scroll to
 * and highlight by themselves (wicg.github.io/scroll-to-text-fragment). A browser without it goes to the section.
 */
export function pageLink(path: string, { anchors }: PageText, passage: Passage): string {
  const section = anchors.filter(({ start }) => start <= passage.start).pop();
  const quote = encodeURIComponent(passage.quote).replaceAll('-', '%2D');
  return `${path}#${section?.id ?? ''}:~:text=${quote}`;
}
