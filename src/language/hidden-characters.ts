/** A character that must not be in content: where it stands, and what to do about it. */
export interface CharacterFault {
  index: number;
  message: string;
}

const FAULTS: readonly (readonly [pattern: RegExp, describe: (character: string) => string])[] = [
  [
    /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu,
    (name) => `Có ký tự ẩn đổi chiều chữ (${name}). Xóa ký tự này: gõ lại cả từ.`,
  ],
  [
    // Format characters, line separators, fillers and variation selectors that print nothing. Emoji may be joined.
    /(?!(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D\p{Extended_Pictographic})(?![\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C])\p{Cf}|[\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFE00-\uFE0E\uFFA0\u2800\u{E0100}-\u{E01EF}]|(?<![\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}])(?<![\d#*](?=\uFE0F\u20E3))\uFE0F/gu,
    (name) => `Có ký tự ẩn (${name}), thường do chép từ nơi khác. Gõ lại cả từ.`,
  ],
  [
    /(?![\n\t])\p{Cc}|\p{Co}|\p{Cn}|\p{Cs}|\uFFFD/gu,
    (name) => `Có ký tự điều khiển hoặc ký tự hỏng (${name}). Xóa và gõ lại.`,
  ],
];

export const NOT_COMPOSED =
  'Dấu tiếng Việt gõ kiểu tổ hợp (NFD). Gõ lại bằng bảng mã Unicode dựng sẵn (NFC).';

/** Letters and signs that are never a fault; nearly all text is made of them alone. */
const SUSPECT =
  /[^\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u1EA0-\u1EF9\u2010-\u2027\u202F-\u205E\u20AB-\u20AC\u2190-\u22FF\u25A0-\u25FF]/u;

/** Every character of a text that a reader cannot see, that turns the text, or that is broken. */
export function hiddenCharacters(text: string): CharacterFault[] {
  if (!SUSPECT.test(text)) return [];
  return FAULTS.flatMap(([pattern, describe]) =>
    [...text.matchAll(pattern)].map(({ index, 0: character }) => ({
      index,
      message: describe(codePoint(character)),
    })),
  );
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
