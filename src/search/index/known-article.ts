import type { ComparedText, WordForm } from './compared-text.ts';
import type { WordKeys } from '../../vietnamese/syllable.ts';
import { REGULATION, type ArticleOutline, type BlockRole, type Place } from './word-parts.ts';

/** An article as far as the words of one query tell. */
export interface Article {
  text: ComparedText;
  summary: ComparedText;
  headings: ComparedText;
  asks: ComparedText;
  /** Where each way of asking stands in `asks`. */
  askSpans: readonly Span[];
}

export interface Span {
  start: number;
  length: number;
}

/** So far apart, two ways of asking are never met as one. */
const ASK_GAP = 24;

/** The blocks of an article with the places, counted in words from its beginning, where each begins. */
export interface PlacedBlocks {
  roles: readonly BlockRole[];
  starts: readonly number[];
  asks: readonly Span[];
}

/** One place stays free behind a block, for words of two paragraphs are no neighbours. */
export function placed(outline: ArticleOutline): PlacedBlocks {
  const starts: number[] = [];
  let end = 0;
  for (const { role, words } of outline) {
    starts.push(end);
    end += words + (role === 'ask' ? ASK_GAP : 1);
  }
  const asks = outline.flatMap(({ role, words }, block) =>
    role === 'ask' ? [{ start: starts[block] ?? 0, length: words }] : [],
  );
  return { roles: outline.map(({ role }) => role), starts, asks };
}

const NOTHING: ComparedText = { forms: new Map(), regulations: new Map() };

/** Is told where the words of a query stand, and puts each place where it belongs. */
export class KnownArticle implements Article {
  text = NOTHING;
  summary = NOTHING;
  headings = NOTHING;
  asks = NOTHING;
  readonly askSpans: readonly Span[];
  readonly #blocks: PlacedBlocks;

  constructor(blocks: PlacedBlocks) {
    this.askSpans = blocks.asks;
    this.#blocks = blocks;
  }

  add(keys: WordKeys, places: readonly Place[]): void {
    const byRole: Record<BlockRole, number[]> = { text: [], summary: [], heading: [], ask: [] };
    const inArticle: number[] = [];
    for (const [block, word] of places) {
      const place = (this.#blocks.starts[block] ?? 0) + word;
      const role = this.#blocks.roles[block] ?? 'text';
      byRole[role].push(place);
      if (role !== 'ask') inArticle.push(place);
    }
    this.asks = withWord(this.asks, keys, byRole.ask);
    this.text = withWord(this.text, keys, inArticle);
    this.summary = withWord(this.summary, keys, byRole.summary);
    this.headings = withWord(this.headings, keys, byRole.heading);
  }
}

/** Most texts of a library say none of a query's words: these are one and the same. */
function withWord(text: ComparedText, keys: WordKeys, places: readonly number[]): ComparedText {
  if (places.length === 0) return text;
  const known = text instanceof KnownText ? text : new KnownText();
  known.add(keys, places);
  return known;
}

/** A text of which only some words are known. */
class KnownText implements ComparedText {
  readonly forms = new Map<string, WordForm[]>();
  readonly regulations = new Map<string, { first: number; last: number }>();

  add(keys: WordKeys, places: readonly number[]): void {
    if (keys.bare.startsWith(REGULATION)) {
      const [first = 0, last = first] = places;
      this.regulations.set(keys.bare.slice(REGULATION.length), { first, last });
      return;
    }
    const form = { keys, places };
    const known = this.forms.get(keys.bare);
    if (known) known.push(form);
    else this.forms.set(keys.bare, [form]);
  }
}
