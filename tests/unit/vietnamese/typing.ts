/** Ways in which readers type one and the same Vietnamese text. */

const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const SHAPES: Record<string, { telex: string; vni: string }> = {
  '\u0302': { telex: '', vni: '6' },
  '\u0306': { telex: 'w', vni: '8' },
  '\u031B': { telex: 'w', vni: '7' },
};

/** Tone key behind its vowel, or at the end of the word. */
export type TonePlace = 'vowel' | 'end';

export function inTelex(text: string, place: TonePlace): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    inKeys(word, 'sfrxj', 'dd', place, (base, mark) => SHAPES[mark]?.telex || base),
  );
}

export function inVni(text: string, place: TonePlace): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    inKeys(word, '12345', 'd9', place, (_base, mark) => SHAPES[mark]?.vni ?? ''),
  );
}

function inKeys(
  word: string,
  tones: string,
  bar: string,
  place: TonePlace,
  shape: (base: string, mark: string) => string,
): string {
  let keys = '';
  let tone = '';
  let base = '';
  for (const letter of word.normalize('NFD').toLowerCase()) {
    const toneAt = TONES.indexOf(letter);
    if (toneAt >= 0) {
      if (place === 'vowel') keys += tones.charAt(toneAt);
      else tone = tones.charAt(toneAt);
    } else if (letter in SHAPES) {
      keys += shape(base, letter);
    } else {
      keys += letter === 'đ' ? bar : letter;
      base = letter;
    }
  }
  return keys + tone;
}

/** `hòa` for `hoà`, `ủy` for `uỷ`, and the other way round. */
export function withOtherTonePlace(text: string): string {
  return text.normalize('NFC').replace(/[\p{L}]+/gu, (word) => {
    const decomposed = word.normalize('NFD');
    const moved = decomposed.replace(
      /(?<![qg])(o)(?<tone>[\u0300\u0301\u0303\u0309\u0323])(a|e)$|(?<![q])(u)([\u0300\u0301\u0303\u0309\u0323])(y)$/iu,
      (
        _all,
        o: string | undefined,
        tone: string | undefined,
        a: string | undefined,
        u: string | undefined,
        tone2: string | undefined,
        y: string | undefined,
      ) => (o ? `${o}${a ?? ''}${tone ?? ''}` : `${u ?? ''}${y ?? ''}${tone2 ?? ''}`),
    );
    if (moved !== decomposed) return moved.normalize('NFC');
    return decomposed
      .replace(
        /(?<![qg])(o)(a|e)([\u0300\u0301\u0303\u0309\u0323])$|(?<![q])(u)(y)([\u0300\u0301\u0303\u0309\u0323])$/iu,
        (
          _all,
          o: string | undefined,
          a: string | undefined,
          tone: string | undefined,
          u: string | undefined,
          y: string | undefined,
          tone2: string | undefined,
        ) => (o ? `${o}${tone ?? ''}${a ?? ''}` : `${u ?? ''}${tone2 ?? ''}${y ?? ''}`),
      )
      .normalize('NFC');
  });
}
