import type { CONTENT_LABELS } from '../../kinds/content-label.ts';

/** What the title index says of one page. Written at build time, read by the browser. */
export interface TitleEntry {
  path: string;
  title: string;
  /** Absent for pages that are no content. */
  kind?: keyof typeof CONTENT_LABELS;
  /** Keys of SUBJECTS and CELL_TYPES. */
  field?: string;
  settings?: string[];
  /** Only where the title tells little of the page: what a regulation or a template is about. */
  summary?: string;
  keywords?: string[];
  /** Numbers of the regulations that it replaces or that replace it. */
  kin?: string[];
  /** A regulation that another has replaced, or whose force is not known. */
  isOld?: true;
}

/** One entry of the search dictionary: phrases that stand for each other, or for a short form. */
export interface DictionaryEntry {
  /** Short forms, `MTTQ`: they mean exactly what the phrases mean. */
  short?: string[];
  /** Phrases of near meaning; of an entry with short forms, what these may mean. */
  phrases: string[];
}

export interface TitleData {
  /** Stands for which pages there are and in which order: other files count pages by their place. */
  order: string;
  pages: TitleEntry[];
  dictionary: DictionaryEntry[];
  /** Regulations that any page names, as `nq22`. */
  regulations: string[];
}

/**
 * `words.json`: names of the files of the word index and of the texts, each after a hash of what it holds. A file of
 * its own, for where a word is written into one text the titles stay as they are.
 */
export interface WordFiles {
  /** That of the titles whose pages the files count; with other titles they would name wrong pages. */
  order: string;
  /** The blocks of each article: paragraphs, headings, ways of asking. */
  outlines: string;
  /** Phrases of near meaning. */
  meanings: string;
  parts: string[];
  /** The bare letters of the first word of each part. */
  firstWords: string[];
  /** Several texts a file, in the order of the titles. */
  texts: string[];
}
