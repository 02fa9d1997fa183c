import { headingsOf } from '../../language/headings.ts';
import type { PageKindName } from '../../kinds/content-kind.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { isRegulation } from './content-world.ts';

/**
 * Anchors that the layouts give the pages of a kind, whatever the file says. `tests/site/page-anchors.test.ts`
 * compares them with the built pages.
 */
export const LAYOUT_ANCHORS: Readonly<Record<PageKindName, readonly string[]>> = {
  topics: [
    'phan-muc-tieu',
    'phan-vi-sao',
    'phan-chuan-bi',
    'phan-chuong-trinh',
    'phan-cau-hoi',
    'phan-bieu-quyet',
    'phan-bang',
    'phan-theo-doi',
    'phan-loi',
    'phan-tai-lieu',
    'phan-can-cu',
    'phan-nguon',
    'phan-phan-hoi',
    'phan-xem-them',
  ],
  guides: ['phan-can-cu', 'phan-nguon', 'phan-phan-hoi', 'phan-xem-them'],
  regulations: ['phan-noi-dung', 'phan-duoc-dung', 'phan-chuoi', 'phan-nguon', 'phan-gop-y'],
  templates: ['dung-de-lam-gi', 'xem-truoc', 'phan-gop-y'],
  shelves: ['phan-gop-y'],
};

/** Anchors of the page of a file; `undefined` where its own errors hide them. */
export function anchorsOf(file: CheckedFile): readonly string[] | undefined {
  const { kind } = file.source;
  if (kind === 'feedback' || kind === 'search') return undefined;
  const own = ownAnchors(file);
  return own && [...own, ...historyAnchor(file), ...LAYOUT_ANCHORS[kind]];
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
  return file.data && file.source.kind !== 'topics' && file.source.kind !== 'guides' ? [] : undefined;
}
