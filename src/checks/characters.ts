import { hiddenCharacters, NOT_COMPOSED } from '../language/hidden-characters.ts';
import { placeAt, problem, type Problem } from '../language/problem.ts';

const LONGEST_LINE = 5000;

/** Syllables that end in oa, oe or uy with the mark on the last vowel; the house puts it on the first. */
const NEW_STYLE_TONE =
  /(?<![\p{L}\p{M}])(?:(?![Qq]u)[\p{L}\p{M}])*?(?:[Oo][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![Qq])[Uu][ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])/gu;

/** Moves the tone mark of a final oa, oe or uy to its first vowel: `hoá` → `hóa`, `uỷ` → `ủy`. */
export function traditionalTone(word: string): string {
  const decomposed = word.normalize('NFD');
  const moved = decomposed.replace(/([oOuU])([aAeEyY])([\u0300\u0301\u0303\u0309\u0323])$/u, '$1$3$2');
  return moved.normalize('NFC');
}

/** Decodes the bytes of a file and checks every character. `text` is absent where the bytes are not UTF-8. */
export function checkCharacters(bytes: Uint8Array): { text?: string; problems: Problem[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const message =
      'Tệp không phải UTF-8 (có thể là bảng mã cũ TCVN3, VNI). Mở bằng trình soạn thảo và lưu lại dạng UTF-8.';
    return { problems: [problem({ line: 1, column: 1 }, 'ma-hoa', message)] };
  }
  text = text.replaceAll('\r\n', '\n');
  const problems = [
    ...hiddenCharacters(text).map(({ index, message }) => problem(placeAt(text, index), 'ky-tu', message)),
    ...[...text.matchAll(NEW_STYLE_TONE)].map(({ index, 0: word }) => ({
      ...problem(
        placeAt(text, index),
        'dau-thanh',
        `“${word}” đặt dấu thanh khác quy ước. Viết “${traditionalTone(word)}”.`,
      ),
      severity: 'warning' as const,
    })),
  ];
  for (const [index, line] of text.split('\n').entries()) {
    const place = { line: index + 1, column: 1 };
    if (line.length > LONGEST_LINE) {
      problems.push(
        problem(place, 'kich-thuoc', `Dòng dài quá ${LONGEST_LINE} ký tự. Ngắt thành nhiều đoạn.`),
      );
    }
    if (line !== line.normalize('NFC')) {
      problems.push(problem({ ...place, column: firstDifference(line) }, 'ky-tu', NOT_COMPOSED));
    }
  }
  return { text, problems };
}

function firstDifference(line: string): number {
  const composed = line.normalize('NFC');
  let index = 0;
  while (line[index] === composed[index]) index += 1;
  return index + 1;
}
