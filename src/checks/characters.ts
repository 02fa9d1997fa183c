import { placeAt, problem, type Problem, type RuleName } from '../language/problem.ts';

const LONGEST_LINE = 5000;

interface CharacterRule {
  pattern: RegExp;
  rule: RuleName;
  severity: Problem['severity'];
  describe: (match: string) => string;
}

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Syllables that end in oa, oe or uy with the mark on the last vowel; the house puts it on the first. */
const NEW_STYLE_TONE =
  /(?<![\p{L}\p{M}])(?:(?!qu)[\p{L}\p{M}])*?(?:[Oo][àáảãạèéẻẽẹ]|(?<![Qq])[Uu][ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;

const RULES: readonly CharacterRule[] = [
  {
    pattern: /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu,
    rule: 'ky-tu',
    severity: 'error',
    describe: (match) => `Có ký tự ẩn đổi chiều chữ (${codePoint(match)}). Xóa ký tự này: gõ lại cả từ.`,
  },
  {
    pattern: /[\u200B-\u200D\u2060\uFEFF\u00AD\u{E0000}-\u{E007F}]/gu,
    rule: 'ky-tu',
    severity: 'error',
    describe: (match) => `Có ký tự ẩn (${codePoint(match)}), thường do chép từ nơi khác. Gõ lại cả từ.`,
  },
  {
    pattern: /(?![\n\t])\p{Cc}|\p{Co}|\p{Cn}|\p{Cs}|\uFFFD/gu,
    rule: 'ky-tu',
    severity: 'error',
    describe: (match) => `Có ký tự điều khiển hoặc ký tự hỏng (${codePoint(match)}). Xóa và gõ lại.`,
  },
  {
    pattern: NEW_STYLE_TONE,
    rule: 'dau-thanh',
    severity: 'warning',
    describe: (match) => `“${match}” đặt dấu thanh khác quy ước. Viết “${traditionalTone(match)}”.`,
  },
];

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
  const problems = RULES.flatMap(({ pattern, rule, severity, describe }) =>
    [...text.matchAll(pattern)].map((match) => ({
      ...problem(placeAt(text, match.index), rule, describe(match[0])),
      severity,
    })),
  );
  for (const [index, line] of text.split('\n').entries()) {
    const place = { line: index + 1, column: 1 };
    if (line.length > LONGEST_LINE) {
      problems.push(
        problem(place, 'kich-thuoc', `Dòng dài quá ${LONGEST_LINE} ký tự. Ngắt thành nhiều đoạn.`),
      );
    }
    if (line !== line.normalize('NFC')) {
      problems.push(
        problem(
          { ...place, column: firstDifference(line) },
          'ky-tu',
          'Dấu tiếng Việt gõ kiểu tổ hợp (NFD). Gõ lại bằng bảng mã Unicode dựng sẵn (NFC).',
        ),
      );
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
