import { isSyllable } from '../../vietnamese/syllable.ts';
import { fold } from '../../vietnamese/letters.ts';
import { codePoint, WORD, wordAround, type TextFault } from './text-fault.ts';

/** Letters of other scripts and the Latin letter that a reader takes them for. */
const LATIN_TWIN: Readonly<Record<string, string>> = {
  ...pairs('АВЕКМНОРСТУХІЈЅԚԜҮ', 'ABEKMHOPCTYXIJSQWY'),
  ...pairs('аеорсухіјѕԁһӏԛԝүкѵ', 'aeopcyxijsdhlqwykv'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('αονριυκτχ', 'aovpiuktx'),
};

const GREEK_CAPITAL_TWIN = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]/u;
/** Letters of every script but Latin. Chinese, Japanese and Korean ones look like none and stand beside Latin ones. */
const OTHER_SCRIPT =
  /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}/gu;
/** Signs of other scripts that look like a colon, a full stop or a stroke. */
const OTHER_SIGN =
  /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}])[\p{P}\p{S}]|[\u02D0\u02F8\uA789\u01C0-\u01C3\u2024\uFE52\uFE55\uFE13]/gu;
const FOREIGN_DIGITS = /(?:(?![0-9\uFF10-\uFF19\u{1D7CE}-\u{1D7FF}])\p{Nd})+/gu;
const LATIN = /\p{Script=Latin}/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A formula joins a Greek letter to a few Latin ones (λmax, sinα, kΩ); a word is longer. */
const LONGEST_IN_FORMULA = 3;

/** Letters that are not what they look like. */
export function lookAlikeFaults(text: string): TextFault[] {
  return [
    ...mixedWords(text),
    ...foreignSigns(text),
    ...foreignD(text),
    ...foreignLatin(text),
    ...styledLetters(text),
    ...falseDegrees(text),
    ...foreignDigits(text),
  ];
}

function mixedWords(text: string): TextFault[] {
  if (!new RegExp(OTHER_SCRIPT, 'u').test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({ index, 0: word }) => {
    const others = word.match(OTHER_SCRIPT) ?? [];
    const latin = word.match(LATIN) ?? [];
    if (others.length === 0) return [];
    const twin = Array.from(word)
      .map((letter) => LATIN_TWIN[letter] ?? letter)
      .join('');
    const hasTwin = !new RegExp(OTHER_SCRIPT, 'u').test(twin);
    const fault = (severity: TextFault['severity'], message: string, replacement?: string): TextFault[] => [
      { index, length: word.length, rule: 'chu-gia', severity, message, ...(replacement && { replacement }) },
    ];
    if (latin.length === 0) {
      if (!hasTwin || word.length < 2 || isForeignLine(text, index)) return [];
      return fault(
        'warning',
        `“${word}” gõ bằng chữ ${scriptOf(others[0])}, trông giống “${twin}”. Nếu là tiếng Việt, gõ lại.`,
      );
    }
    if (isFormula(word, latin.length, others, hasTwin && isSyllable(fold(twin)) && word.length > 2))
      return [];
    const names = [...new Set(others)].map((letter) => describe(letter)).join(', ');
    const mend = hasTwin ? `Gõ lại: “${twin}”.` : 'Xóa và gõ lại cả từ.';
    return fault(
      'error',
      `Từ “${word}” lẫn chữ của bảng chữ khác: ${names}. ${mend}`,
      hasTwin ? twin : undefined,
    );
  });
}

function describe(letter: string): string {
  const twin = LATIN_TWIN[letter];
  return `“${letter}” là chữ ${scriptOf(letter)} (${codePoint(letter)})${twin ? `, không phải “${twin}”` : ''}`;
}

function scriptOf(letter = ''): string {
  if (/\p{Script=Greek}/u.test(letter)) return 'Hy Lạp';
  return /\p{Script=Cyrillic}/u.test(letter) ? 'Kirin (Nga)' : 'nước ngoài';
}

function isFormula(
  word: string,
  latinCount: number,
  others: readonly string[],
  isVietnamese: boolean,
): boolean {
  const isGreek = others.every((letter) => /\p{Script=Greek}/u.test(letter));
  if (!isGreek || isVietnamese || others.some((letter) => GREEK_CAPITAL_TWIN.test(letter))) return false;
  return latinCount <= LONGEST_IN_FORMULA && !/[^\p{ASCII}\p{Script=Greek}]/u.test(word);
}

/** A line with letters that only the other script has is truly written in it. */
function isForeignLine(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index) + 1).split('\n', 1)[0] ?? '';
  return (line.match(OTHER_SCRIPT) ?? []).some((letter) => LATIN_TWIN[letter] === undefined);
}

function foreignSigns(text: string): TextFault[] {
  return [...text.matchAll(OTHER_SIGN)].flatMap(({ index, 0: sign }) => {
    const line = text.slice(text.lastIndexOf('\n', index) + 1).split('\n', 1)[0] ?? '';
    if (new RegExp(OTHER_SCRIPT, 'u').test(line)) return [];
    const message = `“${sign}” (${codePoint(sign)}) là dấu của bảng chữ khác. Gõ lại dấu trên bàn phím.`;
    return [{ index, length: sign.length, rule: 'chu-gia', severity: 'error', message }];
  });
}

