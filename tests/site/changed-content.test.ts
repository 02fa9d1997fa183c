import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REDIRECT } from '../../src/text/redirect.ts';
import { REVIEW_LIST } from '../../src/text/review-list.ts';
import { UPDATES } from '../../src/text/updates.ts';
import { vi } from '../../src/text/vi.ts';
import {
  all,
  builtPages,
  isHiddenFromSearchEngines,
  metaContents,
  publishedNames,
  redirectPages,
  textOf,
  type BuiltPage,
} from './built-site.ts';
import { FIXTURE, FIXTURE_DIST, FIXTURE_SITE } from './fixture-site.ts';
import { copyProject } from './project-copy.ts';

/** A copy of the site some time later: a topic renamed, a guide revised, another one from the year before. */
const copy = copyProject();
const dist = join(copy.folder, 'dist');
afterAll(() => copy.remove());

const contentFile = (name: string) => join(copy.folder, 'content', name);
function edit(name: string, change: (text: string) => string): void {
  const before = readFileSync(contentFile(name), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${name} was not changed.`);
  writeFileSync(contentFile(name), after);
}
const withLines = (lines: string) => (text: string) => text.replace('---\n', `---\n${lines}\n`);

const OLD_TOPIC = 'tinh-nguyen-he';
const OLD_SUBJECT = 'giu-xom';
const TOPIC = '/chuyen-de/tinh-nguyen-sinh-vien/';
const GUIDE = '/huong-dan/chon-chuyen-de/';
/** A topic that cites the document replaced in the copy, and there its replacement too. */
const BOTH = 'topics/to-cong-nghe-so-de-an-06.mdx';
/** As in src/components/ChangeGroup.astro. */
const LONGEST_OPEN_LIST = 8;
const NOTE = 'Thêm cách chọn khi chi bộ mới sáp nhập.';

const VIEWS = {
  from: '2026-11-23',
  to: '2026-12-06',
  pages: [GUIDE, '/chuyen-de/da-bo-tu-lau/', `/chuyen-de/${OLD_TOPIC}/`, '/chuyen-de/quy-khuyen-hoc/', TOPIC],
};

let pages: BuiltPage[];
let redirects: BuiltPage[];
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const pageAt = (path: string) => {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`${path} was not built.`);
  return page;
};
const mainOf = (path: string) => all(pageAt(path), 'main').map(textOf).join(' ');

function isInside(node: { parent: unknown }, ancestor: unknown): boolean {
  for (let each = node.parent as { parent?: unknown } | undefined; each; each = each.parent as typeof each) {
    if (each === ancestor) return true;
  }
  return false;
}

beforeAll(async () => {
  edit('topics/tinh-nguyen-sinh-vien.mdx', withLines(`formerIds: [${OLD_TOPIC}]`));
  edit('vocabulary/linh-vuc.yaml', (text) =>
    text.replace(/(?<=id: an-ninh-trat-tu\n)/u, `    formerIds: [${OLD_SUBJECT}]\n`),
  );
  edit('templates/giay-moi.yaml', (text) => `${text}formerIds: [giay-moi-hop]\n`);
  edit('guides/chon-chuyen-de.mdx', (text) =>
    withLines(`changes:\n  - on: "2026-11-30"\n    note: "${NOTE}"`)(
      text.replace(/^updatedOn: .*$/mu, 'updatedOn: "2026-11-30"'),
    ),
  );
  edit('regulations/57-nq-tw-2024.yaml', (text) =>
    text.replace(/^status: .*$/mu, 'status: da-duoc-thay-the\nreplacedBy: 77-nq-tw-2026'),
  );
  writeFileSync(
    contentFile('regulations/77-nq-tw-2026.yaml'),
    readFileSync(contentFile('regulations/57-nq-tw-2024.yaml'), 'utf8')
      .replace(/^number: .*$/mu, 'number: "77-NQ/TW"')
      .replace(/^issuedOn: .*$/mu, 'issuedOn: "2026-11-21"')
      .replace(/^publishedOn: .*$/mu, 'publishedOn: "2026-11-29"')
      .replace(/^status: .*$/mu, 'status: con-hieu-luc')
      .replace(/^replacedBy: .*$\n/mu, '')
      .replace(/^replaces: \[\]$/mu, 'replaces: [57-nq-tw-2024]'),
  );
  edit(BOTH, (text) => text.replace(/^( *- )57-nq-tw-2024$/mu, '$&\n$177-nq-tw-2026'));
  mkdirSync(join(copy.folder, 'data'));
  writeFileSync(join(copy.folder, 'data/views.json'), JSON.stringify(VIEWS));
  const { status, output } = await copy.build();
  expect(status, output).toBe(0);
  pages = builtPages(dist);
  redirects = redirectPages(dist);
});

describe('a renamed text', () => {
  test('leaves a page at each of its former addresses, and nowhere else', () => {
    expect(redirects.map(({ path }) => path).sort()).toEqual([
      '/bieu-mau/giay-moi-hop/',
      `/chuyen-de/linh-vuc/${OLD_SUBJECT}/`,
      `/chuyen-de/${OLD_TOPIC}/`,
      `/chuyen-de/${OLD_TOPIC}/giay-to/`,
      `/chuyen-de/${OLD_TOPIC}/in/`,
    ]);
  });

  test('leads to the new page with and without the browser’s help, in Vietnamese, unseen by search engines', () => {
    for (const page of redirects) {
      const target = page.path
        .replace(OLD_TOPIC, 'tinh-nguyen-sinh-vien')
        .replace(OLD_SUBJECT, 'an-ninh-trat-tu')
        .replace('giay-moi-hop', 'giay-moi');
      expect(metaContents(page, 'refresh')).toEqual([`0; url=${target}`]);
      expect(isHiddenFromSearchEngines(page)).toBe(true);
      expect(
        all(page, 'link')
          .filter(({ attributes }) => attributes['rel'] === 'canonical')
          .map(({ attributes }) => attributes['href']),
      ).toEqual([`${FIXTURE_SITE.origin}${target}`]);
      expect(all(page, 'html')[0]?.attributes['lang']).toBe('vi');
      const [main] = all(page, 'main');
      expect(main && textOf(main)).toContain(REDIRECT.heading);
      const links = all(page, 'a').filter(({ attributes }) => attributes['href'] === target);
      expect(links.map(textOf).filter(Boolean)).not.toEqual([]);
      expect(pages.map(({ path }) => path)).toContain(target);
    }
  });

  test('is told to hosts that redirect by themselves', () => {
    expect(read('_redirects').trim().split('\n').sort()).toEqual([
      '/bieu-mau/giay-moi-hop/ /bieu-mau/giay-moi/ 301',
      `/chuyen-de/linh-vuc/${OLD_SUBJECT}/ /chuyen-de/linh-vuc/an-ninh-trat-tu/ 301`,
      `/chuyen-de/${OLD_TOPIC}/ ${TOPIC} 301`,
      `/chuyen-de/${OLD_TOPIC}/giay-to/ ${TOPIC}giay-to/ 301`,
      `/chuyen-de/${OLD_TOPIC}/in/ ${TOPIC}in/ 301`,
    ]);
  });

  test('keeps its name in the feed and stands in the sitemap only once', () => {
    expect(read('chuyen-de/atom.xml')).toContain(`<id>${FIXTURE_SITE.origin}/chuyen-de/${OLD_TOPIC}/</id>`);
    expect(read('sitemap-0.xml')).toContain(`${FIXTURE_SITE.origin}${TOPIC}<`);
    expect(read('sitemap-0.xml')).not.toContain(OLD_TOPIC);
  });
});

describe('a revised text', () => {
  test('tells its history, the newest first', () => {
    expect(mainOf(GUIDE)).toMatch(
      new RegExp(`${UPDATES.history}.*30/11/2026: ${NOTE}.*22/11/2026: ${UPDATES.first}`, 'u'),
    );
    expect(mainOf(TOPIC)).not.toContain(UPDATES.history);
  });

  test('is the newest on the home page, with what was revised', () => {
    const [first] = all(pageAt('/'), 'ul')
      .filter(({ attributes }) => attributes['class']?.split(' ').includes('entry-list'))
      .map(textOf);
    expect(first?.indexOf(NOTE)).toBeGreaterThan(0);
    expect(first).toMatch(/^[^.]*Thêm cách chọn/u);
  });

  test('stands open on the page of updates, above the day of many', () => {
    const [revised, replaced, ...others] = all(pageAt('/cap-nhat/'), 'details').filter(
      ({ attributes }) => attributes['class'] === 'groups',
    );
    expect(revised && textOf(revised)).toContain(NOTE);
    for (const few of [revised, replaced]) expect(few?.attributes).toHaveProperty('open');
    const long = others.filter(
      ({ node }) =>
        all(pageAt('/cap-nhat/'), 'li').filter((item) => isInside(item.node, node)).length >
        LONGEST_OPEN_LIST,
    );
    expect(long).not.toEqual([]);
    expect(others.filter(({ attributes }) => !('open' in attributes))).toEqual(long);
    // A folded list says in words what it holds; its day stands above it.
    for (const folded of long) expect(textOf(folded)).toMatch(/^\d+ \p{Ll}/u);
  });

  test('stands twice in the feed of everything: when it came and when it was revised', () => {
    const text = read('cap-nhat/atom.xml');
    expect(text).toContain(`<id>${FIXTURE_SITE.origin}${GUIDE}#sua-2026-11-30</id>`);
    expect(text).toContain(`<id>${FIXTURE_SITE.origin}${GUIDE}#dang</id>`);
    expect(text).toContain('<updated>2026-11-30T00:00:00+07:00</updated>');
  });
});

