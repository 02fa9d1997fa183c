import { headingsOf } from '../../language/headings.ts';
import { CONTENT_KINDS, type ContentKind } from '../../kinds/content-kind.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { isRegulation } from './content-world.ts';

/** Anchors of the page of a file; `undefined` where its own errors hide them. */
export function anchorsOf(file: CheckedFile): readonly string[] | undefined {
  const { path, anchors = [] }: ContentKind = CONTENT_KINDS[file.source.kind];
  const own = path === undefined ? undefined : ownAnchors(file);
  return own && [...own, ...historyAnchor(file), ...anchors];
}

/** A page shows its history once something changed. */
function historyAnchor({ data }: CheckedFile): readonly string[] {
  return data && 'changes' in data && Array.isArray(data.changes) && data.changes.length > 0
    ? ['phan-lich-su']
    : [];
}

function ownAnchors(file: CheckedFile): readonly string[] | undefined {
  if (isRegulation(file)) return file.data.points.map(({ id }) => id);
  if (file.tree) return headingsOf(file.tree).map(({ slug }) => slug);
  return file.data && CONTENT_KINDS[file.source.kind].extension === '.yaml' ? [] : undefined;
}
