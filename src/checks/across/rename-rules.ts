import { STATIC_PATHS } from '../../kinds/site-path.ts';
import { problem } from '../../language/problem.ts';
import type { CheckedFile } from '../file/check-file.ts';
import {
  addressOf,
  fileProblem,
  formerIdsOf,
  groupsOf,
  placeIn,
  type ContentWorld,
} from './content-world.ts';
import { isOnSite } from './draft-rules.ts';
import type { PublishedName } from '../past/past.ts';
import type { FileProblem } from '../file/source.ts';

/** A former name leads to one page: no file, no other entry and no fixed page may stand at it. */
export function formerNameProblems(file: CheckedFile, { files }: ContentWorld): FileProblem[] {
  const { kind, id: ownId, path: ownPath, isPublished } = file.source;
  const formerIds = formerIdsOf(file.data);
  if (formerIds.length === 0) return [];
  const siblings = files.filter(({ source }) => source.kind === kind && source.isPublished);
  return formerIds.flatMap((formerId, index) => {
    const refuse = (message: string) => [
      fileProblem(file, placeIn(file, ['formerIds', index]), 'doi-ten', message),
    ];
    if (formerId === ownId) return refuse(`“${formerId}” là tên hiện nay của chính tệp này. Xóa dòng.`);
    if (!isPublished) return [];
    const standing = siblings.find(({ source }) => source.id === formerId);
    if (standing) {
      return refuse(
        `${standing.source.path} đang có, nên địa chỉ ấy chưa trống. Bỏ dòng này; nếu tệp kia thôi dùng thì xóa nó và chép formerIds của nó sang đây.`,
      );
    }
    const other = siblings.find(
      ({ source, data }) => source.path < ownPath && formerIdsOf(data).includes(formerId),
    );
    if (other) return refuse(`${other.source.path} cũng ghi tên cũ “${formerId}”. Giữ ở một tệp.`);
    const address = addressOf(kind, formerId);
    const fixed = STATIC_PATHS.find((path) => path.startsWith(address));
    return fixed ? refuse(`${fixed} là trang có sẵn, không phải tên cũ của bài nào. Xóa dòng.`) : [];
  });
}

/**
 * Addresses that readers may have kept and that lead nowhere now. `published`: what stood there before, as the
 * command line reads it from Git; each is an error at the file that is gone.
 */
export function lostAddressProblems(
  files: readonly CheckedFile[],
  published: readonly PublishedName[],
): FileProblem[] {
  const onSite = files.filter((file) => isOnSite(file, false));
  const groups = onSite.flatMap(({ source, data }) => groupsOf(source.path, data));
  const kept = new Set([
    ...STATIC_PATHS.filter((path) => !groups.some((group) => path.startsWith(group.path))),
    ...groups.flatMap(({ path, ids }) => ids.map((id) => `${path}${id}/`)),
    ...onSite.flatMap(({ source: { kind, id }, data }) =>
      [id, ...formerIdsOf(data)].map((name) => addressOf(kind, name)),
    ),
  ]);
  const lost = new Map(
    published.filter(({ address }) => !kept.has(address)).map((name) => [name.address, name]),
  );
  return [...lost.values()].map(({ address, id, file, isWord }) => {
    const advice = isWord
      ? `Nếu từ đổi mã: thêm formerIds: [${id}] vào từ mới của danh mục. Nếu bỏ hẳn: thêm dòng ấy vào từ thay cho nó`
      : `Nếu bài đổi tên: thêm formerIds: [${id}] vào tệp mới. Nếu bỏ hẳn: thêm dòng ấy vào bài thay cho nó`;
    const message = `Mất địa chỉ ${address} đã đăng. ${advice}, để người giữ địa chỉ cũ vẫn đến được một trang.`;
    return { file, ...problem({ line: 1, column: 1 }, 'mat-dia-chi', message) };
  });
}
