const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, offset) => from + offset));

/** Every character that the site’s own letters can draw; another comes from a font of the device. */
export const FONT_CHARACTERS = [
  range(0x20, 0x7e),
  '\u00a0§©«°±²·»½',
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕ×ÙÚÝàáâãèéêìíòóôõ÷ùúýĂăĐđĨĩŨũƠơƯư',
  range(0x1ea0, 0x1ef9),
  // Combining marks, for text that is typed with them.
  '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323',
  '–—‘’“”…•‹›₫←↑→↓−≤≥✓',
].join('');

/** What papers that browsers print have besides: the box for a cross, which looks otherwise in every other font. */
export const PRINTED_CHARACTERS = [FONT_CHARACTERS, range(0xa1, 0xbf), '„€™≠□'].join('');

/** Every character of PDFs: letters of Europe, and the signs that forms and contents may hold. */
export const PAPER_CHARACTERS = [
  range(0x20, 0x7e),
  range(0xa0, 0x24f),
  range(0x2b0, 0x52f),
  range(0x1e00, 0x1fff),
  range(0x2000, 0x26ff),
].join('');
