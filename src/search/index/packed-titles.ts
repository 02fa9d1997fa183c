import type { TitleData, TitleEntry, DictionaryEntry } from './title-data.ts';

/**
 * What the build knows of titles, as it travels: one column a field instead of one name a field and page, a tenth less after gzip.
 * Lists are parted by line feeds, which no field may hold; what a page does not have is empty.
 */
export interface PackedTitles {
  order: string;
  columns: Record<Column, string[]>;
  dictionary: [short: string, phrases: string][];
  regulations: string[];
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

export function packTitles({ order, pages, dictionary, regulations }: TitleData): PackedTitles {
  const cell = (entry: TitleEntry, column: Column): string => {
    const value = entry[column];
    if (value === true) return '1';
    return Array.isArray(value) ? value.join('\n') : (value ?? '');
  };
  const columns = COLUMNS.map((column) => [column, pages.map((entry) => cell(entry, column))] as const);
  return {
    order,
    columns: Object.fromEntries(columns) as PackedTitles['columns'],
    dictionary: dictionary.map(({ short = [], phrases }) => [short.join('\n'), phrases.join('\n')]),
    regulations,
  };
}

export function unpackTitles({ order, columns, dictionary, regulations }: PackedTitles): TitleData {
  return {
    order,
    pages: columns.path.map((path, index) => {
      const text = (column: Column) => columns[column][index] ?? '';
      const has = (column: Column) => text(column) !== '';
      return {
        path,
        title: text('title'),
        ...(has('kind') && { kind: text('kind') as NonNullable<TitleEntry['kind']> }),
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
    regulations,
  };
}

function listOf(text: string): string[] {
  return text.split('\n');
}
