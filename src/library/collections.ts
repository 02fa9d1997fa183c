import { getCollection, type CollectionEntry } from 'astro:content';
import type { BodyHeading } from '../language/headings.ts';
import type { Basis } from '../model/basis.ts';
import {
  entryPath,
  ILLUSTRATED_KIND_NAMES,
  PAGE_KIND_NAMES,
  type PageKindName,
} from '../kinds/content-kind.ts';
import { OWN_PAGES, type OwnPageName } from '../kinds/pages.ts';
import { withReplacements } from '../model/replacement.ts';
import { ANSWER_GROUPS } from '../model/answer.ts';
import type { Answer } from '../schema/answer.ts';
import { GUIDE_STAGES } from '../model/guide-stage.ts';
import type { Guide } from '../schema/guide.ts';
import { CELL_TYPES, SUBJECTS, type Subject, type CellType } from '../model/classification.ts';
import type { Feedback } from '../schema/feedback.ts';
import type { OwnPage } from '../schema/page.ts';
import type { Regulation, RegulationPoint } from '../schema/regulation.ts';
import type { Shelf } from '../schema/shelf.ts';
import type { Template } from '../schema/template.ts';
import type { Topic } from '../schema/topic.ts';
import { GROUP_PATHS, termsOf } from '../model/vocabulary.ts';
import { vietnameseOrder } from '../vietnamese/letters.ts';

/** One published file: its name, its page, its data, and its body as HTML (empty where a kind has no body). */
export interface Entry<Data> {
  id: string;
  path: string;
  /** Path of the source file from the root of the repository. */
  file: string;
  /** Where its source can be edited on the forge. */
  edit: string;
  data: Data;
  html: string;
  headings: BodyHeading[];
  /** Replaced documents that the file rests on. */
  basis: Basis[];
}

export type TopicEntry = Entry<Topic>;
export type GuideEntry = Entry<Guide>;
export type AnswerEntry = Entry<Answer>;
export type RegulationEntry = Entry<Regulation>;
export type TemplateEntry = Entry<Template>;
export type ShelfEntry = Entry<Shelf>;
export type FeedbackEntry = Entry<Feedback>;
export type OwnPageEntry = Entry<OwnPage>;

/** The published files of a kind, by name. Pages ask for one of the lists below, which are in a reader's order. */
export async function entriesOf<K extends PageKindName | 'feedback' | 'pages'>(
  kind: K,
): Promise<Entry<CollectionEntry<K>['data']>[]> {
  const entries = await getCollection(kind);
  // Astro keeps entries in the order it met them; by name, every build lists equals alike.
  const inOrder = entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.map(({ id, data, filePath, rendered }) => ({
    id,
    path: pathOf(kind, id),
    file: filePath ?? '',
    edit: (rendered?.metadata?.['edit'] as string | undefined) ?? '',
    data,
    html: rendered?.html ?? '',
    headings: (rendered?.metadata?.headings as BodyHeading[] | undefined) ?? [],
    basis: (rendered?.metadata?.['basis'] as Basis[] | undefined) ?? [],
  }));
}

function pathOf(kind: PageKindName | 'feedback' | 'pages', id: string): string {
  if (kind === 'feedback') return '';
  return kind === 'pages' ? OWN_PAGES[id as OwnPageName] : entryPath(kind, id);
}

const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) =>
  vietnameseOrder(a.data.title, b.data.title);

/** Every published topic, by title. */
export async function publishedTopics(): Promise<TopicEntry[]> {
  return (await entriesOf('topics')).sort(byTitle);
}

/** Every published guide, in the order of a session's work. */
export async function publishedGuides(): Promise<GuideEntry[]> {
  const stages = termsOf(GUIDE_STAGES);
  return (await entriesOf('guides')).sort(
    (a, b) => stages.indexOf(a.data.stage) - stages.indexOf(b.data.stage) || a.data.order - b.data.order,
  );
}

/** Every answer, group by group, by title. */
export async function publishedAnswers(): Promise<AnswerEntry[]> {
  const groups = Object.keys(ANSWER_GROUPS);
  return (await entriesOf('answers'))
    .sort(byTitle)
    .sort((a, b) => groups.indexOf(a.data.group) - groups.indexOf(b.data.group));
}

