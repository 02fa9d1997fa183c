import { FIELDS, SETTINGS } from '../model/classification.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { indexText, type IndexedText } from './indexed-text.ts';
import { Lexicon } from './lexicon.ts';

/** One field of a page, ready for comparing; `weight` is how much a match in it tells of the page. */
export interface WeighedText {
  weight: number;
  text: IndexedText;
}

export interface IndexedPage {
  entry: CatalogueEntry;
  title: IndexedText;
  /** The title and all other fields, each phrase on its own. */
  fields: WeighedText[];
}

export interface TitleIndex {
  pages: IndexedPage[];
  lexicon: Lexicon;
  documents: ReadonlySet<string>;
}

const WEIGHTS = { title: 1, keyword: 0.9, summary: 0.65, heading: 0.6, label: 0.35 } as const;

/** Makes the catalogue ready for questions. Takes a few milliseconds for a hundred pages. */
export function openCatalogue({ pages, dictionary, documents }: Catalogue): TitleIndex {
  const indexed = pages.map(indexPage);
  return {
    pages: indexed,
    lexicon: new Lexicon(
      indexed.map(({ fields }) => fields.map(({ text }) => text)),
      dictionary,
    ),
    documents: new Set(documents),
  };
}

function indexPage(entry: CatalogueEntry): IndexedPage {
  const title = indexText(entry.title);
  const weigh = (weight: number, texts: readonly (string | undefined)[] = []): WeighedText[] =>
    texts.flatMap((text) => (text ? [{ weight, text: indexText(text) }] : []));
  return {
    entry,
    title,
    fields: [
      { weight: WEIGHTS.title, text: title },
      ...weigh(WEIGHTS.keyword, entry.keywords),
      // The summary of a governing document is its title; its name is only kind and number.
      ...weigh(entry.kind === 'regulations' ? WEIGHTS.keyword : WEIGHTS.summary, [entry.summary]),
      ...weigh(WEIGHTS.heading, entry.headings),
      ...weigh(WEIGHTS.label, [labelOf(FIELDS, entry.field)]),
      ...weigh(
        WEIGHTS.label,
        entry.settings?.map((setting) => labelOf(SETTINGS, setting)),
      ),
    ],
  };
}

function labelOf(labels: Readonly<Record<string, string>>, key: string | undefined): string | undefined {
  return key === undefined ? undefined : labels[key];
}
