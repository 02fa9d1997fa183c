import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '../../../language/problem.ts';
import type { ContentPlace } from '../../../model/content-place.ts';
import { folderOf } from '../../build/folder-of.ts';
import type { FileProblem } from '../../file/source.ts';
import { isDecodable } from './decode-image.ts';
import type { ImageFile } from '../image-file.ts';
import { SAVE_AGAIN } from './image-file.ts';

/** Decodes, one after the other, every picture that was not refused before; what does not decode is an error. */
export async function undecodablePictures(
  place: ContentPlace,
  images: readonly ImageFile[],
): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  for (const { path, image } of images) {
    if (!image || (await isDecodable(await readFile(join(folderOf(place, path), path)), image))) continue;
    const message = `Hình không mở được trọn vẹn: điểm ảnh thiếu hoặc hỏng. Chép lại tệp gốc; nếu vẫn báo lỗi: ${SAVE_AGAIN}`;
    problems.push({ file: path, ...problem({ line: 1, column: 1 }, 'hinh-anh', message) });
  }
  return problems;
}
