import { SUBJECTS, CELL_TYPES } from '../../model/classification.ts';
import { CONTENT_LABELS } from '../../kinds/content-label.ts';
import type { TitleData, TitleEntry } from './title-data.ts';
import { indexText, type IndexedText } from './indexed-text.ts';
import { FIELD_WEIGHTS } from '../rank/ranking-table.ts';
import { Lexicon } from '../read/lexicon.ts';

/** One field of a page, ready for comparing; `weight` is how much a match in it tells of the page. */
export interface WeighedText {
  weight: number;
  text: IndexedText;
}

export interface IndexedPage {
  entry: TitleEntry;
  /** True for a page that only lists others. */
  isList: boolean;
  name: IndexedText;
  /** What the page is about in one line: its name, or the subject of a regulation, whose name is a number. */
  title: IndexedText;
  /** The title and all other fields, each phrase on its own. */
  fields: WeighedText[];
}

export interface TitleIndex {
  pages: IndexedPage[];
  lexicon: Lexicon;
  regulations: ReadonlySet<string>;
}

/** Parts of `/van-ban/` between its slashes, the empty ones too. */
const DEPTH_OF_KIND = 3;

/** Makes what the build knows of titles ready for questions. Takes a few milliseconds for a hundred pages. */
export function openTitleIndex({ pages, dictionary, regulations }: TitleData): TitleIndex {
  const indexed = pages.map((page) => indexPage(page, isList(page, pages)));
  return {
    pages: indexed,
    lexicon: new Lexicon(
      indexed.map(({ fields }) => fields.map(({ text }) => text)),
      dictionary,
    ),
    regulations: new Set(regulations),
  };
}

/** Lists are no content of their own: a group, or what all pages of a kind stand under. */
function isList({ path, kind }: TitleEntry, pages: readonly TitleEntry[]): boolean {
  const isGroup = path.split('/').length > DEPTH_OF_KIND;
  return (
    kind === undefined && (isGroup || pages.some((page) => page.path !== path && page.path.startsWith(path)))
  );
}

function indexPage(entry: TitleEntry, isList: boolean): IndexedPage {
  const name = indexText(entry.title);
  const summary = indexText(entry.summary ?? '');
  const isRegulation = entry.kind === 'regulations';
  const weigh = (weight: number, texts: readonly (string | undefined)[] = []): WeighedText[] =>
    texts.flatMap((text) => (text ? [{ weight, text: indexText(text) }] : []));
  return {
    entry,
    isList,
    name,
    title: isRegulation ? summary : name,
    fields: [
      { weight: FIELD_WEIGHTS.title, text: name },
      ...weigh(FIELD_WEIGHTS.keyword, entry.keywords),
      { weight: isRegulation ? FIELD_WEIGHTS.keyword : FIELD_WEIGHTS.summary, text: summary },
      ...weigh(FIELD_WEIGHTS.kin, entry.kin),
      // Readers ask for “mẫu biên bản”; the paper itself is called “Biên bản”.
      ...weigh(FIELD_WEIGHTS.label, [entry.kind === 'templates' ? CONTENT_LABELS.templates : undefined]),
      ...weigh(FIELD_WEIGHTS.label, [labelOf(SUBJECTS, entry.field)]),
      ...weigh(
        FIELD_WEIGHTS.label,
        entry.settings?.map((setting) => labelOf(CELL_TYPES, setting)),
      ),
    ],
  };
}

function labelOf(labels: Readonly<Record<string, string>>, key: string | undefined): string | undefined {
  return key === undefined ? undefined : labels[key];
}
