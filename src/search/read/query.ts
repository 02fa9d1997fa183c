import type { WordKeys } from '../../vietnamese/syllable.ts';

/** One thing a query asks for: a word, or a regulation by its number. */
export interface QueryWord {
  /** As typed, for messages. */
  text: string;
  keys: WordKeys;
  /** Set where the word stands for a regulation: `nq22`. */
  regulation?: string;
  /** 1 for a word that names something, less for one that only frames a question. */
  weight: number;
  /** Its letters without marks as typed: `quy`, whose `bare` is `qui`, begins `quyết`. */
  beginning: string;
  /** What longer words that begin with it count, 0 where they do not. */
  prefixWeight: number;
}

/** A phrase that some words of the query also stand for. */
export interface Rewrite {
  /** Places of those words in the query, in order; other words may stand between them. */
  at: readonly number[];
  phrase: readonly WordKeys[];
  /** 1 where the phrase is what the words mean, less where it is only close. */
  weight: number;
}

/** A query as understood. */
export interface Query {
  words: readonly QueryWord[];
  rewrites: readonly Rewrite[];
  /** What the reader probably meant to type, where a word was repaired. */
  repaired?: string;
}
