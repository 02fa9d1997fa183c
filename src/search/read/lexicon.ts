import { PHRASE_GAP } from '../../model/search-dictionary.ts';
import type { DictionaryEntry } from '../index/title-data.ts';
import type { IndexedText } from '../index/indexed-text.ts';
import { isWithinOneSlip } from '../../vietnamese/one-slip.ts';
import { keysOf, type WordKeys } from '../../vietnamese/syllable.ts';
import { wordsOf, type Word } from '../../vietnamese/words.ts';

/** What a phrase may be replaced by, and how surely. */
export interface Meaning {
  /** The phrase as its keys, to tell `quý` from `quỹ` where the reader wrote marks. */
  typed: readonly WordKeys[];
  phrase: readonly WordKeys[];
  isAbbreviation: boolean;
}

/** A phrase in two halves, with other words between them: `bao lâu … một lần`. */
export interface GappedMeaning {
  halves: readonly [readonly WordKeys[], readonly WordKeys[]];
  phrase: readonly WordKeys[];
}

/** On a small site a word of one page is no surer than a word of three. */
const SMOOTHING = 3;

interface Form {
  text: string;
  key: string;
  /** Number of pages that have it. */
  pages: number;
}

/** The words the site uses in its titles, headings, summaries and keywords, and the dictionary beside them. */
export class Lexicon {
  readonly #forms = new Map<string, Form[]>();
  /** How the site writes two words that stand side by side somewhere, by their bare letters: `quy khuyen`. */
  readonly #neighbours = new Map<string, readonly [string, string]>();
  readonly #meanings = new Map<string, Meaning[]>();
  readonly #gapped: GappedMeaning[] = [];
  readonly #pageCount: number;
  readonly #texts: readonly IndexedText[];

  constructor(pages: readonly (readonly IndexedText[])[], dictionary: readonly DictionaryEntry[]) {
    this.#pageCount = pages.length;
    this.#texts = pages.flat();
    for (const texts of pages) this.#addPage(texts);
    this.teach(dictionary);
  }

  /** Adds entries to the dictionary. */
  teach(dictionary: readonly DictionaryEntry[]): void {
    for (const entry of dictionary) this.#addMeanings(entry);
  }

  has(bare: string): boolean {
    return this.#forms.has(bare);
  }

