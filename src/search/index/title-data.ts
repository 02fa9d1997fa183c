import type { CONTENT_LABELS } from '../../kinds/content-label.ts';

/** What the title index says of one page. Written at build time, read by the browser. */
export interface TitleEntry {
  path: string;
  title: string;
  /** Absent for pages that are no content. */
  kind?: keyof typeof CONTENT_LABELS;
  /** Keys of FIELDS and SETTINGS. */
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

/** One entry of the search dictionary: phrases that stand for each other. */
export interface DictionaryEntry {
  /** Short forms, `MTTQ`: they mean exactly what the phrases mean. */
  short?: string[];
  /** Phrases of near meaning; the first of an abbreviation is its full form. */
  phrases: string[];
}

export interface TitleData {
  pages: TitleEntry[];
  dictionary: DictionaryEntry[];
  /** Regulations that any page names, as `nq22`. */
  regulations: string[];
  /** Where the parts of the word index lie, and the bare letters of the first word of each. */
  words: { folder: string; firstWords: string[] };
}
