import { CONTENT_LABELS } from '../../kinds/content-label.ts';
import type { TitleEntry } from '../index/title-data.ts';
import { evidenceIn } from '../rank/evidence.ts';
import { indexText } from '../index/indexed-text.ts';
import { markAll, type MarkedText } from '../show/marks.ts';
import type { Query } from '../read/query.ts';
import { SEARCH_TEXT } from '../../text/search.ts';

/** A result as a reader sees it. */
export interface ResultView {
  href: string;
  title: MarkedText;
  /** Vietnamese name of its kind. */
  kind: string;
  /** What the page is about, where its title tells little; else empty. */
  subject: MarkedText;
}

/** `base`: root of the site, with its closing slash. */
export function resultView(entry: TitleEntry, query: Query, base: string): ResultView {
  return {
    href: base.slice(0, -1) + entry.path,
    title: mark(entry.title, query),
    kind: entry.kind === undefined ? SEARCH_TEXT.otherKind : CONTENT_LABELS[entry.kind],
    subject: mark(entry.summary ?? '', query),
  };
}

function mark(text: string, query: Query): MarkedText {
  const indexed = indexText(text);
  return markAll(indexed, text, evidenceIn(indexed, query));
}
