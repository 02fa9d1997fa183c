import { checkAcrossFiles } from './across-files.ts';
import { checkFile, type CheckedFile } from './check-file.ts';
import type { PublishedName } from './rename-rules.ts';
import { readSourceFiles, type FileProblem, type SourceFile } from './source-file.ts';

export interface ContentReport {
  /** Every problem of every file, by file, line and column. */
  problems: FileProblem[];
  files: CheckedFile[];
}

/** Files already checked, by path; a file whose bytes are the same is not read twice. */
const checkedBefore = new Map<string, CheckedFile>();

/**
 * Checks a content folder: all problems of all files at once. Only reads; never runs anything it reads.
 * `published`: names that stood on the site before and must still lead somewhere.
 */
export function checkContent(contentFolder: string, published: readonly PublishedName[] = []): ContentReport {
  const { files: sources, problems } = readSourceFiles(contentFolder);
  const files = sources.map((source) => checkFileOnce(contentFolder, source));
  const all = [
    ...problems,
    ...files.flatMap((file) => file.problems.map((each) => ({ file: file.source.path, ...each }))),
    ...checkAcrossFiles(files, published),
  ];
  return { problems: all.sort(byPlace), files };
}

function checkFileOnce(contentFolder: string, source: SourceFile): CheckedFile {
  const key = `${contentFolder}\n${source.path}`;
  const before = checkedBefore.get(key);
  if (before && Buffer.compare(before.source.bytes, source.bytes) === 0) return before;
  const checked = checkFile(source);
  checkedBefore.set(key, checked);
  return checked;
}

function byPlace(a: FileProblem, b: FileProblem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

/** Plain code-unit order, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
