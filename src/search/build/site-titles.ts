import type { CheckedFile } from '../../checks/file/check-file.ts';
import { isDraft } from '../../checks/across/draft-rules.ts';
import { formatDate } from '../../model/calendar-day.ts';
import { CONTENT_KINDS } from '../../kinds/content-kind.ts';
import { CONTENT_LABELS } from '../../kinds/content-label.ts';
import type { Guide } from '../../schema/guide.ts';
import { isKnownByKind, regulationName } from '../../model/regulation.ts';
import type { Regulation } from '../../schema/regulation.ts';
import type { SearchDictionary } from '../../schema/search-dictionary.ts';
import type { Topic } from '../../schema/topic.ts';
import type { TitleData, TitleEntry, DictionaryEntry } from '../index/title-data.ts';
import { regulationNumbers } from '../../vietnamese/regulation-number.ts';
import type { KeysOfText } from './keys-of-texts.ts';
import { nameOf } from './name-of.ts';
import { SUBJECT_ASKS, CELL_TYPE_ASKS } from '../../model/classification.ts';
import { GROUP_PATHS } from '../../model/vocabulary.ts';
import { PAGE_ASKS } from '../../text/page-asks.ts';
import { vi } from '../../text/vi.ts';
import type { ArticlePart } from './searchable-article.ts';

/** A page of the built site as the search sees it. */
export interface SearchablePage {
  path: string;
  title: string;
  description: string;
  parts: readonly ArticlePart[];
}

/** The pages, each with the ways in which readers ask for it, which no page shows. */
export function withAsks(
  pages: readonly SearchablePage[],
  content: readonly CheckedFile[],
): SearchablePage[] {
  const fileOf = filesByPath(content);
  return pages.map((page) => {
    const { asks = ASKS_BY_PATH.get(page.path) ?? [] } = (fileOf.get(page.path)?.data ?? {}) as {
      asks?: readonly string[];
    };
    return { ...page, parts: [...page.parts, ...asks.map((text) => ({ role: 'ask' as const, text }))] };
  });
}

const ASKS_BY_PATH: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(PAGE_ASKS),
  ...Object.entries(SUBJECT_ASKS).map(
    ([field, asks]) => [`${GROUP_PATHS['linh-vuc']}${field}/`, asks.flatMap(eachName)] as const,
  ),
  ...Object.entries(CELL_TYPE_ASKS).map(
    ([kind, asks]) => [`${GROUP_PATHS['loai-hinh-chi-bo']}${kind}/`, asks.flatMap(eachName)] as const,
  ),
]);

/** `chi bộ bản, buôn` asks in two ways: each name is compared by itself. */
function eachName(ask: string): string[] {
  const [, frame = '', names = ''] = /^(chi bộ |chuyên đề |)(.*)$/u.exec(ask) ?? [];
  return names.split(', ').map((name) => frame + name);
}

/** Puts together what the browser must know to search by title. Pure. */
export function buildTitles(
  pages: readonly SearchablePage[],
  content: readonly CheckedFile[],
  { keysOf, canStand }: { keysOf: KeysOfText; canStand: CanStand },
): TitleData {
  const fileOf = filesByPath(content);
  const regulations = new Map(
    content
      .filter(({ source, data }) => source.kind === 'regulations' && source.isPublished && data)
      .map(({ source, data }) => [source.id, data as Regulation]),
  );
  const tokens = pages.flatMap(({ parts }) =>
    parts.flatMap(({ text }) => regulationNumbers(keysOf(text)).map(({ token }) => token)),
  );
  return {
    order: nameOf(pages.map(({ path }) => path).join('\n')),
    pages: pages.map((page) => {
      const file = fileOf.get(page.path);
      const entry = entryOf(page, file, regulations);
      return file && isDraft(file) ? { ...entry, title: vi.draft.title(entry.title) } : entry;
    }),
    dictionary: abbreviationsOf(content, canStand),
    regulations: [...new Set(tokens)].sort(),
  };
}

function filesByPath(content: readonly CheckedFile[]): Map<string, CheckedFile> {
  return new Map(
    content.flatMap((file) => {
      const { path } = CONTENT_KINDS[file.source.kind] as { path?: string };
      return path === undefined ? [] : [[`${path}${file.source.id}/`, file] as const];
    }),
  );
}

function entryOf(
  { path, title, description }: SearchablePage,
  file: CheckedFile | undefined,
  regulations: ReadonlyMap<string, Regulation>,
): TitleEntry {
  const kind = file?.source.kind;
  const entry: TitleEntry = { path, title, ...(isPageKind(kind) && { kind }) };
  switch (kind) {
    case 'topics': {
      const { keywords, field, settings } = file?.data as Topic;
      return { ...entry, field, settings, keywords };
    }
    case 'guides':
      return { ...entry, keywords: (file?.data as Guide).keywords };
    case 'regulations': {
      const regulation = file?.data as Regulation;
      return {
        ...entry,
        title: nameOfPage(regulation),
        summary: regulation.title,
        keywords: [regulation.issuer, formatDate(regulation.issuedOn)],
        kin: kinOf(file?.source.id ?? '', regulations),
        ...(regulation.status !== 'con-hieu-luc' && { isOld: true as const }),
      };
    }
    default:
      return { ...entry, summary: description };
  }
}

/** A kind alone names nothing: where there is no number, what it is about does. The Charter is known by its kind. */
function nameOfPage(regulation: Regulation): string {
  const name = regulationName(regulation);
  return regulation.number || isKnownByKind(regulation.type) ? name : `${name} ${regulation.title}`;
}

/** Numbers of the regulations that one replaces, of those that replace it, and so on. */
function kinOf(id: string, regulations: ReadonlyMap<string, Regulation>): string[] {
  const kin = new Set([id]);
  for (const each of kin) {
    for (const older of regulations.get(each)?.replaces ?? []) kin.add(older);
    for (const [newer, { replaces }] of regulations) if (replaces.includes(each)) kin.add(newer);
  }
  kin.delete(id);
  return [...kin].flatMap((each) => regulations.get(each)?.number ?? []);
}

function isPageKind(kind: string | undefined): kind is keyof typeof CONTENT_LABELS {
  return kind !== undefined && Object.hasOwn(CONTENT_LABELS, kind);
}

/** The groups of near meaning, without those of which no phrase can stand on the site. */
export function nearMeanings(content: readonly CheckedFile[], canStand: CanStand): string[][] {
  return dictionaries(content)
    .flatMap(({ synonyms }) => synonyms)
    .filter((phrases) => phrases.some(canStand));
}

function abbreviationsOf(content: readonly CheckedFile[], canStand: CanStand): DictionaryEntry[] {
  return dictionaries(content)
    .flatMap(({ abbreviations }) => abbreviations.map(({ short, full }) => ({ short, phrases: full })))
    .filter(({ phrases }) => phrases.some(canStand));
}

function dictionaries(content: readonly CheckedFile[]): SearchDictionary[] {
  return content
    .filter(({ source, data }) => source.kind === 'search' && source.isPublished && data)
    .map(({ data }) => data as SearchDictionary);
}

/** Whether every word of a phrase stands somewhere on the site. */
export type CanStand = (phrase: string) => boolean;

export function canStandOn(pages: readonly SearchablePage[], keysOf: KeysOfText): CanStand {
  const known = new Set(
    pages.flatMap(({ parts }) => parts.flatMap(({ text }) => keysOf(text).map(({ bare }) => bare))),
  );
  return (phrase) => keysOf(phrase).every(({ bare }) => known.has(bare));
}
