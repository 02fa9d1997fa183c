import { ILLUSTRATED_KIND_NAMES } from '../../kinds/content-kind.ts';
import { problem } from '../../language/problem.ts';
import { CONTENT_IMAGES } from '../../model/content-image.ts';
import { suggestion } from '../../vietnamese/near-word.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { fileProblem } from '../across/content-world.ts';
import type { ImageFile } from './image-file.ts';
import type { FileProblem } from '../file/source.ts';

const KINDS_WITH_IMAGES: readonly string[] = ILLUSTRATED_KIND_NAMES;

/** What only texts and images together can tell: an image that is missing, one that nobody shows, one kept twice. */
export function imageProblems(files: readonly CheckedFile[], images: readonly ImageFile[]): FileProblem[] {
  const names = images.map(({ name }) => name);
  const shown = new Set(files.flatMap(({ references }) => references.images.map(({ name }) => name)));
  return [
    ...files.flatMap((file) => missingImages(file, names)),
    ...images.filter(({ name, image }) => image && !shown.has(name)).map(({ path }) => warning(path, UNUSED)),
    ...images.flatMap((image) => {
      const twin = images.find(({ digest, name }) => digest && digest === image.digest && name < image.name);
      return twin
        ? [warning(image.path, `Giống hệt ${twin.path}. Giữ một tệp, dẫn các bài đến tệp ấy.`)]
        : [];
    }),
  ];
}

const UNUSED = 'Chưa bài nào dùng hình này nên hình không được đăng. Dùng trong bài, hoặc xóa tệp.';

function missingImages(file: CheckedFile, names: readonly string[]): FileProblem[] {
  return file.references.images.flatMap(({ name, ...place }) => {
    const refuse = (message: string) => [fileProblem(file, place, 'hinh-anh', message)];
    if (!KINDS_WITH_IMAGES.includes(file.source.kind)) {
      return refuse('Chỉ chuyên đề và hướng dẫn có hình. Mô tả bằng lời.');
    }
    if (names.includes(name)) return [];
    return refuse(
      `Không có tệp content/${CONTENT_IMAGES.folder}/${name}.${suggestion(name, names)} Sửa tên hoặc thêm tệp ấy.`,
    );
  });
}

function warning(file: string, message: string): FileProblem {
  return { file, ...problem({ line: 1, column: 1 }, 'hinh-anh', message), severity: 'warning' };
}
