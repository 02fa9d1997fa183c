import type { Catalogue, CatalogueEntry, DictionaryEntry } from './catalogue.ts';

/**
 * The catalogue as it travels: one column a field instead of one name a field and page, a tenth less after gzip.
 * Lists are parted by line feeds, which no field may hold; what a page does not have is empty.
 */
export interface PackedCatalogue {
  columns: Record<Column, string[]>;
  dictionary: [short: string, phrases: string][];
  documents: string[];
  words: Catalogue['words'];
}

const COLUMNS = [
  'path',
  'title',
  'kind',
  'summary',
  'keywords',
  'field',
  'settings',
  'kin',
  'isOld',
] as const;
type Column = (typeof COLUMNS)[number];

export function packCatalogue({ pages, dictionary, documents, words }: Catalogue): PackedCatalogue {
  const cell = (entry: CatalogueEntry, column: Column): string => {
    const value = entry[column];
    if (value === true) return '1';
    return Array.isArray(value) ? value.join('\n') : (value ?? '');
  };
  const columns = COLUMNS.map((column) => [column, pages.map((entry) => cell(entry, column))] as const);
  return {
    columns: Object.fromEntries(columns) as PackedCatalogue['columns'],
    dictionary: dictionary.map(({ short = [], phrases }) => [short.join('\n'), phrases.join('\n')]),
    documents,
    words,
  };
}

export function unpackCatalogue({ columns, dictionary, documents, words }: PackedCatalogue): Catalogue {
  return {
    pages: columns.path.map((path, index) => {
      const text = (column: Column) => columns[column][index] ?? '';
      const has = (column: Column) => text(column) !== '';
      return {
        path,
        title: text('title'),
        ...(has('kind') && { kind: text('kind') as NonNullable<CatalogueEntry['kind']> }),
        ...(has('summary') && { summary: text('summary') }),
        ...(has('keywords') && { keywords: listOf(text('keywords')) }),
        ...(has('field') && { field: text('field') }),
        ...(has('settings') && { settings: listOf(text('settings')) }),
        ...(has('kin') && { kin: listOf(text('kin')) }),
        ...(has('isOld') && { isOld: true as const }),
      };
    }),
    dictionary: dictionary.map(([short, phrases]): DictionaryEntry => ({
      ...(short !== '' && { short: listOf(short) }),
      phrases: listOf(phrases),
    })),
    documents,
    words,
  };
}

function listOf(text: string): string[] {
  return text.split('\n');
}
