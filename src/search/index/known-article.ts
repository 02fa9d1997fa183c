import type { ComparedText } from './compared-text.ts';
import type { WordKeys } from '../../vietnamese/syllable.ts';
import { REGULATION, type ArticleOutline, type Span } from './word-parts.ts';

/** An article as far as the words of one query tell. */
export interface Article {
  text: ComparedText;
  summary: ComparedText;
  headings: ComparedText;
  asks: ComparedText;
  /** Where each way of asking stands in `asks`. */
  askSpans: readonly Span[];
}

/** What each place of an article belongs to: one of `ROLES` a word. */
export type Roles = Uint8Array;

const ROLES = { text: 0, summary: 1, headings: 2, asks: 3 } as const;

export function rolesOf({ length, summary, headings, asks }: ArticleOutline): Roles {
  const roles = new Uint8Array(length);
  for (const [role, spans] of Object.entries({ summary, headings, asks })) {
    for (const span of spans)
      roles.fill(ROLES[role as keyof typeof ROLES], span.start, span.start + span.length);
  }
  return roles;
}

/** Is told where the words of a query stand, and puts each place where it belongs. */
export class KnownArticle implements Article {
  readonly text = new KnownText();
  readonly summary = new KnownText();
  readonly headings = new KnownText();
  readonly asks = new KnownText();
  readonly askSpans: readonly Span[];
  readonly #roles: Roles;

  constructor(askSpans: readonly Span[], roles: Roles) {
    this.askSpans = askSpans;
    this.#roles = roles;
  }

  add(keys: WordKeys, places: readonly number[]): void {
    const byRole: number[][] = [[], [], [], []];
    for (const place of places) byRole[this.#roles[place] ?? ROLES.text]?.push(place);
    const isAsk = (place: number) => this.#roles[place] === ROLES.asks;
    const inAsks = byRole[ROLES.asks] ?? [];
    this.asks.add(keys, inAsks);
    this.text.add(keys, inAsks.length === 0 ? places : places.filter((place) => !isAsk(place)));
    this.summary.add(keys, byRole[ROLES.summary] ?? []);
    this.headings.add(keys, byRole[ROLES.headings] ?? []);
  }
}

/** A text of which only some words are known. */
class KnownText implements ComparedText {
  readonly #keys = new Map<number, WordKeys>();
  readonly places = new Map<string, number[]>();
  readonly regulations = new Map<string, { first: number; last: number }>();

  add(keys: WordKeys, places: readonly number[]): void {
    if (places.length === 0) return;
    if (keys.bare.startsWith(REGULATION)) {
      const [first = 0, last = first] = places;
      this.regulations.set(keys.bare.slice(REGULATION.length), { first, last });
      return;
    }
    const known = this.places.get(keys.bare);
    if (known) known.push(...places);
    else this.places.set(keys.bare, [...places]);
    for (const place of places) this.#keys.set(place, keys);
  }

  keyAt(place: number): WordKeys | undefined {
    return this.#keys.get(place);
  }
}
