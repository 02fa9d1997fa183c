import {
  publishedAnswers,
  publishedGuides,
  publishedRegulations,
  publishedTemplates,
  publishedTopics,
  type Entry,
} from './collections.ts';
import { ANNOUNCED_KIND_NAMES, entryPath, type AnnouncedKindName } from '../kinds/content-kind.ts';
import type { History } from '../model/history.ts';
import { regulationCitation } from '../model/regulation.ts';
import type { Regulation } from '../schema/regulation.ts';
import type { Recorded } from '../model/site-change.ts';
import { vi } from '../text/vi.ts';

interface WithPast extends History {
  formerIds: readonly string[];
  isDraft?: boolean | undefined;
}

function record<Data extends WithPast>(
  kind: AnnouncedKindName,
  { id, path, data }: Entry<Data>,
  words: Pick<Recorded, 'title' | 'summary'> & Partial<Recorded>,
): Recorded {
  return {
    kind,
    path,
    firstPath: entryPath(kind, data.formerIds[0] ?? id),
    history: data,
    replaces: [],
    ...words,
    title: data.isDraft ? vi.draft.title(words.title) : words.title,
  };
}

function recordRegulations(documents: readonly Entry<Regulation>[]): Recorded[] {
  const citations = new Map(documents.map(({ id, data }) => [id, regulationCitation(data)]));
  return documents.map((document) => {
    const { data } = document;
    return record('regulations', document, {
      title: regulationCitation(data),
      summary: data.title,
      replaces: data.replaces.flatMap((id) => citations.get(id) ?? []),
    });
  });
}

/** Every text of one kind with its past. */
export async function recordedOf(kind: AnnouncedKindName): Promise<Recorded[]> {
  if (kind === 'regulations') return recordRegulations(await publishedRegulations());
  if (kind === 'answers') {
    return (await publishedAnswers()).map((entry) =>
      record(kind, entry, { title: entry.data.title, summary: entry.data.answer }),
    );
  }
  const published = { topics: publishedTopics, guides: publishedGuides, templates: publishedTemplates };
  const entries: Entry<WithPast & { title: string; summary: string }>[] = await published[kind]();
  return entries.map((entry) =>
    record(kind, entry, { title: entry.data.title, summary: entry.data.summary }),
  );
}

/** Every text with its past, kind after kind. */
export async function recordedTexts(): Promise<Recorded[]> {
  return (await Promise.all(ANNOUNCED_KIND_NAMES.map(recordedOf))).flat();
}
