import type { Evidence, Hit } from '../rank/evidence.ts';
import type { IndexedText } from '../index/indexed-text.ts';
import { goodHits, marksOf, type MarkedText } from './marks.ts';

/** A passage of a page, and where it stands. */
export interface Passage extends MarkedText {
  /** Offset of the passage in the page's text. */
  start: number;
  /** The words in a row that say most of the query, as they stand there. */
  quote: string;
}

const SHOWN_WORDS = 32;
/** Words shown before the first that was met. */
const LEAD_WORDS = 6;
const LONGEST_QUOTE = 8;

/** The passage that says most of the query; `undefined` where the text says none of it. */
export function bestPassage(indexed: IndexedText, content: string, evidence: Evidence): Passage | undefined {
  const { words } = indexed;
  const hits = goodHits(evidence, indexed);
  const center = densest(evidence, hits);
  if (center === undefined) return undefined;
  const first = Math.max(0, center - LEAD_WORDS);
  const last = Math.min(words.length, first + SHOWN_WORDS) - 1;
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? content.length;
  return {
    start,
    text: `${first > 0 ? '… ' : ''}${content.slice(start, end)}${last < words.length - 1 ? ' …' : ''}`,
    marks: marksOf(words, hits, first, last + 1, start - (first > 0 ? 2 : 0)),
    quote: quoteAt(words, content, hits, center),
  };
}

/** The hit with the most different words of the query close behind it. */
function densest({ hits }: Evidence, good: readonly Hit[]): number | undefined {
  let best: { start: number; score: number } | undefined;
  for (const { start } of good) {
    const isNear = (hit: Hit) => hit.start >= start && hit.start < start + SHOWN_WORDS - LEAD_WORDS;
    let score = 0;
    let behind = start - 1;
    for (const wordHits of hits) {
      const near = wordHits.filter(isNear);
      score += near.reduce((most, { quality }) => Math.max(most, quality), 0);
      // Words that stand in the query's order weigh double.
      const next = near.find((hit) => hit.start === behind + 1);
      if (next) {
        score += next.quality;
        behind = next.end;
      }
    }
    if (!best || score > best.score) best = { start, score };
  }
  return best?.start;
}

/** Words in a row around a hit, within its sentence: what the opened page is asked to scroll to. */
function quoteAt(words: IndexedText['words'], content: string, hits: readonly Hit[], center: number): string {
  const isMet = (at: number) => hits.some(({ start, end }) => at >= start && at <= end);
  let end = center;
  while (
    end + 1 < words.length &&
    end - center < LONGEST_QUOTE &&
    isMet(end + 1) &&
    areTogether(words, content, end)
  )
    end += 1;
  return content.slice(words[center]?.start, words[end]?.end);
}

/** True where only a space, or the hyphen or slash of a regulation's number, parts a word from the next. */
function areTogether(words: IndexedText['words'], content: string, at: number): boolean {
  return /^[ /-]$/u.test(content.slice(words[at]?.end, words[at + 1]?.start));
}
