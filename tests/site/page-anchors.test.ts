import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/build/check-content.ts';
import { anchorsOf } from '../../src/checks/across/page-anchors.ts';
import { CONTENT_KINDS, PAGE_KIND_NAMES, type PageKindName } from '../../src/kinds/content-kind.ts';
import { builtPages } from './built-site.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const { files } = checkContent('content');

/** Ids of the headings and points of the page of a file. */
function idsOnPage(kind: PageKindName, id: string): string[] {
  const page = pages.get(`${CONTENT_KINDS[kind].path}${id}/`);
  expect(page, `${kind}/${id}`).toBeDefined();
  return (page?.elements ?? []).flatMap(({ attributes }) => attributes['id'] ?? []);
}

const layoutAnchors = (kind: PageKindName): readonly string[] => CONTENT_KINDS[kind].anchors;
const published = (kind: PageKindName) =>
  files.filter(({ source }) => source.kind === kind && source.isPublished);

describe.each(PAGE_KIND_NAMES)('%s', (kind) => {
  test('every heading that a page has is an anchor that the check knows', () => {
    const unknown = published(kind).flatMap((file) => {
      const known = anchorsOf(file) ?? [];
      const html = pages.get(`${CONTENT_KINDS[kind].path}${file.source.id}/`)?.html ?? '';
      const ids = [...html.matchAll(/<h[2-6][^>]* id="(?<id>[^"]+)"/gu)].map(
        ({ groups }) => groups?.['id'] ?? '',
      );
      return ids.filter((id) => !known.includes(id)).map((id) => `${file.source.id} #${id}`);
    });
    expect(unknown).toEqual([]);
  });

  test('every anchor that a file brings stands on its page', () => {
    const missing = published(kind).flatMap((file) => {
      const ids = idsOnPage(kind, file.source.id);
      const own = (anchorsOf(file) ?? []).filter((anchor) => !layoutAnchors(kind).includes(anchor));
      return own.filter((anchor) => !ids.includes(anchor)).map((anchor) => `${file.source.id} #${anchor}`);
    });
    expect(missing).toEqual([]);
  });

  test('every anchor of the layout stands on some page', () => {
    const everywhere = new Set(published(kind).flatMap((file) => idsOnPage(kind, file.source.id)));
    expect(layoutAnchors(kind).filter((anchor) => !everywhere.has(anchor))).toEqual([]);
  });
});
