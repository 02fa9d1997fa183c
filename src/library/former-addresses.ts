import { entryPath, PAGE_KIND_NAMES, pagesOf } from '../kinds/content-kind.ts';
import { CELL_TYPES, FORMER_CELL_TYPES, FORMER_SUBJECTS, SUBJECTS } from '../model/classification.ts';
import { GROUP_PATHS, termsOf } from '../model/vocabulary.ts';
import { entriesOf } from './collections.ts';

/** An address that once was a page, and the page that stands for it now. */
export interface FormerAddress {
  path: string;
  target: string;
  title: string;
}

/** Every address that a rename left behind. */
export async function formerAddresses(): Promise<FormerAddress[]> {
  const kinds = await Promise.all(
    PAGE_KIND_NAMES.map(async (kind) =>
      (await entriesOf(kind)).flatMap(({ path, data }) =>
        data.formerIds.flatMap((formerId) =>
          pagesOf(kind).map((below) => ({
            path: `${entryPath(kind, formerId)}${below}`,
            target: `${path}${below}`,
            title: data.title,
          })),
        ),
      ),
    ),
  );
  return [
    ...kinds.flat(),
    ...formerGroups(GROUP_PATHS['linh-vuc'], SUBJECTS, FORMER_SUBJECTS),
    ...formerGroups(GROUP_PATHS['loai-hinh-chi-bo'], CELL_TYPES, FORMER_CELL_TYPES),
  ];
}

function formerGroups<Word extends string>(
  path: string,
  labels: Readonly<Record<Word, string>>,
  former: Readonly<Record<Word, readonly string[]>>,
): FormerAddress[] {
  return termsOf(labels).flatMap((word) =>
    former[word].map((old) => ({
      path: `${path}${old}/`,
      target: `${path}${word}/`,
      title: labels[word],
    })),
  );
}
