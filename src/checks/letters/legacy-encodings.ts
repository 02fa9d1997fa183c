import { fold } from '../../vietnamese/letters.ts';
import { isSyllable } from '../../vietnamese/syllable.ts';
import type { TextFault } from './text-fault.ts';

/** An encoding of Vietnamese from before Unicode, as its text looks where it is read as Latin letters. */
interface LegacyEncoding {
  name: string;
  /** Signs that Vietnamese in Unicode never has inside a word. */
  telltale: RegExp;
  /** Telltales that some language of the country also writes; they count only beside others. */
  weak: RegExp;
  decode: (word: string) => string;
}

const TCVN3 = new Map([
  ...zip('¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'),
  ...zip('¨©ª«¬\u00AD®', 'ăâêôơưđ'),
  ...zip('µ¶·¸¹»¼½¾Æ', 'àảãáạằẳẵắặ'),
  ...zip('ÇÈÉÊËÌÎÏÐÑ', 'ầẩẫấậèẻẽéẹ'),
  ...zip('ÒÓÔÕÖ×ØÜÝÞ', 'ềểễếệìỉĩíị'),
  ...zip('ßáâãäåæçèé', 'òỏõóọồổỗốộ'),
  ...zip('êëìíîïñòóô', 'ờởỡớợùủũúụ'),
  ...zip('õö÷øùúûüýþ', 'ừửữứựỳỷỹýỵ'),
]);

/** In VNI a vowel is followed by a second letter that stands for its marks. */
const VNI_MARKS = new Map([
  ...zip('ùøûõï', ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']),
  ...zip('âáàåãä', [
    '\u0302',
    '\u0302\u0301',
    '\u0302\u0300',
    '\u0302\u0309',
    '\u0302\u0303',
    '\u0302\u0323',
  ]),
  ...zip('êéèúüë', [
    '\u0306',
    '\u0306\u0301',
    '\u0306\u0300',
    '\u0306\u0309',
    '\u0306\u0303',
    '\u0306\u0323',
  ]),
]);
const VNI_LETTERS = new Map(zip('ñôöæóòîÑÔÖÆÓÒÎ', 'đơưỉĩịỵĐƠƯỈĨỊỴ'));
const VNI_PAIR = /(?<vowel>[aeouyôöAEOUYÔÖ])(?<mark>[ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])/gu;

const ENCODINGS: readonly LegacyEncoding[] = [
  {
    name: 'TCVN3 (ABC)',
    telltale: /[§¡¢£¤¥¦¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇËÏÐÑÖ×ØÜÞßäåæçëîïñö÷øûüþ]/u,
    weak: /[ñÑ]/u,
    decode: (word) =>
      Array.from(word)
        .map((letter) => TCVN3.get(letter) ?? letter)
        .join(''),
  },
  {
    name: 'VNI-Windows',
    telltale: /[aeouyôöAEOUYÔÖ][ùøûõïåäëüÙØÛÕÏÅÄËÜ]|[aA][áàãéèêúâÁÀÃÉÈÊÚ]|[oO][âÂ]|[eE][âáàãÂÁÀÃ]|[ñÑöÖæÆ]/u,
    weak: /[ñÑöÖæÆ]/u,
    decode: (word) =>
      word
        .replace(VNI_PAIR, (_pair, vowel: string, mark: string) => {
          return (VNI_LETTERS.get(vowel) ?? vowel) + (VNI_MARKS.get(mark.toLowerCase()) ?? '');
        })
        .replace(/[ñôöæóòîÑÔÖÆÓÒÎ]/gu, (letter) => VNI_LETTERS.get(letter) ?? letter)
        .normalize('NFC'),
  },
];

/** µm, µg, µmol; and Thaï, as old books write it, which means no word in any old encoding. */
const NOT_OLD = /^(?:µ[a-zA-Z]{1,3}|thaï)$/iu;

/** Latin-1 only: a word with any other Vietnamese letter is Unicode already. */
const OLD_WORD =
  /(?<![\p{L}\p{M}\p{N}])[a-zA-Z\u00A1-\u00FE]*[\u00A1-\u00FE][a-zA-Z\u00A1-\u00FE]*(?![\p{L}\p{M}\p{N}])/gu;

/** Text pasted from an old document set in a .Vn or VNI font: `§¶ng`, `Ñaûng` for `Đảng`. */
export function legacyEncodingFaults(text: string): TextFault[] {
  if (!ENCODINGS.some(({ telltale }) => telltale.test(text))) return [];
  const words = [...text.matchAll(OLD_WORD)];
  const [best] = ENCODINGS.map((encoding) => {
    const found = words.filter(({ 0: word }) => isOldWord(word, encoding));
    const strong = new Set(found.map(({ 0: word }) => word).filter((word) => isStrong(word, encoding)));
    return { encoding, found, strong };
  }).sort((a, b) => b.strong.size - a.strong.size);
  if (!best || best.strong.size === 0) return [];
  const { encoding, found, strong } = best;
  const isSure = strong.size > 1;
  return onePerLine(
    text,
    found.filter(({ 0: word }) => isSure || strong.has(word)),
  ).map(({ index, 0: word }) => ({
    index,
    length: word.length,
    rule: 'ma-hoa',
    severity: isSure ? 'error' : 'warning',
    message: `“${word}” ${isSure ? 'là' : 'có thể là'} bảng mã cũ ${encoding.name}, nghĩa là “${encoding.decode(word)}”. Chép cả đoạn, mở Unikey › Công cụ (Ctrl+Shift+F6), nguồn ${encoding.name}, đích Unicode, bấm Chuyển mã rồi dán lại.`,
  }));
}

function isOldWord(word: string, { telltale, decode }: LegacyEncoding): boolean {
  if (NOT_OLD.test(word) || !telltale.test(word) || !/[a-zA-Z]/u.test(word)) return false;
  const meant = decode(word);
  const tones = meant.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/gu) ?? [];
  return tones.length <= 1 && /^\p{L}+$/u.test(meant) && isSyllable(fold(meant)) && endsAsToneAllows(meant);
}

function isStrong(word: string, { telltale, weak }: LegacyEncoding): boolean {
  return telltale.test(word.replace(new RegExp(weak, 'gu'), ''));
}

/** A syllable that ends in c, ch, p or t has the sắc or the nặng tone. */
function endsAsToneAllows(word: string): boolean {
  return !/(?:c|ch|p|t)$/iu.test(word) || /[\u0301\u0323]/u.test(word.normalize('NFD'));
}

function onePerLine(text: string, found: readonly RegExpExecArray[]): RegExpExecArray[] {
  const lines = new Set<number>();
  return found.filter(({ index }) => {
    const line = text.lastIndexOf('\n', index);
    const isFirst = !lines.has(line);
    lines.add(line);
    return isFirst;
  });
}

function zip(keys: string, values: string | readonly string[]): [string, string][] {
  const each = Array.from(values);
  return Array.from(keys).map((key, index) => [key, each[index] ?? '']);
}
