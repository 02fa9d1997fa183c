import type { Catalogue, CatalogueEntry, DictionaryEntry } from './catalogue.ts';

/**
 * The catalogue as it travels: one column a field instead of one name a field and page, a tenth less after gzip.
 * Lists are parted by line feeds, which no field may hold; what a page does not have is empty.
 */
export interface PackedCatalogue {
  columns: Record<Column, string[]>;
  /** Every id, one behind the other; all are of one length. */
  ids: string;
  dictionary: [short: string, phrases: string][];
  documents: string[];
}

const COLUMNS = [
  'path',
  'title',
  'kind',
  'summary',
  'headings',
  'keywords',
  'field',
  'settings',
  'isOld',
] as const;
type Column = (typeof COLUMNS)[number];

export function packCatalogue({ pages, dictionary, documents }: Catalogue): PackedCatalogue {
  const cell = (entry: CatalogueEntry, column: Column): string => {
    const value = entry[column];
    if (value === true) return '1';
    return Array.isArray(value) ? value.join('\n') : (value ?? '');
  };
  const columns = COLUMNS.map((column) => [column, pages.map((entry) => cell(entry, column))] as const);
  return {
    columns: Object.fromEntries(columns) as PackedCatalogue['columns'],
    ids: pages.map(({ id }) => id).join(''),
    dictionary: dictionary.map(({ short = [], phrases }) => [short.join('\n'), phrases.join('\n')]),
    documents,
  };
}

export function unpackCatalogue({ columns, ids, dictionary, documents }: PackedCatalogue): Catalogue {
  const idLength = ids.length / Math.max(1, columns.path.length);
  return {
    pages: columns.path.map((path, index) => {
      const text = (column: Column) => columns[column][index] ?? '';
      const has = (column: Column) => text(column) !== '';
      return {
        path,
        id: ids.slice(index * idLength, (index + 1) * idLength),
        title: text('title'),
        ...(has('kind') && { kind: text('kind') as NonNullable<CatalogueEntry['kind']> }),
        ...(has('summary') && { summary: text('summary') }),
        ...(has('headings') && { headings: listOf(text('headings')) }),
        ...(has('keywords') && { keywords: listOf(text('keywords')) }),
        ...(has('field') && { field: text('field') }),
        ...(has('settings') && { settings: listOf(text('settings')) }),
        ...(has('isOld') && { isOld: true as const }),
      };
    }),
    dictionary: dictionary.map(([short, phrases]): DictionaryEntry => ({
      ...(short !== '' && { short: listOf(short) }),
      phrases: listOf(phrases),
    })),
    documents,
  };
}

function listOf(text: string): string[] {
  return text.split('\n');
}
