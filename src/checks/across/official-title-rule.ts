import type { CheckedFile } from '../file/check-file.ts';
import type { FileProblem } from '../file/source.ts';
import { fileProblem, placeIn } from './content-world.ts';

const MESSAGE =
  'Chưa có officialTitle: kế hoạch, nghị quyết, báo cáo sẽ in tên bài. Thêm tên bằng lời của văn bản, ví dụ Nâng cao chất lượng sinh hoạt chi bộ.';

/** Warns of a published topic whose papers would carry the living words of its page. */
export function officialTitleProblems(file: CheckedFile): FileProblem[] {
  const { kind, isPublished } = file.source;
  if (kind !== 'topics' || !isPublished || !file.data || file.data['officialTitle'] !== undefined) return [];
  return [{ ...fileProblem(file, placeIn(file, ['title']), 'ten-van-ban', MESSAGE), severity: 'warning' }];
}
