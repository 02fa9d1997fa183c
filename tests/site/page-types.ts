/** Every kind of page on the site, with one page that stands for it where looking at all of them costs too much. */
export interface PageType {
  name: string;
  pattern: RegExp;
  example: string;
  /** `reading`: read from top to bottom. `tool`: opened for what its scripts do. `paper`: printed. */
  use: 'reading' | 'tool' | 'paper';
}

export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', pattern: /^\/$/u, example: '/', use: 'reading' },
  { name: 'topics', pattern: /^\/chuyen-de\/$/u, example: '/chuyen-de/', use: 'reading' },
  {
    name: 'topic',
    pattern: /^\/chuyen-de\/(?!tuyen-chon\/)[a-z\d-]+\/$/u,
    example: '/chuyen-de/quy-khuyen-hoc/',
    use: 'reading',
  },
  {
    name: 'discussion sheet',
    pattern: /^\/chuyen-de\/[a-z\d-]+\/in\/$/u,
    example: '/chuyen-de/quy-khuyen-hoc/in/',
    use: 'paper',
  },
  {
    name: 'topics of a field',
    pattern: /^\/chuyen-de\/linh-vuc\/[a-z\d-]+\/$/u,
    example: '/chuyen-de/linh-vuc/kinh-te-giam-ngheo/',
    use: 'reading',
  },
  {
    name: 'topics of a setting',
    pattern: /^\/chuyen-de\/loai-hinh\/[a-z\d-]+\/$/u,
    example: '/chuyen-de/loai-hinh/nong-thon/',
    use: 'reading',
  },
  {
    name: 'curated shelves',
    pattern: /^\/chuyen-de\/tuyen-chon\/$/u,
    example: '/chuyen-de/tuyen-chon/',
    use: 'reading',
  },
  {
    name: 'curated shelf',
    pattern: /^\/chuyen-de\/tuyen-chon\/[a-z\d-]+\/$/u,
    example: '/chuyen-de/tuyen-chon/quy-1/',
    use: 'reading',
  },
  { name: 'guides', pattern: /^\/huong-dan\/$/u, example: '/huong-dan/', use: 'reading' },
  {
    name: 'guide',
    pattern: /^\/huong-dan\/[a-z\d-]+\/$/u,
    example: '/huong-dan/nghi-quyet-22/',
    use: 'reading',
  },
  { name: 'answers', pattern: /^\/hoi-dap\/$/u, example: '/hoi-dap/', use: 'reading' },
  {
    name: 'answer',
    pattern: /^\/hoi-dap\/[a-z\d-]+\/$/u,
    example: '/hoi-dap/ky-luat-phieu-kin/',
    use: 'reading',
  },
  { name: 'regulations', pattern: /^\/van-ban\/$/u, example: '/van-ban/', use: 'reading' },
  {
    name: 'regulation',
    pattern: /^\/van-ban\/[a-z\d-]+\/$/u,
    example: '/van-ban/42-hd-btctw-2025/',
    use: 'reading',
  },
  { name: 'templates', pattern: /^\/bieu-mau\/$/u, example: '/bieu-mau/', use: 'reading' },
  {
    name: 'template',
    pattern: /^\/bieu-mau\/[a-z\d-]+\/$/u,
    example: '/bieu-mau/bien-ban-kiem-phieu/',
    use: 'paper',
  },
  {
    name: 'papers of a topic',
    pattern: /^\/chuyen-de\/[a-z\d-]+\/giay-to\/$/u,
    example: '/chuyen-de/quy-khuyen-hoc/giay-to/',
    use: 'paper',
  },
  { name: 'search', pattern: /^\/tim-kiem\/$/u, example: '/tim-kiem/', use: 'tool' },
  { name: 'about', pattern: /^\/gioi-thieu\/$/u, example: '/gioi-thieu/', use: 'reading' },
  {
    name: 'guide for editors',
    pattern: /^\/huong-dan-bien-tap\/$/u,
    example: '/huong-dan-bien-tap/',
    use: 'reading',
  },
  {
    name: 'rules of the check',
    pattern: /^\/huong-dan-bien-tap\/quy-tac\/$/u,
    example: '/huong-dan-bien-tap/quy-tac/',
    use: 'reading',
  },
  {
    name: 'sheet for reviewers',
    pattern: /^\/huong-dan-bien-tap\/phieu-duyet\/$/u,
    example: '/huong-dan-bien-tap/phieu-duyet/',
    use: 'reading',
  },
  { name: 'updates', pattern: /^\/cap-nhat\/(?:\d{4}\/)?$/u, example: '/cap-nhat/', use: 'reading' },
  { name: 'feedback slip', pattern: /^\/gop-y\/phieu\/$/u, example: '/gop-y/phieu/', use: 'tool' },
  { name: 'feedback', pattern: /^\/gop-y\/$/u, example: '/gop-y/', use: 'reading' },
  {
    name: 'review list',
    pattern: /^\/quan-tri\/can-ra-soat\/$/u,
    example: '/quan-tri/can-ra-soat/',
    use: 'reading',
  },
  { name: 'not found', pattern: /^\/404\.html$/u, example: '/404.html', use: 'reading' },
];

/** The one type of a page; throws where a page belongs to none, so that a new kind of page is tested too. */
export function pageType(path: string): PageType {
  const found = PAGE_TYPES.filter(({ pattern }) => pattern.test(path));
  if (found.length === 1 && found[0]) return found[0];
  throw new Error(`${path} belongs to ${found.length} page types; list it in tests/site/page-types.ts.`);
}
