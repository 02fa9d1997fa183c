import { hiddenCharacters, NOT_COMPOSED } from '../../language/hidden-characters.ts';
import { problem, type Problem } from '../../language/problem.ts';
import { combiningMarkFaults } from './combining-marks.ts';
import { legacyEncodingFaults } from './legacy-encodings.ts';
import { lookAlikeFaults } from './look-alikes.ts';
import { lostLetterFaults } from './lost-letters.ts';
import { mojibakeFaults } from './mojibake.ts';
import { spellingFaults } from './spelling.ts';
import { faultProblem, type TextCheck, type TextFault } from './text-fault.ts';
import { tonePlaceFaults } from './tone-place.ts';
import { typingFaults } from './typing.ts';

const LONGEST_LINE = 5000;

/** Every look at the characters of a text, in no order: problems are sorted by their place. */
const TEXT_CHECKS: readonly TextCheck[] = [
  hiddenFaults,
  compositionFaults,
  combiningMarkFaults,
  lookAlikeFaults,
  wrongEncodingFaults,
  tonePlaceFaults,
  spellingFaults,
  typingFaults,
];

/** The text of a file, `undefined` where its bytes are not UTF-8. Line ends stay as they are. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Everything wrong with the characters of a text whose lines end in `\n`. */
export function textFaults(text: string): TextFault[] {
  return TEXT_CHECKS.flatMap((check) => check(text));
}

/** Decodes the bytes of a file and checks every character. `text` is absent where the bytes are not UTF-8. */
export function checkCharacters(bytes: Uint8Array): { text?: string; problems: Problem[] } {
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    const message =
      'Tệp không phải UTF-8 (có thể là bảng mã cũ TCVN3, VNI). Mở bằng trình soạn thảo và lưu lại dạng UTF-8.';
    return { problems: [problem({ line: 1, column: 1 }, 'ma-hoa', message)] };
  }
  const text = decoded.replaceAll('\r\n', '\n');
  const tooLong = longLines(text);
  // A line of that length is not for regular expressions either.
  const faults = tooLong.length > 0 ? [...hiddenFaults(text), ...compositionFaults(text)] : textFaults(text);
  return { text, problems: [...faults.map((fault) => faultProblem(text, fault)), ...tooLong] };
}

function longLines(text: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.length <= LONGEST_LINE) return [];
    const message = `Dòng dài quá ${LONGEST_LINE} ký tự. Ngắt thành nhiều đoạn.`;
    return [problem({ line: index + 1, column: 1 }, 'kich-thuoc', message)];
  });
}

/** One text went wrong in one way: what looks like a second way is its shadow. */
function wrongEncodingFaults(text: string): TextFault[] {
  const ways = [mojibakeFaults, legacyEncodingFaults, lostLetterFaults];
  return ways.map((check) => check(text)).find((faults) => faults.length > 0) ?? [];
}

/** Hidden characters whose removal changes nothing that anyone could have meant: BOM and soft hyphen. */
const EMPTY = /[\uFEFF\u00AD]/u;

function hiddenFaults(text: string): TextFault[] {
  return hiddenCharacters(text).map(({ index, message }) => ({
    index,
    length: 1,
    rule: 'ky-tu',
    severity: 'error',
    message,
    ...(EMPTY.test(text[index] ?? '') && { replacement: '' }),
  }));
}

function compositionFaults(text: string): TextFault[] {
  if (text === text.normalize('NFC')) return [];
  let lineStart = 0;
  return text.split('\n').flatMap((line) => {
    const start = lineStart;
    lineStart += line.length + 1;
    const composed = line.normalize('NFC');
    if (line === composed) return [];
    const first = firstDifference(line, composed);
    return [
      {
        index: start + first,
        length: line.length - first,
        rule: 'ky-tu',
        severity: 'error',
        message: NOT_COMPOSED,
        replacement: composed.slice(first),
      } satisfies TextFault,
    ];
  });
}

function firstDifference(line: string, composed: string): number {
  let index = 0;
  while (index < line.length && line[index] === composed[index]) index += 1;
  return index;
}
