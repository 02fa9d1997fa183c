import type { CheckedFile } from './check-file.ts';
import { surveyContent } from './content-world.ts';
import { draftProblems, draftsAmong } from './draft-rules.ts';
import { duplicateProblems } from './duplicate-rules.ts';
import { referenceProblems } from './reference-rules.ts';
import { chainProblems, citationProblems } from './replacement-rules.ts';
import { formerNameProblems, lostAddressProblems, type PublishedName } from './rename-rules.ts';
import type { FileProblem } from './source-file.ts';

/**
 * Checks what only all files together can tell: names, references, chains of replacement, addresses. Pure.
 * `published`: names that stood on the site before.
 */
export function checkAcrossFiles(
  files: readonly CheckedFile[],
  published: readonly PublishedName[],
): FileProblem[] {
  const world = surveyContent(files);
  const drafts = draftsAmong(files);
  const ofFiles = files.flatMap((file) => [
    ...duplicateProblems(file, world),
    ...referenceProblems(file, world),
    ...chainProblems(file, world),
    ...citationProblems(file, world),
    ...formerNameProblems(file, world),
    ...draftProblems(file, drafts),
  ]);
  return [...ofFiles, ...lostAddressProblems(files, published)];
}
