import type { WordKeys } from './syllable.ts';

/** A regulation named in a text, as words `first` to `last` of it. */
export interface RegulationNumber {
  /** Kind and number, `nq22`; the form a search compares. */
  token: string;
  first: number;
  last: number;
}

/** Kinds of regulation: bare abbreviation, and the bare words it stands for. */
const KINDS: Record<string, readonly string[]> = {
  nq: ['nghi quyet'],
  ct: ['chi thi'],
  kl: ['ket luan'],
  qd: ['quy dinh', 'qui dinh', 'quyet dinh'],
  hd: ['huong dan'],
  kh: ['ke hoach'],
  da: ['de an'],
  nd: ['nghi dinh'],
  tt: ['thong tu'],
  tb: ['thong bao'],
};

const KIND_LETTERS = new Set(Object.keys(KINDS));

const KIND_OF_WORDS = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) => names.map((name) => [name, kind])),
);
/** `đ` as the keys of Telex and VNI write it. */
const BARRED = /d[d9]/u;
const NUMBER = /^0*(?<number>\d{1,4})$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const NUMBER_FIRST = /^0*(?<number>\d{1,4})(?<kind>[a-z]{2}|dda|[nq]d[d9])(?:tw)?$/u;
const KIND_FIRST = /^(?<kind>[a-z]{2})0*(?<number>\d{1,4})$/u;

/**
 * Finds regulations by number, however they are written: `22-NQ/TW`, `22- NQ/TW`, `nq22`, `22nqtw`,
 * `nghị quyết số 22`. The issuer stays outside, because readers leave it out.
 */
export function regulationNumbers(words: readonly Pick<WordKeys, 'bare'>[]): RegulationNumber[] {
  const found: RegulationNumber[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const regulation = regulationAt(words, first);
    if (!regulation) continue;
    found.push(regulation);
    first = regulation.last;
  }
  return found;
}

function regulationAt(words: readonly Pick<WordKeys, 'bare'>[], first: number): RegulationNumber | undefined {
  const bare = (index: number) => words[index]?.bare ?? '';
  const glued = NUMBER_FIRST.exec(bare(first))?.groups ?? KIND_FIRST.exec(bare(first))?.groups;
  if (glued) return regulation(glued['kind'], glued['number'], first, first);

  const number = numberIn(bare(first));
  if (number) {
    // 61/2023/NĐ-CP
    const kindAt = YEAR.test(bare(first + 1)) ? first + 2 : first + 1;
    return regulation(bare(kindAt), number, first, kindAt);
  }

  const named = KIND_OF_WORDS.get(`${bare(first)} ${bare(first + 1)}`);
  const afterKind = named ? first + 2 : first + 1;
  const at = bare(afterKind) === 'so' ? afterKind + 1 : afterKind;
  const kind = named ?? bare(first);
  // `hướng dẫn hd3`: the kind said twice.
  const again = KIND_FIRST.exec(bare(at))?.groups;
  if (named !== undefined && again?.['kind'] === named) return regulation(named, again['number'], first, at);
  const after = numberIn(bare(at));
  if (!after) return undefined;
  const yearAt = YEAR.test(bare(at + 1)) ? at + 1 : at;
  return regulation(kind, after, first, bare(yearAt + 1).replace(BARRED, 'd') === kind ? yearAt + 1 : at);
}

function numberIn(word: string): string | undefined {
  return YEAR.test(word) ? undefined : NUMBER.exec(word)?.groups?.['number'];
}

function regulation(typed = '', number = '', first: number, last: number): RegulationNumber | undefined {
  const kind = typed.replace(BARRED, 'd');
  return KIND_LETTERS.has(kind) ? { token: `${kind}${number}`, first, last } : undefined;
}
