import type { SearchDictionary } from '../../schema/search-dictionary.ts';
import { fold } from '../../vietnamese/letters.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { fileProblem, placeIn } from './content-world.ts';
import type { FileProblem } from '../file/source.ts';

/** Every page of the site loads the dictionary before its first search. */
const MOST_PHRASES = 6_000;

/** Words that mean the contrary of each other; whoever searches for one does not want the other. */
const OPPOSITES = [
  ['kết nạp', 'khai trừ'],
  ['kết nạp', 'xóa tên'],
  ['khen thưởng', 'kỷ luật'],
  ['tán thành', 'không tán thành'],
  ['đồng ý', 'không đồng ý'],
  ['bắt buộc', 'tự nguyện'],
  ['được phép', 'cấm'],
  ['công khai', 'bí mật'],
  ['chính thức', 'dự bị'],
  ['có mặt', 'vắng mặt'],
  ['tăng', 'giảm'],
  ['thành lập', 'giải thể'],
  ['vào đảng', 'ra khỏi đảng'],
].map((pair) => pair.map(fold));

/** Looks at all dictionaries together: how much they hold, and contraries that they call one. */
export function dictionaryProblems(files: readonly CheckedFile[]): FileProblem[] {
  const dictionaries = files.filter(
    ({ source, data }) => source.kind === 'search' && source.isPublished && data,
  );
  let phrases = 0;
  return dictionaries.flatMap((file) => {
    const { abbreviations, synonyms } = file.data as SearchDictionary;
    const before = phrases;
    phrases += [...synonyms, ...abbreviations.flatMap(({ short, full }) => [short, full])].flat().length;
    const tooMany = `Từ điển tìm kiếm có quá ${MOST_PHRASES} cách nói, trang nào cũng phải tải. Bớt lại.`;
    return [
      ...(before <= MOST_PHRASES && phrases > MOST_PHRASES
        ? [fileProblem(file, { line: 1, column: 1 }, 'kich-thuoc', tooMany)]
        : []),
      ...synonyms.flatMap((group, index) => oppositesIn(file, group, index)),
    ];
  });
}

function oppositesIn(file: CheckedFile, group: readonly string[], index: number): FileProblem[] {
  const words = group.map(fold);
  const pair = OPPOSITES.find(([one = '', other = '']) => {
    const says = (phrase: string) => words.find((each) => ` ${each} `.includes(` ${phrase} `));
    const [first, second] = [
      words.find((each) => ` ${each} `.includes(` ${one} `) && !` ${each} `.includes(` ${other} `)),
      says(other),
    ];
    return first !== undefined && second !== undefined && rest(first, one) === rest(second, other);
  });
  if (!pair) return [];
  const message = `“${group.join('”, “')}” có hai điều trái nghĩa: tìm điều này sẽ ra cả điều kia. Tách thành hai nhóm.`;
  return [
    { ...fileProblem(file, placeIn(file, ['synonyms', index]), 'gia-tri', message), severity: 'warning' },
  ];
}

/** What a phrase says beside the word: `kết nạp đảng` and `khai trừ đảng` speak of one thing. */
function rest(phrase: string, word: string): string {
  return phrase.replace(word, '').trim();
}
