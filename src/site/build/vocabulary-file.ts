import type { Vocabulary, VocabularyList } from '../../model/vocabulary.ts';
import { vocabularyWordSchema, type VocabularyWord } from '../../schema/vocabulary.ts';
import { dataOfLayers } from './site-content.ts';

/** Returns the words of the site that is built, each list from the highest layer that has it. */
export function readVocabulary(): Vocabulary {
  return vocabularyOf({
    subjects: wordsOf('linh-vuc'),
    cellTypes: wordsOf('loai-hinh-chi-bo'),
    participation: wordsOf('thanh-phan'),
    stages: wordsOf('giai-doan'),
    types: wordsOf('loai-van-ban'),
  });
}

/** The sound words of a list. */
function wordsOf(list: VocabularyList): VocabularyWord[] {
  const [data] = dataOfLayers('vocabulary', list) as ({ words?: unknown } | null)[];
  const words = Array.isArray(data?.words) ? data.words : [];
  return words.flatMap((word) => vocabularyWordSchema.safeParse(word).data ?? []);
}

type Words = Record<'subjects' | 'cellTypes' | 'participation' | 'stages' | 'types', VocabularyWord[]>;

function vocabularyOf({ subjects, cellTypes, participation, stages, types }: Words): Vocabulary {
  return {
    SUBJECTS: byId(subjects, ({ label }) => label),
    SUBJECT_ASKS: byId(subjects, ({ asks = [] }) => asks),
    FORMER_SUBJECTS: byId(subjects, ({ formerIds }) => formerIds),
    CELL_TYPES: byId(cellTypes, ({ label }) => label),
    CELL_TYPE_ASKS: byId(cellTypes, ({ asks = [] }) => asks),
    FORMER_CELL_TYPES: byId(cellTypes, ({ formerIds }) => formerIds),
    PARTICIPATION: byId(participation, ({ label }) => label),
    ATTENDEES: byId(participation, ({ label, attendees = label.toLowerCase() }) => attendees),
    MEMBERS_ALONE: (participation[0]?.id ?? '') as Vocabulary['MEMBERS_ALONE'],
    GUIDE_STAGES: byId(stages, ({ label }) => label),
    REGULATION_TYPES: byId(types, ({ label }) => label),
    REGULATION_LETTERS: byId(types, ({ letters = [] }) => letters),
    REGULATION_NAMING: byId(types, ({ naming }) => naming),
  };
}

/** Its keys are words by having been read from their list. */
function byId<Word extends string, Said>(
  words: readonly VocabularyWord[],
  say: (word: VocabularyWord) => Said,
): Readonly<Record<Word, Said>> {
  return Object.fromEntries(words.map((word) => [word.id, say(word)])) as Record<Word, Said>;
}
