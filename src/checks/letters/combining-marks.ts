import { codePoint, WORD, type TextFault } from './text-fault.ts';

const SHAPES = /[\u0302\u0306\u031B]/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARKED =
  /(?<base>\p{Script=Latin})(?<marks>[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20DF\u20E1\u20E5-\u20F0\uFE20-\uFE2F]+)/gu;

/**
 * Marks that a composed text has no letter for: a tone typed before its hat, a tone on a consonant, a heap, a line
 * below or through a letter.
 * Languages of the Central Highlands write one breve on ê, ô, ơ, ư, and a formula one bar on x: both pass.
 */
export function combiningMarkFaults(text: string): TextFault[] {
  if (!new RegExp(MARKED, 'u').test(text) || text !== text.normalize('NFC')) return [];
  return [...text.matchAll(WORD)].flatMap(({ index: start, 0: word }) =>
    [...word.matchAll(MARKED)].flatMap(({ index, 0: letter, groups }): TextFault[] => {
      const marks = groups?.['marks'] ?? '';
      const place = { index: start + index, length: letter.length, rule: 'ky-tu' } as const;
      const mended = reordered(letter);
      if (mended) {
        const message = `Dấu của “${letter}” gõ ngược thứ tự nên máy không nhận ra chữ. Gõ lại “${mended}”.`;
        return [{ ...place, severity: 'error', message, replacement: mended }];
      }
      if (marks.length > 1) {
        const message = `Chữ “${letter}” mang nhiều dấu chồng lên nhau. Xóa và gõ lại cả từ “${word.replace(/\p{M}/gu, '')}”.`;
        return [{ ...place, severity: 'error', message }];
      }
      if (marks.match(TONES) && word !== letter) {
        const message = `Trong “${word}” có dấu thanh đứng sai chữ. Gõ lại cả từ.`;
        return [{ ...place, severity: 'warning', message }];
      }
      if ((word !== letter || /\p{Me}/u.test(marks)) && !isHighlandBreve(letter)) {
        const message = `Trong “${word}” có dấu ghép mà tiếng Việt không có (${codePoint(marks)}), máy tìm kiếm và máy đọc không nhận ra chữ. Gõ lại cả từ; muốn nhấn mạnh thì viết **chữ**.`;
        return [{ ...place, severity: 'error', message }];
      }
      return [];
    }),
  );
}

/** One breve on ê, ô, ơ, ư, as languages of the Central Highlands write it. */
function isHighlandBreve(letter: string): boolean {
  return /^[êôơưÊÔƠƯ]\u0306$/u.test(letter);
}

/** The same letter with its hat before its tone, each mark once; `undefined` where that is no one letter. */
function reordered(letter: string): string | undefined {
  const decomposed = letter.normalize('NFD');
  const unique = (found: RegExpMatchArray | null) => [...new Set(found ?? [])].join('');
  const base = decomposed.replace(/[\u0300-\u036F]/gu, '');
  const known = unique(decomposed.match(SHAPES)) + unique(decomposed.match(TONES));
  const others = decomposed.slice(base.length).replace(SHAPES, '').replace(TONES, '');
  const composed = (base + known).normalize('NFC');
  return others === '' && Array.from(composed).length === 1 ? composed : undefined;
}