  /** True where a word of the site begins with these letters. */
  hasBeginning(bare: string): boolean {
    return this.has(bare) || [...this.#forms.keys()].some((known) => known.startsWith(bare));
  }

  /** The forms of a word typed without marks. */
  formsOf(bare: string): readonly Form[] {
    return this.#forms.get(bare) ?? [];
  }

  /** The word as the site writes it: with the same marks, else with those it has beside its neighbours, else the most usual. */
  spell({ bare, key }: WordKeys, before = '', after = ''): string | undefined {
    const forms = this.formsOf(bare);
    if (key !== bare) {
      const exact = forms.find((form) => form.key === key);
      if (exact) return exact.text;
    }
    const beside =
      this.#neighbours.get(`${bare} ${after}`)?.[0] ?? this.#neighbours.get(`${before} ${bare}`)?.[1];
    return beside ?? [...forms].sort((a, b) => b.pages - a.pages)[0]?.text;
  }

  /** How much a word tells: high for a word of few pages. */
  rarity(keys: WordKeys): number {
    const forms = this.formsOf(keys.bare);
    const exact = forms.filter((form) => form.key === keys.key);
    const pages = (exact.length > 0 ? exact : forms).reduce((sum, form) => sum + form.pages, 0);
    return rarityOf(Math.min(pages, this.#pageCount), this.#pageCount);
  }

  meaningsOf(words: readonly WordKeys[]): readonly Meaning[] {
    return this.#meanings.get(bareOf(words)) ?? [];
  }

  /** Phrases in two halves, few enough to be tried one by one. */
  get gappedMeanings(): readonly GappedMeaning[] {
    return this.#gapped;
  }

  /** Phrases of the site whose words begin with these letters, `antt` → `an ninh trật tự`; the most usual first. */
  phrasesOfInitials(letters: string): WordKeys[][] {
    const found = new Map<string, { phrase: WordKeys[]; count: number }>();
    for (const { initials, keys } of this.#texts) {
      for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
        const phrase = keys.slice(at, at + letters.length);
        const name = phrase.map(({ key }) => key).join(' ');
        const before = found.get(name);
        if (before) before.count += 1;
        else found.set(name, { phrase, count: 1 });
      }
    }
    return [...found.values()].sort((a, b) => b.count - a.count).map(({ phrase }) => phrase);
  }

  /** True where the site says the two words one after the other. */
  areNeighbours(left: string, right: string): boolean {
    return this.#neighbours.has(`${left} ${right}`);
  }

  /** Of the known words one slip of the finger away, one that the site says beside the same neighbours. */
  nearestBeside(bare: string, before: string | undefined, after: string | undefined): string | undefined {
    return this.nearestTo(
      bare,
      (known) =>
        (before !== undefined && this.areNeighbours(before, known)) ||
        (after !== undefined && this.areNeighbours(known, after)),
    );
  }

  /** The known word one slip of the finger away that fits; the most usual of several. */
  nearestTo(bare: string, fits: (known: string) => boolean): string | undefined {
    let best: { bare: string; pages: number } | undefined;
    for (const [known, forms] of this.#forms) {
      if (Math.abs(known.length - bare.length) > 1 || !isWithinOneSlip(bare, known) || !fits(known)) continue;
      const pages = forms.reduce((sum, form) => sum + form.pages, 0);
      if (!best || pages > best.pages) best = { bare: known, pages };
    }
    return best?.bare;
  }

  #addPage(texts: readonly IndexedText[]): void {
    const seen = new Set<string>();
    for (const { words, keys } of texts) {
      for (const [index, { bare, key }] of keys.entries()) {
        const forms = this.#forms.get(bare) ?? [];
        if (forms.length === 0) this.#forms.set(bare, forms);
        let form = forms.find((each) => each.key === key);
        if (!form) forms.push((form = { text: lower(words[index]), key, pages: 0 }));
        if (!seen.has(key)) form.pages += 1;
        seen.add(key);
        const before = keys[index - 1];
        if (before)
          this.#neighbours.set(`${before.bare} ${bare}`, [lower(words[index - 1]), lower(words[index])]);
      }
    }
  }

  #addMeanings({ short = [], phrases }: DictionaryEntry): void {
    const keysIn = (text: string) => wordsOf(text).map((word) => keysOf(word.text));
    const all = [...short, ...phrases.filter((phrase) => !phrase.includes(PHRASE_GAP))].map(keysIn);
    for (const gapped of phrases.filter((phrase) => phrase.includes(PHRASE_GAP))) {
      const [before = [], after = []] = gapped.split(PHRASE_GAP).map(keysIn);
      for (const phrase of all) this.#gapped.push({ halves: [before, after], phrase });
    }
    for (const [from, typed] of all.entries()) {
      const meanings = this.#meanings.get(bareOf(typed)) ?? [];
      this.#meanings.set(bareOf(typed), meanings);
      for (const [to, phrase] of all.entries()) {
        // Two full forms of one abbreviation are two meanings, not one: `chi bộ` and `cán bộ` of `CB`.
        const areMeanings = short.length > 0 && from >= short.length && to >= short.length;
        if (to === from || areMeanings) continue;
        const isAbbreviation = from < short.length || to < short.length;
        meanings.push({ typed, phrase, isAbbreviation });
      }
    }
  }
}

/** How much it tells that a page has what so many of all pages have. */
export function rarityOf(pages: number, all: number): number {
  return Math.log(1 + all / (SMOOTHING + pages));
}

function lower(word: Word | undefined): string {
  return word?.text.toLowerCase() ?? '';
}

function bareOf(words: readonly WordKeys[]): string {
  return words.map(({ bare }) => bare).join(' ');
}
