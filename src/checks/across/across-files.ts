import type { CalendarDate } from '../../model/calendar-day.ts';
import { dateProblems } from './date-rules.ts';
import { registryProblems } from './registry-rules.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { surveyContent } from './content-world.ts';
import { draftProblems, draftsAmong } from './draft-rules.ts';
import { duplicateProblems } from './duplicate-rules.ts';
import { officialTitleProblems } from './official-title-rule.ts';
import { referenceProblems } from './reference-rules.ts';
import { chainProblems, citationProblems } from './replacement-rules.ts';
import type { Past } from '../past/past.ts';
import { figureProblems } from './figure-rules.ts';
import { formerNameProblems, lostAddressProblems } from './rename-rules.ts';
import { dictionaryProblems } from './dictionary-rules.ts';
import type { FileProblem } from '../file/source.ts';
import { searchWordProblems } from './search-words.ts';
import { staleProblems } from './stale-rules.ts';
import { vocabularyProblems } from './vocabulary-rules.ts';

/** Checks what only all files together, and their past, can tell: names, references, chains of replacement. Pure. */
export function checkAcrossFiles(
  files: readonly CheckedFile[],
  past: Past,
  today: CalendarDate,
): FileProblem[] {
  const world = surveyContent(files);
  const drafts = draftsAmong(files);
  const ofFiles = files.flatMap((file) => [
    ...duplicateProblems(file, world),
    ...referenceProblems(file, world),
    ...figureProblems(file, world),
    ...chainProblems(file, world),
    ...citationProblems(file, world),
    ...formerNameProblems(file, world),
    ...draftProblems(file, drafts),
    ...officialTitleProblems(file),
    ...registryProblems(file),
    ...vocabularyProblems(file),
    ...dateProblems(file, today),
  ]);
  return [
    ...ofFiles,
    ...dictionaryProblems(files),
    ...searchWordProblems(files),
    ...lostAddressProblems(files, past.names),
    ...staleProblems(files, past.edited),
  ];
}
