import { checkAcrossFiles } from '../across/across-files.ts';
import type { CalendarDate } from '../../model/calendar-day.ts';
import { todayInVietnam } from '../../model/today.ts';
import { checkFile, type CheckedFile } from '../file/check-file.ts';
import type { ImageFile } from '../images/image-file.ts';
import { undecodablePictures } from '../images/build/undecodable-pictures.ts';
import { imageProblems } from '../images/used-images.ts';
import { NO_PAST, type Past } from '../past/past.ts';
import { readSourceFiles } from './source-file.ts';
import type { FileProblem, SourceFile } from '../file/source.ts';
import type { ContentPlace } from '../../model/content-place.ts';

export interface ContentReport {
  /** Every problem of every file, by file, line and column. */
  problems: FileProblem[];
  files: CheckedFile[];
  images: ImageFile[];
  /** Paths of files that stand in place of one of the same name in a layer below. */
  replaced: string[];
}

/**
 * Files already checked, by their path below the content folder; the same bytes are not read twice. One for the whole
 * process: a build has this module twice, in Vite's own loader of modules and in Node's.
 */
const KEY = Symbol.for('so-tay:checked-files');
const checkedBefore = ((globalThis as { [KEY]?: Map<string, CheckedFile> | undefined })[KEY] ??= new Map());

/** Checks a place of content: all problems of all files at once. Only reads; never runs anything it reads. */
export function checkContent(
  place: ContentPlace,
  past: Past = NO_PAST,
  today: CalendarDate = todayInVietnam(new Date()),
): ContentReport {
  const { files: sources, images, problems, replaced } = readSourceFiles(place);
  const files = sources.map(checkFileOnce);
  const all = [
    ...problems,
    ...files.flatMap((file) => file.problems.map((each) => ({ file: file.source.path, ...each }))),
    ...checkAcrossFiles(files, past, today),
    ...imageProblems(files, images),
  ];
  return { problems: all.sort(byPlace), files, images, replaced };
}

/** Every file of a place, read and checked by itself; whoever asks knows that the place is sound. */
export const checkedFiles = (place: ContentPlace): CheckedFile[] =>
  readSourceFiles(place).files.map(checkFileOnce);

/** The same as `checkContent`, with every picture decoded: what the command and the build ask. */
export async function checkContentAndPictures(
  ...[place, past, today]: Parameters<typeof checkContent>
): Promise<ContentReport> {
  const report = checkContent(place, past, today);
  const broken = await undecodablePictures(place, report.images);
  return { ...report, problems: [...report.problems, ...broken].sort(byPlace) };
}

function checkFileOnce(source: SourceFile): CheckedFile {
  const before = checkedBefore.get(source.path);
  if (before && Buffer.compare(before.source.bytes, source.bytes) === 0) return before;
  const checked = checkFile(source);
  checkedBefore.set(source.path, checked);
  return checked;
}

function byPlace(a: FileProblem, b: FileProblem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

/** Plain code-unit order, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
