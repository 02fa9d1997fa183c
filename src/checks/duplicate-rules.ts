import type { CheckedFile } from './check-file.ts';
import {
  fileProblem,
  isRegulation,
  placeIn,
  type CheckedRegulation,
  type ContentWorld,
} from './content-world.ts';
import type { FileProblem } from './source-file.ts';

/** Two files of one name, and two files of one document, are each a silent replacement of the other. */
export function duplicateProblems(file: CheckedFile, world: ContentWorld): FileProblem[] {
  const earlier = world.files.filter(
    ({ source }) => source.kind === file.source.kind && source.path < file.source.path,
  );
  const problems: FileProblem[] = [];
  const twin = earlier.find(({ source }) => nameOf(source.id) === nameOf(file.source.id));
  if (twin) {
    const message = `Trùng tên với ${twin.source.path}. Đổi tên một tệp.`;
    problems.push(fileProblem(file, { line: 1, column: 1 }, 'trung-lap', message));
  }
  if (!isRegulation(file) || !file.source.isPublished) return problems;
  const same = earlier
    .filter(isRegulation)
    .find((other) => other.source.isPublished && identityOf(other) === identityOf(file));
  if (same) {
    const message = `Trùng số hiệu, ngày và cơ quan ban hành với ${same.source.path}. Giữ lại một tệp, hoặc sửa cho đúng.`;
    problems.push(fileProblem(file, placeIn(file, ['number']), 'trung-lap', message));
  }
  return problems;
}

/** Names that a file system, a reader or an address would take for one. */
function nameOf(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

function identityOf({ data: { type, number, issuedOn, issuer } }: CheckedRegulation): string {
  return [type, number, issuedOn, issuer].join('|').toLowerCase();
}