describe('a replaced document', () => {
  const LIST = '/quan-tri/can-ra-soat/';
  const citing = ['topics', 'guides'].flatMap((folder) =>
    publishedNames(folder, FIXTURE)
      .map((name) => `content/${folder}/${name}.mdx`)
      .filter((file) => readFileSync(join(FIXTURE, file), 'utf8').includes('57-nq-tw-2024')),
  );

  test('is told with the day of its replacement', () => {
    const [first] = all(pageAt('/cap-nhat/'), 'details').filter((details) =>
      textOf(details).includes('77-NQ/TW'),
    );
    expect(first && textOf(first)).toMatch(
      /^Văn bản mới thay văn bản cũ \(1\) Nghị quyết 77-NQ\/TW ngày 21\/11\/2026 .* Thay thế Nghị quyết 57-NQ\/TW ngày /u,
    );
  });

  test('puts every text that rests on it on the list of editors, those without the replacement first', () => {
    const [must, again] = [REVIEW_LIST.must, REVIEW_LIST.again].map((heading) =>
      all(pageAt(LIST), 'section').find((section) => textOf(section).startsWith(heading)),
    );
    const filesIn = (section: typeof must) =>
      citing.filter((file) => section && textOf(section).includes(file));
    expect(citing.length).toBeGreaterThan(2);
    expect(filesIn(must)).toEqual(citing.filter((file) => file !== `content/${BOTH}`));
    expect(filesIn(again)).toEqual([`content/${BOTH}`]);
    expect(must && textOf(must)).toContain(`${REVIEW_LIST.replacedBy} Nghị quyết 77-NQ/TW`);
  });

  test('is on no list that readers or search engines see; only the editors’ guide leads there', () => {
    expect(isHiddenFromSearchEngines(pageAt(LIST))).toBe(true);
    expect(read('sitemap-0.xml')).not.toContain(LIST);
    const linking = pages.filter((page) =>
      all(page, 'a').some(({ attributes }) => attributes['href'] === LIST),
    );
    const others = linking.map(({ path }) => path).filter((path) => !path.startsWith('/quan-tri/'));
    expect(others).toEqual(['/huong-dan-bien-tap/']);
    expect(all(pageAt(LIST), 'main').map(({ attributes }) => attributes)).not.toContainEqual(
      expect.objectContaining({ 'data-pagefind-body': expect.anything() as unknown }),
    );
  });

  test('leads from each text to its file on the forge', () => {
    const links = all(pageAt(LIST), 'a').map(({ attributes }) => attributes['href']);
    expect(links).toEqual(
      expect.arrayContaining(citing.map((file) => `${FIXTURE_SITE.repository}/edit/main/${file}`)),
    );
  });
});

