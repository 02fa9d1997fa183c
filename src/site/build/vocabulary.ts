import type { Vocabulary } from '../../model/vocabulary.ts';
import { readVocabulary } from './vocabulary-file.ts';

/** The words of the site that is built, for Node. A bundle has them written out: written-out.ts. */
export const {
  SUBJECTS,
  SUBJECT_ASKS,
  FORMER_SUBJECTS,
  CELL_TYPES,
  CELL_TYPE_ASKS,
  FORMER_CELL_TYPES,
  PARTICIPATION,
  ATTENDEES,
  MEMBERS_ALONE,
  GUIDE_STAGES,
  REGULATION_TYPES,
  REGULATION_LETTERS,
  REGULATION_NAMING,
}: Vocabulary = readVocabulary();
