import type { TextFault } from './text-fault.ts';

/** Characters that Windows-1252 puts at bytes 0x80–0x9F; the others stand at their own number. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  Array.from('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ', (character, index) => [
    character,
    0x80 + index,
  ]),
);

/** What Vietnamese text may hold beyond ASCII; anything else that bytes decode to is chance. */
const VIETNAMESE =
  /^[\p{ASCII}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9\u0300-\u036F–—‘’“”•…°±²³½¼¾×®©§€→≥≤\u00A0\uFEFF]+$/u;

/** A capital Ã before a closing quote or a dash: “TOÀN XÃ” is good Vietnamese and valid bytes. */
const MAY_BE_TEXT = /^[ÃÂ][\u00A0‘’“”…–—•«»·]$/u;

/** The first two bytes of any letter of UTF-8, as Windows-1252 shows them; few texts have such neighbours. */
const FIRST_BYTES = new RegExp(`[\\u00C2-\\u00F4][\\u0080-\\u00BF${[...WINDOWS_1252.keys()].join('')}]`, 'u');

const RUN = /[^\p{ASCII}]{2,}/gu;

/** UTF-8 that somewhere was read as Windows-1252, once or more: `Ä‘á»“ng` for `đồng`. */
export function mojibakeFaults(text: string): TextFault[] {
  if (!FIRST_BYTES.test(text)) return [];
  const found = [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => {
    if (!FIRST_BYTES.test(run)) return [];
    return partsOf(run).map(({ start, length, meant }) => ({ index: index + start, length, meant }));
  });
  const sure = found.filter(({ index, length }) => !MAY_BE_TEXT.test(text.slice(index, index + length)));
  const lines = new Set<number>();
  return (sure.length > 0 ? found : []).flatMap(({ index }) => {
    const lineStart = text.lastIndexOf('\n', index - 1) + 1;
    if (lines.has(lineStart)) return [];
    lines.add(lineStart);
    const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
    const { written, meant } = wordAt(line, index - lineStart, found, lineStart);
    const message = `Chữ bị đọc sai bảng mã: “${written}” lẽ ra là “${meant}”. Chép lại từ bản gốc, hoặc mở tệp gốc dạng UTF-8.`;
    return [{ index, length: 1, rule: 'ma-hoa', severity: 'error', message }];
  });
}

interface Part {
  start: number;
  length: number;
  meant: string;
}

/** Stretches of a run of characters that are UTF-8 bytes in disguise. */
function partsOf(run: string): Part[] {
  const characters = Array.from(run);
  const parts: Part[] = [];
  for (let from = 0, start = 0; from < characters.length;) {
    const size = [4, 3, 2].find((length) => decoded(characters.slice(from, from + length)) !== undefined);
    const taken = characters.slice(from, from + (size ?? 1)).join('');
    const meant = size && decoded(characters.slice(from, from + size));
    if (meant) parts.push({ start, length: taken.length, meant });
    from += size ?? 1;
    start += taken.length;
  }
  return parts;
}

/** The one character these stand for, however often it was misread. */
function decoded(characters: readonly string[]): string | undefined {
  const bytes = characters.map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return WINDOWS_1252.get(character) ?? (code >= 0x80 && code <= 0xff ? code : -1);
  });
  // A character that is no byte becomes 0xFF, which UTF-8 never has.
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    return Array.from(text).length === 1 && (VIETNAMESE.test(text) || isByte(text)) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The word around a fault, as it is written and as it was meant. */
function wordAt(
  line: string,
  at: number,
  found: readonly (Omit<Part, 'start'> & { index: number })[],
  lineStart: number,
) {
  const from = line.lastIndexOf(' ', at) + 1;
  const next = line.indexOf(' ', at);
  const to = Math.min(next < 0 ? line.length : next, from + 60);
  let meant = '';
  for (let index = from; index < to;) {
    const part = found.find((each) => each.index === lineStart + index);
    meant += part?.meant ?? line[index] ?? '';
    index += part?.length ?? 1;
  }
  return { written: line.slice(from, to), meant: again(meant) };
}

/** A character that is one byte of a page misread twice. */
function isByte(character: string): boolean {
  return WINDOWS_1252.has(character) || /^[\u00A1-\u00FF]$/u.test(character);
}

/** Text that was misread twice is still misread after one look. */
function again(text: string): string {
  const better = text.replace(RUN, (run) => {
    let rest = run;
    for (const { start, length, meant } of partsOf(run).reverse()) {
      rest = rest.slice(0, start) + meant + rest.slice(start + length);
    }
    return rest;
  });
  return better === text ? text : again(better);
}