/** Latin letters of phonetics and of other alphabets, and the letter that a reader takes them for. */
const PHONETIC_TWIN: Readonly<Record<string, string>> = {
  ...pairs('ɑɐıɩɪɡɢᴏɵᴀʙᴄᴅᴇꜰʜᴊᴋʟᴍɴᴘʀꜱᴛᴜʋᴠʏᴢƚŀꞑ', 'aaiiiggooabcdefhjklmnprstuvvyzlln'),
  ...pairs('ǎǍ', 'ăĂ'),
};
/** Letters that minority languages and names write too: where the word reads as Vietnamese, ask. */
const NEAR_TWIN: Readonly<Record<string, string>> = pairs('ŭĭŏĕǔǐǒěāēīōū', 'ũĩõẽũĩõẽãẽĩõũ');

function foreignLatin(text: string): TextFault[] {
  return [...text.matchAll(WORD)].flatMap(({ index, 0: word }) => {
    const isPhonetic = /[ɑɐıɩɪɡɢᴏɵᴀʙᴄᴅᴇꜰʜᴊᴋʟᴍɴᴘʀꜱᴛᴜʋᴠʏᴢƚŀꞑǎǍ]/u.test(word);
    if (!isPhonetic && !/[ŭĭŏĕǔǐǒěāēīōū]/u.test(word)) return [];
    const twin = Array.from(word)
      .map((letter) => PHONETIC_TWIN[letter] ?? NEAR_TWIN[letter] ?? letter)
      .join('');
    if (!isSyllable(fold(twin))) return [];
    const letter = Array.from(word).find((each) => PHONETIC_TWIN[each] ?? NEAR_TWIN[each]) ?? '';
    const message = `Trong “${word}”, “${letter}” (${codePoint(letter)}) không phải chữ tiếng Việt, dù trông giống. Gõ lại: “${twin}”.`;
    return [
      {
        index,
        length: word.length,
        rule: 'chu-gia',
        severity: isPhonetic ? 'error' : 'warning',
        message,
        ...(isPhonetic && { replacement: twin }),
      },
    ];
  });
}

/** Icelandic ð never begins a word, and its capital stands in no Vietnamese abbreviation: both are old đ. */
function foreignD(text: string): TextFault[] {
  return [...text.matchAll(/Ð|[ƉɖƋƌ]|(?<![\p{L}\p{M}])ð/gu)].map(({ index, 0: letter }) => {
    const replacement = letter === letter.toLowerCase() ? 'đ' : 'Đ';
    const { word } = wordAround(text, index);
    const message = `“${letter}” (${codePoint(letter)}) trong “${word}” không phải chữ ${replacement} tiếng Việt. Gõ lại chữ ${replacement}.`;
    return { index, length: 1, rule: 'chu-gia', severity: 'error', message, replacement };
  });
}

/** Full-width, mathematical and circled letters, Roman numbers of one sign, and joined letters as a PDF has them. */
const STYLED =
  /[\u2160-\u217F]+|[\uFF01-\uFF5E\u3000]+|[\u{1D400}-\u{1D7FF}]+|[\uFB00-\uFB06]|[\u24B6-\u24E9\u{1F110}-\u{1F169}\u{1F170}-\u{1F189}]+/gu;
/** Written plainly, these would mean something to Markdown. */
const MARKUP = /[<>{}[\]`*_#|\\&]/u;

function styledLetters(text: string): TextFault[] {
  return [...text.matchAll(STYLED)].flatMap(({ index, 0: styled }) => {
    const line = text.slice(text.lastIndexOf('\n', index) + 1).split('\n', 1)[0] ?? '';
    if (CJK.test(line) || isSingleSymbol(styled)) return [];
    const plain = styled.normalize('NFKC');
    const message = `“${styled}” là ký tự kiểu chữ đặc biệt, máy tìm kiếm và máy đọc không hiểu. Gõ lại bằng chữ thường: “${plain}”.`;
    return [
      {
        index,
        length: styled.length,
        rule: 'chu-gia',
        severity: 'error',
        message,
        ...(plain !== styled && !MARKUP.test(plain) && { replacement: plain }),
      },
    ];
  });
}

/** One circled or squared letter is a sign (Ⓒ, 🅿); a word of them is a disguise. */
function isSingleSymbol(styled: string): boolean {
  return Array.from(styled).length === 1 && /[\u24B6-\u24E9\u{1F110}-\u{1F189}]/u.test(styled);
}

function falseDegrees(text: string): TextFault[] {
  return [...text.matchAll(/(?<=\d ?)[º˚](?= ?[CF]\b)/gu)].map(({ index, 0: sign }) => ({
    index,
    length: 1,
    rule: 'chu-gia',
    severity: 'warning',
    message: `“${sign}” (${codePoint(sign)}) không phải dấu độ. Viết “°”.`,
    replacement: '°',
  }));
}

/** Digits of other scripts beside Vietnamese words; full-width and styled ones are seen above. */
function foreignDigits(text: string): TextFault[] {
  return [...text.matchAll(FOREIGN_DIGITS)].flatMap(({ index, 0: digits }) => {
    const line = text.slice(text.lastIndexOf('\n', index) + 1).split('\n', 1)[0] ?? '';
    if (new RegExp(OTHER_SCRIPT, 'u').test(line)) return [];
    const message = `“${digits}” (${codePoint(digits)}) là chữ số của bảng chữ khác. Gõ lại bằng chữ số 0–9.`;
    return [{ index, length: digits.length, rule: 'chu-gia', severity: 'error', message }];
  });
}

function pairs(others: string, latin: string): Record<string, string> {
  const letters = Array.from(latin);
  return Object.fromEntries(Array.from(others).map((letter, index) => [letter, letters[index] ?? '']));
}
