import { GROUP_PATHS, type VocabularyList } from '../../model/vocabulary.ts';
import type { VocabularyWord } from '../../schema/vocabulary.ts';
import { slugify } from '../../vietnamese/letters.ts';
import type { CheckedFile } from '../file/check-file.ts';
import type { FileProblem } from '../file/source.ts';
import { fileProblem, placeIn } from './content-world.ts';

const WITH_PAGES = Object.keys(GROUP_PATHS) as VocabularyList[];

/** The lists of which a field of a word is read; in another list it would stand there and do nothing. */
const READ_OF: Readonly<Partial<Record<keyof VocabularyWord, readonly VocabularyList[]>>> = {
  attendees: ['thanh-phan'],
  letters: ['loai-van-ban'],
  naming: ['loai-van-ban'],
  asks: WITH_PAGES,
  formerIds: WITH_PAGES,
};

/** Words of one list that readers could not tell apart, and fields that nothing reads. */
export function vocabularyProblems(file: CheckedFile): FileProblem[] {
  const { kind, id } = file.source;
  if (kind !== 'vocabulary' || !file.data) return [];
  const words = file.data['words'] as VocabularyWord[];
  const names = words.map(({ label }) => slugify(label));
  return words.flatMap((word, index) => [
    ...(names.indexOf(names[index] ?? '') < index ? [twin(file, word, index)] : []),
    ...Object.entries(READ_OF).flatMap(([field, lists]): FileProblem[] => {
      const value = word[field as keyof VocabularyWord];
      const isSaid = Array.isArray(value) ? value.length > 0 : value !== undefined;
      if (!isSaid || lists.some((list) => list === id)) return [];
      const message = `Danh mục này không dùng ${field}, ghi vào cũng không có tác dụng: chỉ ghi ở ${lists.join(', ')}. Xóa dòng.`;
      const place = placeIn(file, ['words', index, field]);
      return [{ ...fileProblem(file, place, 'gia-tri', message), severity: 'warning' }];
    }),
  ]);
}

function twin(file: CheckedFile, { label }: VocabularyWord, index: number): FileProblem {
  const message = `“${label}” đã có ở trên: người đọc không phân biệt được hai nhóm. Đổi chữ, hoặc gộp hai từ.`;
  return fileProblem(file, placeIn(file, ['words', index, 'label']), 'trung-lap', message);
}
