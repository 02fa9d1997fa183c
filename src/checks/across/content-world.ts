import { GROUP_PATHS } from '../../model/vocabulary.ts';
import { problem, type Place } from '../../language/problem.ts';
import { CONTENT_KINDS, type ContentKind, type ContentKindName } from '../../kinds/content-kind.ts';
import { withReplacements } from '../../model/replacement.ts';
import type { Regulation } from '../../schema/regulation.ts';
import { STATIC_PATHS } from '../../kinds/site-path.ts';
import type { CheckedFile } from '../file/check-file.ts';
import type { FileProblem } from '../file/source.ts';

/** Everything a file may refer to: what is published, where it stands, and the regulations themselves. */
export interface ContentWorld {
  files: readonly CheckedFile[];
  idsOf: (kind: ContentKindName) => readonly string[];
  paths: ReadonlySet<string>;
  /** New address by each former one. */
  renamed: ReadonlyMap<string, string>;
  /** The file that a page stands for; pages of no file are not among them. */
  fileAt: ReadonlyMap<string, CheckedFile>;
  /** Each with its successor, also where only the successor says so. */
  regulations: ReadonlyMap<string, CheckedRegulation>;
}

export type CheckedRegulation = CheckedFile & { data: Regulation };

/** Looks over all files once, so that rules need not. */
export function surveyContent(files: readonly CheckedFile[]): ContentWorld {
  const published = files.filter(({ source }) => source.isPublished);
  const byKind = Map.groupBy(published, ({ source }) => source.kind);
  const ids = new Map([...byKind].map(([kind, each]) => [kind, each.map(({ source }) => source.id)]));
  const pages = published.flatMap((file) => {
    const { path }: ContentKind = CONTENT_KINDS[file.source.kind];
    return path ? [[`${path}${file.source.id}/`, file] as const] : [];
  });
  const fileAt = new Map(pages);
  const renamed = published.flatMap(({ source: { kind, id, path: file }, data }) => {
    const { path }: ContentKind = CONTENT_KINDS[kind];
    const places = path ? [{ path, ids: [id, ...formerIdsOf(data)] }] : groupsOf(file, data);
    return places.flatMap(({ path: below, ids: [now = '', ...former] }) =>
      former.map((old) => [`${below}${old}/`, `${below}${now}/`] as const),
    );
  });
  const regulations = published.filter(isRegulation);
  const replaced = withReplacements(new Map(regulations.map(({ source, data }) => [source.id, data])));
  const paths = new Set([...STATIC_PATHS, ...fileAt.keys()]);
  return {
    files,
    idsOf: (kind) => ids.get(kind) ?? [],
    paths,
    renamed: new Map(renamed),
    fileAt,
    regulations: new Map(
      regulations.map((file) => [
        file.source.id,
        { ...file, data: replaced.get(file.source.id) ?? file.data },
      ]),
    ),
  };
}

/** A group of topics: where its page stands, the word that is its name, then those that it replaced. */
interface Group {
  path: string;
  ids: string[];
}

/** The groups that a list of content/vocabulary/ names; `file` is its path below the content folder. */
export function groupsOf(file: string, data: unknown): Group[] {
  const list = Object.entries(GROUP_PATHS).find(([name]) => file === `vocabulary/${name}.yaml`);
  const words = (data as CheckedFile['data'])?.['words'];
  if (!list || !Array.isArray(words)) return [];
  return (words as (CheckedFile['data'] | null)[]).flatMap((word) => {
    const id = word?.['id'];
    return typeof id === 'string' ? [{ path: list[1], ids: [id, ...formerIdsOf(word ?? undefined)] }] : [];
  });
}

/** Where the page of a text stands. */
export function addressOf(kind: ContentKindName, id: string): string {
  const { path }: ContentKind = CONTENT_KINDS[kind];
  return `${path ?? '/'}${id}/`;
}

/** Names a file says it had before; empty where it says nothing sound. */
export function formerIdsOf(data: CheckedFile['data']): string[] {
  const formerIds = data?.['formerIds'];
  return Array.isArray(formerIds) ? formerIds.filter((id) => typeof id === 'string') : [];
}

export function isRegulation(file: CheckedFile): file is CheckedRegulation {
  return file.source.kind === 'regulations' && file.data !== undefined;
}

/** Place of the value at `path` of a file's data. */
export function placeIn(file: CheckedFile, path: readonly (string | number)[]): Place {
  return file.parsed?.locate(path) ?? { line: 1, column: 1 };
}

/** An error in a file. */
export function fileProblem(
  file: CheckedFile,
  place: Place,
  rule: FileProblem['rule'],
  message: string,
): FileProblem {
  return { file: file.source.path, ...problem(place, rule, message) };
}
