import {
  pick,
  publishedGuides,
  publishedShelves,
  publishedTopics,
  type Entry,
  type ShelfEntry,
} from './collections.ts';
import { formerAddresses } from './former-addresses.ts';
import { viewsSchema, type Views } from '../schema/page-views.ts';

/** A title and where it leads. */
type Titled = Entry<{ title: string }>;

/** What the home page recommends: what readers read most, or what editors chose. */
export type Recommended =
  | { by: 'readers'; period: Pick<Views, 'from' | 'to'>; entries: Titled[] }
  | { by: 'editors'; shelf: ShelfEntry; entries: Titled[] };

/** Fewer are no list of what is read most. */
const FEWEST_ENTRIES = 3;
const MOST_ENTRIES = 5;

/** The file of `npm run views`, where there is one. */
const FILES = import.meta.glob<unknown>('/data/views.json', { eager: true, import: 'default' });

/** What was read most where it is known, else the shelf that editors put on the home page, else nothing. */
export async function recommended(): Promise<Recommended | undefined> {
  const [file] = Object.values(FILES);
  if (file !== undefined) {
    const { from, to, pages } = viewsSchema.parse(file);
    const entries = await standing(pages);
    if (entries.length >= FEWEST_ENTRIES) {
      return { by: 'readers', period: { from, to }, entries: entries.slice(0, MOST_ENTRIES) };
    }
  }
  const shelf = (await publishedShelves()).find(({ data }) => data.isOnHomePage);
  if (!shelf) return undefined;
  const entries = pick(await publishedTopics(), shelf.data.topics).slice(0, MOST_ENTRIES);
  return { by: 'editors', shelf, entries };
}

/** The pages that still stand, under the address they have now; a page read under two addresses counts once. */
async function standing(paths: readonly string[]): Promise<Titled[]> {
  const renamed = new Map((await formerAddresses()).map(({ path, target }) => [path, target]));
  const texts: Titled[] = [...(await publishedTopics()), ...(await publishedGuides())];
  const byPath = new Map(texts.map((text) => [text.path, text]));
  return [...new Set(paths.map((path) => renamed.get(path) ?? path))].flatMap(
    (path) => byPath.get(path) ?? [],
  );
}
