import { CONTENT_LABELS } from '../../model/content-label.ts';
import { evidenceIn } from '../../search/evidence.ts';
import { indexText } from '../../search/indexed-text.ts';
import { pageLink } from '../../search/page-link.ts';
import { bestPassage, markAll, type MarkedText } from '../../search/passage.ts';
import type { Query } from '../../search/query.ts';
import type { RankedPage } from '../../search/rank.ts';

/** A result as a reader sees it. */
export interface ResultView {
  /** Opens the page at the words. */
  href: string;
  title: MarkedText;
  /** Vietnamese name of its kind; empty for pages that are no content. */
  kind: string;
  excerpt: MarkedText;
  /** What a governing document is about, whose title is only a number; empty for all others. */
  subject: string;
}

/** `base`: root of the site, with its closing slash. */
export function resultView({ page: { entry }, body }: RankedPage, query: Query, base: string): ResultView {
  const passage = body && bestPassage(body.text.indexed, body.text.content, body.evidence);
  const isDocument = entry.kind === 'regulations';
  return {
    href: base.slice(0, -1) + pageLink(entry.path, body?.text, passage),
    title: mark(entry.title, query),
    kind: entry.kind === undefined ? '' : CONTENT_LABELS[entry.kind],
    excerpt: isDocument || !passage ? mark(entry.summary ?? '', query) : passage,
    subject: isDocument ? (entry.summary ?? '') : '',
  };
}

function mark(text: string, query: Query): MarkedText {
  const indexed = indexText(text);
  return markAll(indexed, text, evidenceIn(indexed, query));
}
