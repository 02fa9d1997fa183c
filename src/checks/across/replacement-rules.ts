import { regulationCitation } from '../../model/regulation.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { fileProblem, isRegulation, placeIn, type ContentWorld } from './content-world.ts';
import { replacedBasis, replacementsOf } from './replaced-basis.ts';
import { isDraft } from './draft-rules.ts';
import type { FileProblem } from '../file/source.ts';

/** The new document says what it replaces; what the old one says must agree, and no chain may bite its tail. */
export function chainProblems(file: CheckedFile, { regulations }: ContentWorld): FileProblem[] {
  if (!isRegulation(file) || !file.source.isPublished) return [];
  const { id: ownId } = file.source;
  const { replaces, replacedBy, issuedOn } = file.data;
  // Already reported as a reference to itself.
  if (replacedBy === ownId || replaces.includes(ownId)) return [];
  const refuse = (path: (string | number)[], message: string) =>
    fileProblem(file, placeIn(file, path), 'chuoi-thay-the', message);

  // The published end may not name a draft yet.
  const isDraftBeside = (other: CheckedFile) => isDraft(file) && !isDraft(other);

  const problems = replaces.flatMap((id, index) => {
    const older = regulations.get(id);
    if (!older) return [];
    const path = ['replaces', index];
    const { replacedBy: successor } = older.data;
    const isDenied = successor !== undefined && successor !== ownId && !isDraftBeside(older);
    return [
      ...(isDenied
        ? [
            refuse(
              path,
              `${id} đã được ${successor} thay thế, không phải văn bản này. Sửa một trong hai, hoặc bỏ dòng này.`,
            ),
          ]
        : []),
      ...(isLater(older.data.issuedOn, issuedOn)
        ? [refuse(path, `${id} ban hành sau văn bản này nên không thể bị thay thế. Kiểm tra lại ngày.`)]
        : []),
    ];
  });
  const newer = replacedBy === undefined ? undefined : regulations.get(replacedBy);
  if (newer && !newer.data.replaces.includes(ownId) && !isDraftBeside(newer)) {
    const message = `${newer.source.path} chưa ghi ${ownId} trong replaces. Ghi cả hai đầu, hoặc bỏ dòng này.`;
    problems.push(refuse(['replacedBy'], message));
  }
  if (replacementsOf(ownId, regulations) === 'circle') {
    const message = `Chuỗi thay thế quay vòng: văn bản này được chính nó thay thế. Sửa ${replacedBy === undefined ? 'replaces' : 'replacedBy'}.`;
    problems.push(refuse([replacedBy === undefined ? 'replaces' : 'replacedBy'], message));
  }
  return problems;
}

/** A year alone is neither before nor after a day of the same year. */
function isLater(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) > b.slice(0, precision);
}

/**
 * A text may recall a replaced document, or quote a rule of it, only beside one that came after. A reminder, not an
 * error: a new document is published the day it comes, and the texts below it are revised one by one.
 */
export function citationProblems(file: CheckedFile, { regulations }: ContentWorld): FileProblem[] {
  return replacedBasis(file, regulations).flatMap((basis) => {
    const old = regulations.get(basis.regulation);
    const newest = regulations.get(basis.replacement);
    if (!old || !newest || basis.isReplacementCited) return [];
    const remedy =
      basis.by === 'mention' && file.data?.['citations'] === undefined
        ? 'Đọc lại và viết theo văn bản mới.'
        : `Thêm ${basis.replacement} vào citations và đọc lại bài theo văn bản mới.`;
    const message = `${regulationCitation(old.data)} đã được thay thế bởi ${regulationCitation(newest.data)}. ${remedy}`;
    const found = fileProblem(file, basis.place, 'can-cu-da-thay-the', message);
    return [{ ...found, severity: 'warning' as const }];
  });
}
