import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATA_FILE, type TemplateData, type TopicData } from '../../src/papers/define/paper-data.ts';
import { documentToHtml } from '../../src/papers/draw/to-html.ts';
import { fill } from '../../src/papers/fill/fill.ts';
import { PAPER_WORDS } from '../../src/text/papers.ts';
import { vi } from '../../src/text/vi.ts';
import { FULL_SESSION } from '../unit/papers/samples.ts';
import { filesIn } from './built-site.ts';
import { copyProject } from './project-copy.ts';

const NAME = 'ban-thu-de-duyet';
const TITLE = 'Bản thử để duyệt';
const WORDS = [NAME, TITLE];

const copy = copyProject({ content: 'small' });
const dist = join(copy.folder, 'dist');
/** The words alone also stand in the editors’ guide. */
const REVIEW_BANNER = new RegExp(`<aside class="review-banner"[^>]*>\\s*<p>${vi.draft.review}`, 'u');

/** Puts a draft of each kind that has a page into the copy, made from a published file. */
function addDrafts(): void {
  // Every form must say it, not only the one of the small site.
  cpSync('tests/fixture-site/content/templates', join(copy.folder, 'content/templates'), { recursive: true });
  const from = (file: string, change: (text: string) => string, to: string) =>
    writeFileSync(
      join(copy.folder, 'content', to),
      change(readFileSync(join(copy.folder, 'content', file), 'utf8')),
    );
  // No text of the copy is newer: the feeds, which hold the newest, hold every draft.
  const titled = (text: string) =>
    text
      .replace(/^title: .*$/mu, `title: ${TITLE}\nisDraft: true`)
      .replace(/^(?<field>publishedOn|updatedOn): .*$/gmu, '$<field>: "2026-11-30"');
  from('topics/quy-khuyen-hoc.mdx', titled, `topics/${NAME}.mdx`);
  from('guides/chuan-bi.mdx', titled, `guides/${NAME}.mdx`);
  from(
    'shelves/quy-mot.yaml',
    (text) => titled(text).replace(/^quarter: .*\n/mu, ''),
    `shelves/${NAME}.yaml`,
  );
  from(
    'templates/phieu-thao-luan.yaml',
    (text) => titled(text).replace(/^role: .*\n/mu, ''),
    `templates/${NAME}.yaml`,
  );
  from(
    'regulations/42-hd-tw-2025.yaml',
    (text) => titled(text).replace(/^number: .*$/mu, 'number: 999-HD/TW'),
    `regulations/${NAME}.yaml`,
  );
}

const PAGES = [
  `chuyen-de/${NAME}`,
  `chuyen-de/${NAME}/in`,
  `chuyen-de/${NAME}/giay-to`,
  `huong-dan/${NAME}`,
  `van-ban/${NAME}`,
  `bieu-mau/${NAME}`,
  `chuyen-de/tuyen-chon/${NAME}`,
];

const MARK = vi.draft.title('');
/** Titles of the entries of a feed. */
const titlesIn = (feed: string) =>
  [...readFileSync(join(dist, feed), 'utf8').matchAll(/<entry>.*?<title>(?<title>[^<]*)<\/title>/gsu)].map(
    ({ groups }) => groups?.['title'] ?? '',
  );
const draftsAmong = (titles: readonly string[]) => titles.filter((title) => title.endsWith(MARK));

const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const htmlFiles = () => filesIn(dist).filter((file) => file.endsWith('.html'));

afterAll(() => copy.remove());

describe('a build for readers', () => {
  beforeAll(async () => {
    addDrafts();
    const { status, output } = await copy.build();
    expect(status, output).toBe(0);
  });

  test('holds no page, no paper and no word of a draft', () => {
    const files = filesIn(dist);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => file.includes(NAME))).toEqual([]);
    const texts = files.filter((file) => /\.(?:html|xml|json|js|txt)$/u.test(file));
    const leaks = texts.filter((file) => {
      const text = readFileSync(join(dist, file), 'utf8');
      return WORDS.some((word) => text.includes(word));
    });
    expect(leaks).toEqual([]);
  });

  test('says nowhere that it is a preview', () => {
    const marked = htmlFiles().filter((file) => REVIEW_BANNER.test(readFileSync(join(dist, file), 'utf8')));
    expect(marked).toEqual([]);
    expect(existsSync(join(dist, 'sitemap-index.xml'))).toBe(true);
  });
});

