import { CONTENT_KINDS, type ContentKind } from '../model/content-kind.ts';
import { STATIC_PATHS } from '../model/site-path.ts';
import type { CheckedFile } from './check-file.ts';
import {
  fileProblem,
  isRegulation,
  placeIn,
  type CheckedRegulation,
  type ContentWorld,
} from './content-world.ts';
import type { FileProblem } from './source-file.ts';

/** Two files of one name, of one document or of one address are each a silent replacement of the other. */
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
  const fixed = fixedPageAt(file);
  if (fixed !== undefined) {
    const message = `Trùng địa chỉ với trang có sẵn ${fixed}. Đổi tên tệp.`;
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

/** The page of the site that an entry of this name would hide, or stand in the way of. */
function fixedPageAt({ source: { kind, id } }: CheckedFile): string | undefined {
  const { path }: ContentKind = CONTENT_KINDS[kind];
  return path && STATIC_PATHS.find((fixed) => fixed.startsWith(`${path}${id}/`));
}

/** Names that a file system, a reader or an address would take for one. */
function nameOf(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

function identityOf({ data: { type, number, issuedOn, issuer } }: CheckedRegulation): string {
  return [type, number, issuedOn, issuer].join('|').toLowerCase();
}
