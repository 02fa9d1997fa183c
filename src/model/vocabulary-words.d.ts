/** What the import `#vocabulary` gives: src/site/build/vocabulary.ts in Node, its words written out in a bundle. */
import type { Vocabulary } from './vocabulary.ts';

export const SUBJECTS: Vocabulary['SUBJECTS'];
export const SUBJECT_ASKS: Vocabulary['SUBJECT_ASKS'];
export const FORMER_SUBJECTS: Vocabulary['FORMER_SUBJECTS'];
export const CELL_TYPES: Vocabulary['CELL_TYPES'];
export const CELL_TYPE_ASKS: Vocabulary['CELL_TYPE_ASKS'];
export const FORMER_CELL_TYPES: Vocabulary['FORMER_CELL_TYPES'];
export const PARTICIPATION: Vocabulary['PARTICIPATION'];
export const ATTENDEES: Vocabulary['ATTENDEES'];
export const MEMBERS_ALONE: Vocabulary['MEMBERS_ALONE'];
export const GUIDE_STAGES: Vocabulary['GUIDE_STAGES'];
export const REGULATION_TYPES: Vocabulary['REGULATION_TYPES'];
export const REGULATION_LETTERS: Vocabulary['REGULATION_LETTERS'];
export const REGULATION_NAMING: Vocabulary['REGULATION_NAMING'];
