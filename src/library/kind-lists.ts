import { entriesOf } from './collections.ts';
import { CONTENT_KINDS, PAGE_KIND_NAMES, type PageKindName } from '../kinds/content-kind.ts';
import { CONTENT_LABELS } from '../kinds/content-label.ts';

/** The page that lists every text of one kind. */
export interface KindList {
  kind: PageKindName;
  label: string;
  path: string;
  count: number;
}

/** The list of every kind of text, with the number of texts in it. */
export function listsOfKinds(): Promise<KindList[]> {
  return Promise.all(
    PAGE_KIND_NAMES.map(async (kind) => ({
      kind,
      label: CONTENT_LABELS[kind],
      path: CONTENT_KINDS[kind].path,
      count: (await entriesOf(kind)).length,
    })),
  );
}
