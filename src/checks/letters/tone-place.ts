import { wordAround, type TextFault } from './text-fault.ts';

/** Syllables that end in oa, oe or uy with the mark on the last vowel; the house puts it on the first. */
const NEW_STYLE = /^(?:(?![Qq]u)\p{L})*?(?:[Oo][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![Qq])[Uu][ỳýỷỹỵỲÝỶỸỴ])$/u;

/** Marks that every convention puts one letter later: `tòan`, `hùynh`, `qúy`, `gìa`. */
const ONE_LETTER_EARLY =
  /^(?:\p{L}{0,3}(?:[òóỏõọÒÓỎÕỌ](?:[aeAE](?:[iyuoctpmIYUOCTPM]|n[gh]?|N[GH]?|ch|CH))|[ùúủũụÙÚỦŨỤ](?:[yY](?:[tT]|nh?|NH?)))|[qQ][ùúủũụÙÚỦŨỤ][aeiyôêâăơAEIYÔÊÂĂƠ]\p{L}{0,2}|[gG][ìíỉĩịÌÍỈĨỊ][aA])$/u;

/** Where such a word may be: few places of any text. */
const CANDIDATE =
  /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})|[òóỏõọÒÓỎÕỌ][aeAE](?=\p{L})|[ùúủũụÙÚỦŨỤ][yY](?=\p{L})|[qQ][ùúủũụÙÚỦŨỤ]|[gG][ìíỉĩịÌÍỈĨỊ][aA]/gu;

const TONE = '[\u0300\u0301\u0303\u0309\u0323]';

/** Addresses and `code` are not words. */
const NOT_WORDS = /`[^`\n]*`|(?:https?:\/\/|mailto:|www\.)[^\s"”)>]*|\]\([^)\n]*\)/gu;

/** Moves the tone mark of a final oa, oe or uy to its first vowel: `hoá` → `hóa`, `uỷ` → `ủy`. */
export function traditionalTone(word: string): string {
  const decomposed = word.normalize('NFD');
  const moved = decomposed.replace(/([oOuU])([aAeEyY])([\u0300\u0301\u0303\u0309\u0323])$/u, '$1$3$2');
  return moved.normalize('NFC');
}

function oneLetterLater(word: string): string {
  const moved = word
    .normalize('NFD')
    .replace(new RegExp(`(${TONE})([a-zA-Z][\u0302\u0306\u031B]?)`, 'u'), '$2$1');
  return moved.normalize('NFC');
}

/** Words whose tone stands on another letter than the house writes it on, with the house's form. */
export function tonePlaceFaults(text: string): TextFault[] {
  const faults = [...text.matchAll(CANDIDATE)].flatMap(({ index: at }) => {
    const { index, word } = wordAround(text, at);
    if (NEW_STYLE.test(word))
      return isPersonName(text, index, word) ? [] : [fault(index, word, traditionalTone(word))];
    return ONE_LETTER_EARLY.test(word) ? [fault(index, word, oneLetterLater(word))] : [];
  });
  if (faults.length === 0) return [];
  const skipped = [...text.matchAll(NOT_WORDS)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return faults.filter(({ index }) => !skipped.some(([start, end]) => start <= index && index < end));
}

/** A capital behind another capital: people write their own names their own way. */
function isPersonName(text: string, index: number, word: string): boolean {
  const before = /(?<name>[\p{L}\p{M}]+) $/u.exec(text.slice(Math.max(0, index - 20), index))?.groups?.[
    'name'
  ];
  return before !== undefined && TITLE_CASE.test(word) && TITLE_CASE.test(before);
}

const TITLE_CASE = /^\p{Lu}[\p{Ll}\p{M}]+$/u;

function fault(index: number, word: string, replacement: string): TextFault {
  const message = `“${word}” đặt dấu thanh khác quy ước. Viết “${replacement}”.`;
  return { index, length: word.length, rule: 'dau-thanh', severity: 'warning', message, replacement };
}
