import { fold } from './letters.ts';
import { numeralIn } from './roman-numeral.ts';

/** How a word is compared: once with its marks, once without. */
export interface WordKeys {
  /**
   * Letters with their shape (`â`, `ơ`, `đ`) and the tone as a digit: `hoà` and `hòa` are both `hoa2`. A number in
   * Roman letters as its digits: `Quý III` is `quý 3`.
   */
  key: string;
  /** Bare letters, with `i` for `y` where either may be written: `kỷ`, `kĩ` and `ki` are all `ki`. */
  bare: string;
  /** Set where that the word has no marks is said: it stands among words that have theirs. */
  isAsWritten?: true;
}

/** Tone marks by their digit, as VNI numbers them: sắc 1, huyền 2, hỏi 3, ngã 4, nặng 5. */
const TONE_MARKS = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const TONE_MARK = new RegExp(`[${TONE_MARKS.join('')}]`, 'gu');

/** Consonants after which `y` and `i` are one vowel: `kỷ` or `kỉ`, `quý` or `quí`. */
const Y_OR_I = /^(?<onset>h|k|l|m|qu|s|t|v)(?<vowel>[iy])$/u;

const ONSET = '(?:b|ch?|d|gh?|gi|h|kh?|l|m|n(?:gh?|h)?|ph?|qu|r|s|th?|tr|v|x)?';
const RIME = [
  'a(?:ch?|i|m|n[gh]?|o|p|t|u|y)?',
  'e(?:ch?|m|n[gh]?|o|p|t|u)?',
  'i(?:a|ch?|e(?:c|m|ng?|p|t|u)|m|nh?|p|t|u)?',
  'o(?:a(?:ch?|i|m|n[gh]?|o|p|t|y)?|c|e[mnot]?|i|m|ng?|p|t)?',
  'u(?:a(?:ch?|n[gh]?|t|y)?|e(?:ch|nh?|t|u)?|c|i|m|ng?|o(?:c|i|m|ng?|p|t|u)?|p|t|u|y(?:a|ch|en|et|nh?|p|t|u)?)?',
  'y(?:ch|em|en|et|eu|nh|t)?',
].join('|');
const SYLLABLE = new RegExp(`^${ONSET}(?:${RIME})$`, 'u');

const known = new Map<string, WordKeys>();

/** The keys of one word. Remembered, because a site says the same few thousand syllables over and over. */
export function keysOf(word: string): WordKeys {
  const remembered = known.get(word);
  if (remembered) return remembered;
  const numeral = numeralIn(word);
  if (numeral !== undefined) {
    const keys = { key: numeral, bare: numeral };
    known.set(word, keys);
    return keys;
  }
  const decomposed = word.toLowerCase().normalize('NFD');
  const tone = TONE_MARKS.findIndex((mark) => decomposed.includes(mark)) + 1;
  const letters = decomposed.replace(TONE_MARK, '').normalize('NFC');
  const keys = { key: `${oneVowel(letters)}${tone || ''}`, bare: oneVowel(fold(letters)) };
  known.set(word, keys);
  return keys;
}

/** True where a word carries neither a tone nor a shaped letter and may yet have some: typed without marks. */
export function isPlain({ key, bare, isAsWritten }: WordKeys): boolean {
  return key === bare && !isAsWritten;
}

/**
 * Keys of words typed one behind the other. Who writes `Ủy ban xã` writes marks, so that `ban` is no `bản`: where most
 * words carry marks, those that carry none have none.
 */
export function keysOfTyped(words: readonly string[]): WordKeys[] {
  const all = words.map(keysOf);
  const marked = all.filter(({ key, bare }) => key !== bare).length;
  const areMarked = marked >= 2 && marked * 2 >= all.length;
  return all.map((keys) =>
    areMarked && keys.key === keys.bare && isSyllable(keys.bare) ? { ...keys, isAsWritten: true } : keys,
  );
}

/** True where bare letters can be a Vietnamese syllable: `khuyen` can, `boj`, `ubnd` and `zalo` cannot. */
export function isSyllable(bareLetters: string): boolean {
  return SYLLABLE.test(bareLetters);
}

/** The other accepted spelling of bare letters, `ky` for `ki`; `undefined` where there is none. */
export function otherSpelling(bareLetters: string): string | undefined {
  const match = Y_OR_I.exec(bareLetters)?.groups;
  return match && `${match['onset']}${match['vowel'] === 'y' ? 'i' : 'y'}`;
}

function oneVowel(letters: string): string {
  return letters.endsWith('y') ? (otherSpelling(letters) ?? letters) : letters;
}
