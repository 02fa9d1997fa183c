import { evidenceIn } from '../rank/evidence.ts';
import { pageLink } from '../show/page-link.ts';
import type { MarkedText } from '../show/marks.ts';
import { bestPassage } from '../show/passage.ts';
import type { Query } from '../read/query.ts';
import { openTexts, type ReadText } from './pagefind.ts';

/** Where a page answers a query: what to show of it, and the address that opens it there. */
export interface PassageView {
  excerpt: MarkedText;
  href: string;
}

let texts: Promise<ReadText> | undefined;

/**
 * Finds the passage of a page that says most of the query; `undefined` where none does. `base`: root of the site,
 * with its closing slash. `id`: name of the page's text. Rejects where the text cannot be had.
 */
export async function passageOf(
  base: string,
  path: string,
  id: string,
  query: Query,
): Promise<PassageView | undefined> {
  texts ??= openTexts(base);
  texts.catch(() => (texts = undefined));
  const read = await texts;
  const text = await read(id);
  const passage = bestPassage(text.indexed, text.content, evidenceIn(text.indexed, query));
  return passage && { excerpt: passage, href: base.slice(0, -1) + pageLink(path, text, passage) };
}