/** Every governing document, the newest first, each with the one that has replaced it. */
export async function publishedRegulations(): Promise<RegulationEntry[]> {
  const entries = await entriesOf('regulations');
  const replaced = withReplacements(new Map(entries.map(({ id, data }) => [id, data])));
  const complete = entries.map((entry) => ({ ...entry, data: replaced.get(entry.id) ?? entry.data }));
  return complete.sort(
    (a, b) => vietnameseOrder(b.data.issuedOn, a.data.issuedOn) || vietnameseOrder(a.id, b.id),
  );
}

/** Every session template, by title. */
export async function publishedTemplates(): Promise<TemplateEntry[]> {
  return (await entriesOf('templates')).sort(byTitle);
}

/** A text that belongs to whoever runs the site; absent where they have none. */
export async function ownPage(name: OwnPageName): Promise<OwnPageEntry | undefined> {
  return (await entriesOf('pages')).find(({ id }) => id === name);
}

/** A shelf with its topics in hand. */
export interface FilledShelf {
  shelf: ShelfEntry;
  topics: TopicEntry[];
}

/** Every curated shelf, in the editors' order. */
export async function publishedShelves(): Promise<ShelfEntry[]> {
  return (await entriesOf('shelves')).sort((a, b) => a.data.order - b.data.order);
}

/** Addresses of every entry that has a page. */
export async function everyAddress(): Promise<Set<string>> {
  const kinds = await Promise.all(PAGE_KIND_NAMES.map(entriesOf));
  return new Set(kinds.flatMap((entries) => entries.map(({ path }) => path)));
}

/** Names of the images that published texts show. */
export async function publishedImages(): Promise<string[]> {
  const entries = (await Promise.all(ILLUSTRATED_KIND_NAMES.map((kind) => getCollection(kind)))).flat();
  const names = entries.flatMap(({ rendered }) => (rendered?.metadata?.images as string[] | undefined) ?? []);
  return [...new Set(names)].sort();
}

/** Picks entries by name, in the order asked. The content check has seen to it that they exist. */
export function pick<Data>(entries: readonly Entry<Data>[], ids: readonly string[]): Entry<Data>[] {
  return ids.map((id) => {
    const found = entries.find((entry) => entry.id === id);
    if (!found) throw new Error(`No published entry is called “${id}”.`);
    return found;
  });
}

/** The documents an entry cites. */
export async function citedRegulations(ids: readonly string[]): Promise<RegulationEntry[]> {
  return pick(await publishedRegulations(), ids);
}

/** Topics, guides and answers that cite a document. */
export async function entriesCiting(
  regulationId: string,
): Promise<(TopicEntry | GuideEntry | AnswerEntry)[]> {
  const all = [...(await publishedTopics()), ...(await publishedGuides()), ...(await publishedAnswers())];
  return all.filter(({ data }) => data.citations.includes(regulationId));
}

/** A way into the topics: a field or a setting, its page and how many topics stand there. */
export interface TopicGroup<Key extends string> {
  key: Key;
  label: string;
  path: string;
  topics: TopicEntry[];
  /** What documents in force say about this kind of cell. */
  rules?: GroupRule[];
}

export interface GroupRule {
  regulation: RegulationEntry;
  point: RegulationPoint;
}

export async function topicsBySubject(): Promise<TopicGroup<Subject>[]> {
  const topics = await publishedTopics();
  return termsOf(SUBJECTS).map((key) => ({
    key,
    label: SUBJECTS[key],
    path: `${GROUP_PATHS['linh-vuc']}${key}/`,
    topics: topics.filter(({ data }) => data.field === key),
  }));
}

export async function topicsByCellType(): Promise<TopicGroup<CellType>[]> {
  const topics = await publishedTopics();
  const regulations = await publishedRegulations();
  return termsOf(CELL_TYPES).map((key) => ({
    key,
    label: CELL_TYPES[key],
    path: `${GROUP_PATHS['loai-hinh-chi-bo']}${key}/`,
    topics: topics.filter(({ data }) => data.settings.includes(key)),
    rules: rulesFor(key, regulations),
  }));
}

function rulesFor(cellType: CellType, regulations: readonly RegulationEntry[]): GroupRule[] {
  return regulations
    .filter(({ data }) => data.status === 'con-hieu-luc')
    .flatMap((regulation) =>
      regulation.data.points
        .filter((point) => point.settings?.includes(cellType))
        .map((point) => ({ regulation, point })),
    );
}
