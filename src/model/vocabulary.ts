/**
 * A word of one list of content/vocabulary/. Which words there are is known when a site is built; the compiler knows
 * that a word of one list is no word of another, and that no code may name one.
 */
type WordOf<List extends string> = `a word of ${List}` | `another word of ${List}`;

/** Lĩnh vực: what a topic is about. */
export type Subject = WordOf<'linh-vuc'>;
/** Loại hình chi bộ: the kind of cell. */
export type CellType = WordOf<'loai-hinh-chi-bo'>;
/** Thành phần: who is in the room, and for how long. */
export type Participation = WordOf<'thanh-phan'>;
/** Where a guide stands in the work of a session. */
export type GuideStage = WordOf<'giai-doan'>;
/** Loại văn bản, from the highest. */
export type RegulationType = WordOf<'loai-van-ban'>;

/** Files of content/vocabulary/, one a list. */
export const VOCABULARY_LISTS = [
  'linh-vuc',
  'loai-hinh-chi-bo',
  'thanh-phan',
  'giai-doan',
  'loai-van-ban',
] as const;

export type VocabularyList = (typeof VOCABULARY_LISTS)[number];

/** Where the words of a list are pages: each a group of topics. */
export const GROUP_PATHS = {
  'linh-vuc': '/chuyen-de/linh-vuc/',
  'loai-hinh-chi-bo': '/chuyen-de/loai-hinh/',
} as const satisfies Partial<Record<VocabularyList, string>>;

/** How a kind of regulation is named in a basis, where it is not by kind and number. */
export const REGULATION_NAMINGS = {
  'ten-rieng': 'Bằng tên riêng, không số (Điều lệ)',
  'ten-va-so': 'Bằng tên riêng và số (Luật)',
} as const;

type Labels<Word extends string> = Readonly<Record<Word, string>>;
type Lists<Word extends string> = Readonly<Record<Word, readonly string[]>>;

/** What `#vocabulary` hands to the code: every list in its order, and what else is said of its words. */
export interface Vocabulary {
  SUBJECTS: Labels<Subject>;
  /** How readers call what a topic is about. Only the search reads it. */
  SUBJECT_ASKS: Lists<Subject>;
  /** Words that a subject replaced. */
  FORMER_SUBJECTS: Lists<Subject>;
  CELL_TYPES: Labels<CellType>;
  /** How readers call their own kind of cell. Only the search reads it. */
  CELL_TYPE_ASKS: Lists<CellType>;
  /** Words that a cell type replaced. */
  FORMER_CELL_TYPES: Lists<CellType>;
  PARTICIPATION: Labels<Participation>;
  /** Who takes part, in the words of a plan. */
  ATTENDEES: Labels<Participation>;
  /** The members alone: the first of its list, with which a topic of a cell's own begins. */
  MEMBERS_ALONE: Participation;
  GUIDE_STAGES: Labels<GuideStage>;
  REGULATION_TYPES: Labels<RegulationType>;
  /** Letters that stand for a type in a number, without tones: `nq`. */
  REGULATION_LETTERS: Lists<RegulationType>;
  REGULATION_NAMING: Readonly<Record<RegulationType, keyof typeof REGULATION_NAMINGS | undefined>>;
}

/** The words of a list in its order. */
export function termsOf<Word extends string>(labels: Readonly<Record<Word, unknown>>): Word[] {
  return Object.keys(labels) as Word[];
}
