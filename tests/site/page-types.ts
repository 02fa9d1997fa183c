import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './built-site.ts';

/** Every kind of page on a site. */
export interface PageType {
  name: string;
  pattern: RegExp;
  /** `reading`: read from top to bottom. `tool`: opened for what its scripts do. `paper`: printed. */
  use: 'reading' | 'tool' | 'paper';
}

export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', pattern: /^\/$/u, use: 'reading' },
  { name: 'workbench', pattern: /^\/ban-lam-viec\/(?:tong-hop\/)?$/u, use: 'tool' },
  { name: 'topics', pattern: /^\/chuyen-de\/$/u, use: 'reading' },
  {
    name: 'topic',
    pattern: /^\/chuyen-de\/(?!tuyen-chon\/)[a-z\d-]+\/$/u,
    use: 'reading',
  },
  {
    name: 'discussion sheet',
    pattern: /^\/chuyen-de\/[a-z\d-]+\/in\/$/u,
    use: 'paper',
  },
  {
    name: 'topics of a subject',
    pattern: /^\/chuyen-de\/linh-vuc\/[a-z\d-]+\/$/u,
    use: 'reading',
  },
  {
    name: 'topics of a cell type',
    pattern: /^\/chuyen-de\/loai-hinh\/[a-z\d-]+\/$/u,
    use: 'reading',
  },
  {
    name: 'curated shelves',
    pattern: /^\/chuyen-de\/tuyen-chon\/$/u,
    use: 'reading',
  },
  {
    name: 'curated shelf',
    pattern: /^\/chuyen-de\/tuyen-chon\/[a-z\d-]+\/$/u,
    use: 'reading',
  },
  { name: 'guides', pattern: /^\/huong-dan\/$/u, use: 'reading' },
  {
    name: 'guide',
    pattern: /^\/huong-dan\/[a-z\d-]+\/$/u,
    use: 'reading',
  },
  { name: 'answers', pattern: /^\/hoi-dap\/$/u, use: 'reading' },
  { name: 'answer', pattern: /^\/hoi-dap\/[a-z\d-]+\/$/u, use: 'reading' },
  { name: 'regulations', pattern: /^\/van-ban\/$/u, use: 'reading' },
  {
    name: 'regulation',
    pattern: /^\/van-ban\/[a-z\d-]+\/$/u,
    use: 'reading',
  },
  { name: 'templates', pattern: /^\/bieu-mau\/$/u, use: 'reading' },
  {
    name: 'template',
    pattern: /^\/bieu-mau\/[a-z\d-]+\/$/u,
    use: 'paper',
  },
  {
    name: 'papers of a topic',
    pattern: /^\/chuyen-de\/[a-z\d-]+\/giay-to\/$/u,
    use: 'paper',
  },
  { name: 'search', pattern: /^\/tim-kiem\/$/u, use: 'tool' },
  { name: 'about', pattern: /^\/gioi-thieu\/$/u, use: 'reading' },
  {
    name: 'guide for editors',
    pattern: /^\/huong-dan-bien-tap\/$/u,
    use: 'reading',
  },
  {
    name: 'rules of the check',
    pattern: /^\/huong-dan-bien-tap\/quy-tac\/$/u,
    use: 'reading',
  },
  {
    name: 'sheet for reviewers',
    pattern: /^\/huong-dan-bien-tap\/phieu-duyet\/$/u,
    use: 'reading',
  },
  { name: 'updates', pattern: /^\/cap-nhat\/(?:\d+\/)?$/u, use: 'reading' },
  { name: 'reading without a network', pattern: /^\/doc-khi-mat-mang\/$/u, use: 'tool' },
  { name: 'feedback slip', pattern: /^\/gop-y\/phieu\/$/u, use: 'tool' },
  { name: 'feedback', pattern: /^\/gop-y\/$/u, use: 'reading' },
  {
    name: 'review list',
    pattern: /^\/quan-tri\/can-ra-soat\/$/u,
    use: 'reading',
  },
  { name: 'not found', pattern: /^\/404\.html$/u, use: 'reading' },
];

/** The one type of a page; throws where a page belongs to none, so that a new kind of page is tested too. */
export function pageType(path: string): PageType {
  const found = PAGE_TYPES.filter(({ pattern }) => pattern.test(path));
  if (found.length === 1 && found[0]) return found[0];
  throw new Error(`${path} belongs to ${found.length} page types; list it in tests/site/page-types.ts.`);
}

/** A page type with the page that stands for it where looking at every page costs too much. */
export interface PageExample extends PageType {
  /** Address of the largest page of the type: what goes wrong on any goes wrong there first. */
  example: string;
}

/** Every page type that a built site has a page of. */
export function pageExamples(dist: string): PageExample[] {
  const pages = filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`,
      size: statSync(join(dist, file)).size,
    }))
    .sort((a, b) => b.size - a.size);
  return PAGE_TYPES.flatMap((type) => {
    const largest = pages.find(({ path }) => type.pattern.test(path));
    return largest ? [{ ...type, example: largest.path }] : [];
  });
}
