import { decodeKeystrokes } from '../../vietnamese/keystrokes.ts';
import { fold } from '../../vietnamese/letters.ts';
import { isSyllable } from '../../vietnamese/syllable.ts';
import { WORD, type TextFault } from './text-fault.ts';

/** Reminds of what fingers do: keys that no input method turned into letters, doubled letters, loose commas. */
export function typingFaults(text: string): TextFault[] {
  return [...rawKeys(text), ...doubledLetters(text), ...looseSigns(text), ...unmarkedSentences(text)];
}

/** Keys of Telex that no English word ends in or begins with like this. */
const TELEX =
  /(?<![\p{L}\d_./@-])(?:[a-z]*(?:aa|ee|oo|[aou]w)[a-z]*[sfrxj]|[a-z]+j|dd[a-z]+)(?![\p{L}\d_/@-])/giu;

function rawKeys(text: string): TextFault[] {
  return text.split('\n').flatMap((line, number, lines): TextFault[] => {
    const found = [...line.matchAll(TELEX)].filter(([word]) => decodeKeystrokes(word) !== undefined);
    const [first] = found;
    if (!first || found.length < 2) return [];
    const message = `“${first[0]}” là phím gõ Telex chưa thành chữ. Bật bộ gõ tiếng Việt rồi gõ lại dòng này.`;
    return [fault(startOf(lines, number) + first.index, first[0].length, message)];
  });
}

function doubledLetters(text: string): TextFault[] {
  return [...text.matchAll(WORD)].flatMap(({ index, 0: word }) => {
    if (!/[^\p{ASCII}]/u.test(word) || !/(?<letter>\p{L})\k<letter>/iu.test(word)) return [];
    const single = word.replace(/(?<letter>\p{L})\k<letter>/giu, '$<letter>');
    if (isSyllable(fold(word)) || !isSyllable(fold(single))) return [];
    return [fault(index, word.length, `“${word}” có chữ gõ hai lần. Có phải “${single}”?`)];
  });
}

/** `họp , bàn việc .`; three dots are a sign of their own. */
function looseSigns(text: string): TextFault[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N}”)])[ \u00A0]+[,.;!?](?=\s|$)/gu)].map(({ index, 0: found }) =>
    fault(index, found.length, `Thừa dấu cách trước dấu “${found.trim()}”. Viết liền vào chữ đứng trước.`),
  );
}

const FEWEST_WORDS = 8;

/** A sentence of Vietnamese syllables without one mark. Names and foreign words alone are never that long. */
function unmarkedSentences(text: string): TextFault[] {
  return [...text.matchAll(/[^.!?;:\n]+/gu)].flatMap(({ index, 0: sentence }) => {
    if (/[^\p{ASCII}]/u.test(sentence)) return [];
    const words = sentence.match(/[A-Za-z]+(?:-[A-Za-z]+)*/gu) ?? [];
    const syllables = words.filter((word) => isSyllable(word.toLowerCase()));
    if (words.length < FEWEST_WORDS || syllables.length < words.length * 0.9) return [];
    const at = sentence.length - sentence.trimStart().length;
    const shown = sentence.trim().slice(0, 40);
    return [fault(index + at, shown.length, `“${shown}…” viết không dấu. Gõ lại có dấu.`)];
  });
}

function startOf(lines: readonly string[], number: number): number {
  return lines.slice(0, number).reduce((sum, line) => sum + line.length + 1, 0);
}

function fault(index: number, length: number, message: string): TextFault {
  return { index, length, rule: 'chinh-ta', severity: 'warning', message };
}
