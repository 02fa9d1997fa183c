import { isSyllable, keysOf, type WordKeys } from './syllable.ts';

/**
 * What a key does to the syllable typed so far; `undefined` where the key is a plain letter. `isFree`: a second
 * vowel may shape one that stands further back, as in `tienges`.
 */
type Stroke = (typed: Typed, letter: string, isFree: boolean) => Typed | undefined;

interface Typed {
  letters: string;
  tone: number;
}

const VOWEL = /[aăâeêioôơuưy]/u;
const HAT: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const HORN_OR_BREVE: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' };

const telex: Stroke = (typed, letter, isFree) => {
  const tone = 'sfrxj'.indexOf(letter) + 1;
  if (tone > 0) return VOWEL.test(typed.letters) ? { ...typed, tone } : undefined;
  if (letter === 'w') return hornOrBreve(typed, 'aou') ?? { ...typed, letters: `${typed.letters}ư` };
  if (letter === 'd') return bar(typed);
  return letter in HAT && (isFree || typed.letters.endsWith(letter)) ? hat(typed, letter) : undefined;
};

const vni: Stroke = (typed, letter) => {
  const digit = '123456789'.indexOf(letter) + 1;
  if (digit === 9) return bar(typed);
  if (digit === 0 || !VOWEL.test(typed.letters)) return undefined;
  if (digit <= 5) return { ...typed, tone: digit };
  if (digit === 6) return hat(typed, 'aeo');
  return hornOrBreve(typed, digit === 7 ? 'ou' : 'a');
};

/**
 * Reads a word as the raw keys of Telex (`quyx`, `khuyeens`, `dduwowngf`) or VNI (`quy4`, `khuye61n`) and gives
 * the keys of the word meant; `undefined` where that is no Vietnamese syllable or no other word.
 */
export function decodeKeystrokes(word: string): WordKeys | undefined {
  return decode(word, false) ?? decode(word, true);
}

function decode(word: string, isFree: boolean): WordKeys | undefined {
  const method = /\d/u.test(word) ? vni : telex;
  let typed: Typed = { letters: '', tone: 0 };
  for (const letter of word.toLowerCase().normalize('NFC')) {
    typed = method(typed, letter, isFree) ?? { ...typed, letters: typed.letters + letter };
  }
  // One key makes two horns before a last sound, and only there: `nguowif` is `người`, `thuowr` is `thuở`.
  const letters = typed.letters.replace(/(?:uơ|ưo)(?=\p{L})/u, 'ươ');
  const { bare, key } = keysOf(letters);
  if (letters === word || !isSyllable(bare)) return undefined;
  return { bare, key: typed.tone ? `${key.replace(/\d$/u, '')}${typed.tone}` : key };
}

function hat({ letters, tone }: Typed, bases: string): Typed | undefined {
  const at = lastIndexOfAny(letters, bases);
  return at < 0 ? undefined : { tone, letters: replaceAt(letters, at, HAT) };
}

function hornOrBreve({ letters, tone }: Typed, bases: string): Typed | undefined {
  const at = lastIndexOfAny(letters, bases);
  return at < 0 ? undefined : { tone, letters: replaceAt(letters, at, HORN_OR_BREVE) };
}

function bar({ letters, tone }: Typed): Typed | undefined {
  return letters.startsWith('d') ? { tone, letters: `đ${letters.slice(1)}` } : undefined;
}

function lastIndexOfAny(letters: string, wanted: string): number {
  return Math.max(...Array.from(wanted, (letter) => letters.lastIndexOf(letter)));
}

function replaceAt(letters: string, at: number, table: Record<string, string>): string {
  const letter = letters.charAt(at);
  return `${letters.slice(0, at)}${table[letter] ?? letter}${letters.slice(at + 1)}`;
}
