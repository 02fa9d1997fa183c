import type { TitleEntry } from '../index/title-data.ts';
import type { Query } from '../read/query.ts';
import type { Engine } from './engine.ts';
import { resultItem, showPassage } from './result-item.ts';
import { resultView } from './result-view.ts';
import { inShownOrder } from './shown-order.ts';

/** A list of results. Passages are read when their result comes into view. */
export class ResultList {
  readonly #list: Element;
  readonly #base: string;
  #items = new Map<string, Element>();
  #asked = '';
  #observer: IntersectionObserver | undefined;

  /** `base`: root of the site, with its closing slash. */
  constructor(list: Element, base: string) {
    this.#list = list;
    this.#base = base;
  }

  /** `engine`: reads the passages; left out where the answer is not the whole one yet. */
  show(entries: readonly TitleEntry[], query: Query, engine?: Engine): void {
    const asked = query.words.map(({ text }) => text).join(' ');
    const known = asked === this.#asked ? this.#items : new Map<string, Element>();
    this.#asked = asked;
    const isPointedAt = known.size > 0 && this.#list.matches(':hover, :focus-within');
    const ordered = isPointedAt ? inShownOrder(entries, [...known.keys()], ({ path }) => path) : entries;
    this.#items = new Map(
      ordered.map((entry) => [
        entry.path,
        known.get(entry.path) ?? resultItem(resultView(entry, query, this.#base)),
      ]),
    );
    const items = [...this.#items.values()];
    // A list that stays as it is keeps the reader's focus and place.
    const isSame =
      items.length === this.#list.children.length &&
      items.every((item, at) => item === this.#list.children[at]);
    if (!isSame) this.#list.replaceChildren(...items);
    this.#observer?.disconnect();
    if (engine) this.#readInView(ordered, query, engine);
  }

  #readInView(entries: readonly TitleEntry[], query: Query, engine: Engine): void {
    const entryOf = new Map(entries.map((entry) => [this.#items.get(entry.path), entry]));
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        const entry = entryOf.get(target);
        if (!isIntersecting || !entry) continue;
        observer.unobserve(target);
        void engine.passage(entry.path, query).then((passage) => {
          if (passage) showPassage(target, passage, entry.kind === 'regulations');
        });
      }
    });
    for (const item of entryOf.keys()) if (item) observer.observe(item);
    this.#observer = observer;
  }
}
