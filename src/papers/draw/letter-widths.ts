/** Widths of letters in Tinos, which has the metrics of Times New Roman, in thousandths of the size of the type. */
const WIDTHS = {
  regular: {
    180: "'",
    250: ' ,.',
    278: '/:;ijlt',
    333: '!()-Ifr‘’',
    389: 'Js',
    408: '"',
    444: '?acez“”',
    500: '#*0123456789bdghknopquvxyđ–',
    529: 'ơ',
    542: 'ư',
    556: 'FPS',
    564: '+=',
    611: 'ELTZ',
    667: 'BCR',
    722: 'ADGHKNOQUVXYwĐƠ',
    776: 'Ư',
    778: '&m',
    833: '%',
    889: 'M',
    944: 'W',
    1000: '—…',
  },
  bold: {
    250: ' ,.',
    278: "'/il",
    333: '!()-:;fjt‘’',
    389: 'Is',
    444: 'cerz',
    500: '#*0123456789?Jagovxy–“”',
    554: 'ơ',
    555: '"',
    556: 'Sbdhknpquđ',
    570: '+=',
    600: 'ư',
    611: 'FP',
    667: 'BELTZ',
    722: 'ACDNRUVXYwĐ',
    778: 'GHKOQƠ',
    796: 'Ư',
    833: '&m',
    944: 'M',
    1000: '%W—…',
  },
} as const;

export type Weight = keyof typeof WIDTHS;

/** A letter of another script: as wide as letters get. */
const UNKNOWN = 1000;

const tableOf = (weight: Weight): ReadonlyMap<string, number> =>
  new Map(
    Object.entries<string>(WIDTHS[weight]).flatMap(([width, letters]) =>
      Array.from(letters, (letter) => [letter, Number(width)] as const),
    ),
  );

const TABLES: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: tableOf('regular'),
  bold: tableOf('bold'),
};

/** Marks above and below a letter take no room; the horn of `ơ` and `ư` does. */
const MARKS = /[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]/gu;

/** Width of a text set on one line, in points. */
export function setWidth(text: string, size: number, weight: Weight): number {
  const letters = text.normalize('NFD').replaceAll(MARKS, '').normalize('NFC').replaceAll('\u00a0', ' ');
  const sum = Array.from(letters).reduce(
    (total, letter) => total + (TABLES[weight].get(letter) ?? UNKNOWN),
    0,
  );
  return (sum * size) / 1000;
}