describe('a build for reviewers', () => {
  beforeAll(async () => {
    const { status, output } = await copy.build({ DRAFTS: '1' });
    expect(status, output).toBe(0);
  });

  test.each(PAGES)('/%s/ says that it is a draft', (path) => {
    expect(page(path)).toContain('<p class="review-banner"');
  });

  test('published pages do not', () => {
    expect(page('chuyen-de/quy-khuyen-hoc')).not.toContain('<p class="review-banner"');
  });

  test.each(['chuyen-de', 'huong-dan', 'van-ban', 'bieu-mau', 'chuyen-de/tuyen-chon'])(
    'the list /%s/ marks it',
    (path) => {
      expect(page(path)).toMatch(new RegExp(`${NAME}/"[^<]*<?[^<]*</a>\\s*<span class="badge"`, 'u'));
    },
  );

  test.each(['chuyen-de', 'huong-dan', 'van-ban', 'bieu-mau'])('the feed of /%s/ marks it', (section) => {
    expect(draftsAmong(titlesIn(`${section}/atom.xml`))).toHaveLength(1);
  });

  test('the feed of everything marks each of them, and no published text', () => {
    expect(draftsAmong(titlesIn('cap-nhat/atom.xml'))).toHaveLength(4);
  });

  test('the titles among which the search looks mark each of them, and no published text', () => {
    const { columns } = JSON.parse(readFileSync(join(dist, 'pagefind/titles.json'), 'utf8')) as {
      columns: { path: string[]; title: string[] };
    };
    const marked = columns.path.filter((_, index) => columns.title[index]?.endsWith(MARK));
    expect(marked.length).toBeGreaterThan(3);
    expect(marked).toEqual(columns.path.filter((path) => path.includes(NAME)));
  });

  test('its printed sheets say BẢN NHÁP, others do not', () => {
    for (const path of [`chuyen-de/${NAME}/in`, `bieu-mau/${NAME}`]) {
      expect(page(path), path).toContain(`<p class="paper-strong">${PAPER_WORDS.draft}</p>`);
    }
    expect(page('chuyen-de/quy-khuyen-hoc/in')).not.toContain(PAPER_WORDS.draft);
  });

  test('its papers, filled on the device from the data of the site, say BẢN NHÁP; others do not', () => {
    const read = (path: string): unknown => JSON.parse(readFileSync(join(dist, path, DATA_FILE), 'utf8'));
    const templates = read('bieu-mau') as TemplateData;
    const ofSet = Object.entries(templates).filter(([form, { set }]) => form !== NAME && set !== 'rieng');
    const sheetsOf = (topic: string) => {
      const { source } = read(`chuyen-de/${topic}/giay-to`) as TopicData;
      return ofSet.map(([form, template]) =>
        documentToHtml(fill(template, { ...source, form, session: FULL_SESSION })),
      );
    };
    const mark = `<p class="paper-strong">${PAPER_WORDS.draft}</p>`;
    const drafts = sheetsOf(NAME);
    expect(drafts.length).toBeGreaterThan(20);
    expect(drafts.filter((html) => !html.includes(mark))).toEqual([]);
    const published = sheetsOf('quy-khuyen-hoc');
    expect(published).toHaveLength(drafts.length);
    expect(published.filter((html) => html.includes(PAPER_WORDS.draft))).toEqual([]);
  });

  test('every page says that it is a preview and asks search engines to stay away', () => {
    for (const file of htmlFiles()) {
      const html = readFileSync(join(dist, file), 'utf8');
      // The editor fills its page with its own; it holds no text to review.
      if (file !== 'quan-tri/index.html') expect(html, file).toMatch(REVIEW_BANNER);
      expect(html, file).toContain('<meta name="robots" content="noindex">');
    }
    expect(filesIn(dist).filter((file) => file.startsWith('sitemap'))).toEqual([]);
  });
});