describe('what is read most', () => {
  const listUnder = (page: BuiltPage, heading: string) => {
    const section = ['section', 'details']
      .flatMap((name) => all(page, name))
      .find((each) => textOf(each).startsWith(heading));
    const links = all(page, 'a').filter(({ node }) => section && isInside(node, section.node));
    return section && { text: textOf(section), paths: links.map(({ attributes }) => attributes['href']) };
  };

  test('stands on the home page with its period: what is gone left out, what was renamed once', () => {
    const list = listUnder(pageAt('/'), vi.home.mostViewed);
    expect(list?.text).toContain(vi.home.period('23/11/2026', '06/12/2026'));
    expect(list?.paths).toEqual([GUIDE, TOPIC, '/chuyen-de/quy-khuyen-hoc/']);
    expect(listUnder(pageAt('/'), vi.home.recommended)).toBeUndefined();
  });

  test.skipIf(existsSync('data/views.json'))(
    'is unknown to the site itself, which shows what editors chose',
    () => {
      const home = builtPages(FIXTURE_DIST).filter(({ path }) => path === '/');
      const lists = home.map((page) => listUnder(page, vi.home.recommended));
      expect(lists[0]?.paths[0]).toMatch(/^\/chuyen-de\/tuyen-chon\//u);
      expect(lists[0]?.paths.length).toBeGreaterThan(3);
      expect(home.map((page) => listUnder(page, vi.home.mostViewed))).toEqual([undefined]);
    },
  );
});
