import type { CheckedFile } from '../checks/check-file.ts';
import { isDraft } from '../checks/draft-rules.ts';
import { headingsOf } from '../language/headings.ts';
import { formatDate } from '../model/calendar-date.ts';
import { CONTENT_KINDS } from '../model/content-kind.ts';
import { CONTENT_LABELS } from '../model/content-label.ts';
import type { Guide } from '../model/guide.ts';
import { regulationName, type Regulation } from '../model/regulation.ts';
import type { SearchDictionary } from '../model/search-dictionary.ts';
import type { Topic } from '../model/topic.ts';
import type { Catalogue, CatalogueEntry, DictionaryEntry } from '../search/catalogue.ts';
import { indexText } from '../search/indexed-text.ts';
import { keysOf } from '../search/syllable.ts';
import { wordsOf } from '../search/words.ts';
import { vi } from '../text/vi.ts';

/** A page of the built site as the search sees it. */
export interface SearchablePage {
  path: string;
  id: string;
  title: string;
  description: string;
  /** Text of its article. */
  text: string;
}

/** Puts together what the browser must know to search by title. Pure. */
export function buildCatalogue(pages: readonly SearchablePage[], content: readonly CheckedFile[]): Catalogue {
  const fileOf = new Map<string, CheckedFile>(
    content.flatMap((file) => {
      const { path } = CONTENT_KINDS[file.source.kind] as { path?: string };
      return path === undefined ? [] : [[`${path}${file.source.id}/`, file] as const];
    }),
  );
  const texts = pages.map(({ text }) => indexText(text));
  return {
    pages: pages.map((page) => {
      const file = fileOf.get(page.path);
      const entry = entryOf(page, file);
      return file && isDraft(file) ? { ...entry, title: vi.draft.title(entry.title) } : entry;
    }),
    dictionary: dictionaryOf(content, new Set(texts.flatMap(({ places }) => [...places.keys()]))),
    documents: [...new Set(texts.flatMap(({ documents }) => [...documents.keys()]))].sort(),
  };
}

function entryOf(
  { path, id, title, description }: SearchablePage,
  file: CheckedFile | undefined,
): CatalogueEntry {
  const kind = file?.source.kind;
  const entry: CatalogueEntry = { path, id, title, ...(isPageKind(kind) && { kind }) };
  const headings = file?.tree ? headingsOf(file.tree).map(({ text }) => text) : [];
  switch (kind) {
    case 'topics': {
      const { summary, keywords, field, settings } = file?.data as Topic;
      return { ...entry, summary, field, settings, keywords, headings };
    }
    case 'guides': {
      const { summary, keywords } = file?.data as Guide;
      return { ...entry, summary, keywords, headings };
    }
    case 'regulations': {
      const regulation = file?.data as Regulation;
      return {
        ...entry,
        title: regulationName(regulation),
        summary: regulation.title,
        keywords: [regulation.issuer, formatDate(regulation.issuedOn)],
        ...(regulation.status !== 'con-hieu-luc' && { isOld: true as const }),
      };
    }
    default:
      return { ...entry, summary: description };
  }
}

function isPageKind(kind: string | undefined): kind is keyof typeof CONTENT_LABELS {
  return kind !== undefined && Object.hasOwn(CONTENT_LABELS, kind);
}

/** Leaves out what could never lead to a page: entries of which no phrase can stand on the site. */
function dictionaryOf(content: readonly CheckedFile[], known: ReadonlySet<string>): DictionaryEntry[] {
  const canStand = (phrase: string) => wordsOf(phrase).every(({ text }) => known.has(keysOf(text).bare));
  return content
    .filter(({ source, data }) => source.kind === 'search' && source.isPublished && data)
    .flatMap(({ data }) => {
      const { abbreviations, synonyms } = data as SearchDictionary;
      return [
        ...abbreviations.map(({ short, full }) => ({ short, phrases: full })),
        ...synonyms.map((phrases) => ({ phrases })),
      ];
    })
    .filter(({ phrases }) => phrases.some(canStand));
}
