import { evidenceIn } from '../rank/evidence.ts';
import { pageLink } from '../show/page-link.ts';
import type { MarkedText } from '../show/marks.ts';
import { bestPassage } from '../show/passage.ts';
import type { Query } from '../read/query.ts';
import { readText } from './texts.ts';
import type { PageText } from '../index/page-text.ts';

/** Where a page answers a query: what to show of it, and the address that opens it there. */
export interface PassageView {
  excerpt: MarkedText;
  href: string;
}

const texts = new Map<number, Promise<PageText>>();

/**
 * Finds the passage of a page that says most of the query; `undefined` where none does. `base`: root of the site,
 * with its closing slash. `names`, `page`: of the files of texts, and the page's place. Rejects where the text cannot be had.
 */
export async function passageOf(
  base: string,
  path: string,
  names: readonly string[],
  page: number,
  query: Query,
): Promise<PassageView | undefined> {
  const reading = texts.get(page) ?? readText(`${base}pagefind/`, names, page);
  texts.set(page, reading);
  reading.catch(() => texts.delete(page));
  const text = await reading;
  const passage = bestPassage(text.indexed, text.content, evidenceIn(text.indexed, query));
  return passage && { excerpt: passage, href: base.slice(0, -1) + pageLink(path, text, passage) };
}
