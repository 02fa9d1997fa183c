import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ASTRO, copyProject, run } from './project-copy.ts';
import { startDevServer, until, type DevServer } from './dev-server.ts';

/**
 * Every way in which content was ever seen to run, all at once, against every command that reads content.
 * Each sample leaves a mark of its own if it runs, and must be named in what the command says.
 */
const copy = copyProject({ content: 'small' });
const marks = join(copy.folder, 'marks');
const topic = readFileSync(join(copy.folder, 'content/topics/quy-khuyen-hoc.mdx'), 'utf8');

/** JavaScript that leaves the mark of a sample. */
const leaveMark = (name: string) =>
  `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(join(marks, name))}, '')`;

const withBody = (text: string) => `${topic}\n${text}\n`;
const withKey = (line: string) => topic.replace('---\n', `---\n${line}\n`);
const moduleOf = (name: string) =>
  `data:text/javascript,${encodeURIComponent(`${leaveMark(name)};export default 1`)}`;

/** Bodies and fields by the name of their file in `content/topics/`. */
const SAMPLES: Readonly<Record<string, (name: string) => string>> = {
  'thu-import': (name) => withBody(`import x from ${JSON.stringify(moduleOf(name))}`),
  'thu-import-tep': () => withBody("import x from '../../evil.mjs'"),
  'thu-export': (name) => withBody(`export const x = ${leaveMark(name)}`),
  'thu-bieu-thuc': (name) => withBody(`{${leaveMark(name)}}`),
  'thu-bieu-thuc-trong-cau': (name) => withBody(`Số hộ là {${leaveMark(name)}} hộ.`),
  'thu-thuoc-tinh': (name) => withBody(`<Callout kind={${leaveMark(name)}}>\n\nx\n\n</Callout>`),
  'thu-trai-thuoc-tinh': (name) => withBody(`<Callout {...${leaveMark(name)}}>\n\nx\n\n</Callout>`),
  'thu-su-kien': () => withBody('<Callout kind="goi-y" onclick="alert(1)">\n\nx\n\n</Callout>'),
  'thu-client-load': () => withBody('<Callout client:load kind="goi-y">\n\nx\n\n</Callout>'),
  'thu-dao': (name) =>
    withBody(`<astro-island component-url="${moduleOf(name)}" client="load"></astro-island>`),
  'thu-set-html': () => withBody('<Fragment set:html="<script>alert(1)</script>" />'),
  'thu-script': () => withBody('<script>alert(1)</script>'),
  'thu-iframe': () => withBody('<iframe src="https://example.vn/"></iframe>'),
  'thu-javascript': () => withBody('[x](javascript:alert)'),
  'thu-javascript-hoa': () => withBody('[x](JaVaScRiPt:alert)'),
  'thu-javascript-thuc-the': () => withBody('[x](java&#115;cript&colon;alert)'),
  'thu-javascript-tab': () => withBody('[x](java&Tab;script:alert)'),
  'thu-data': (name) => withBody(`[x](${moduleOf(name)})`),
  'thu-anh-ma': () => withBody('![x](../../evil.mjs)'),
  'thu-anh-tho': () => withBody('![x](../../package.json?raw)'),
  'thu-layout-data': (name) => withKey(`layout: "${moduleOf(name)}"`),
  'thu-layout-tep': () => withKey('layout: ../../evil.mjs'),
  'thu-slug': () => withKey('slug: /gioi-thieu'),
  'thu-nguyen-mau': () => withKey('__proto__: {polluted: true}'),
  'thu-the-yaml': (name) => withKey(`note: !!js/function "function () { ${leaveMark(name)} }"`),
  'thu-neo-yaml': () => withKey('note: &a [*a]'),
  'thu-hai-dau': (name) => topic.replace('\n---\n', `\n+++\nexport const x = ${leaveMark(name)}\n---\n`),
  'thu-toml': (name) => `+++\ntitle = "x"\n+++\n\n{${leaveMark(name)}}\n`,
};

/** Files that have no business in content at all: their path below it, and their text or what they link to. */
const STRANGERS: Readonly<Record<string, { text: string } | { link: string }>> = {
  'topics/thu-lien-ket.mdx': { link: '../../evil.mjs' },
  'guides/thu-thu-muc': { link: '/etc' },
  'guides/thu-ma.js': { text: leaveMark('thu-ma.js') },
  'topics/thu-trang.astro': { text: `---\n${leaveMark('thu-trang.astro')}\n---\n` },
  'topics/thu-ts.ts': { text: leaveMark('thu-ts.ts') },
  'config.ts': { text: leaveMark('config.ts') },
};

const hostileFiles = [...Object.keys(SAMPLES).map((name) => `topics/${name}.mdx`), ...Object.keys(STRANGERS)];

function layHostileFiles(): void {
  for (const [name, write] of Object.entries(SAMPLES)) {
    writeFileSync(join(copy.folder, `content/topics/${name}.mdx`), write(name));
  }
  for (const [path, stranger] of Object.entries(STRANGERS)) {
    const full = join(copy.folder, 'content', path);
    if ('link' in stranger) symlinkSync(stranger.link, full);
    else writeFileSync(full, stranger.text);
  }
}

function removeHostileFiles(): void {
  for (const file of hostileFiles) rmSync(join(copy.folder, 'content', file), { force: true });
}

const CONFIG = ['--config', 'copy.config.mjs'];
const unnamed = (output: string) => hostileFiles.filter((file) => !output.includes(`${file}:`));

beforeAll(() => {
  mkdirSync(marks);
  writeFileSync(join(copy.folder, 'evil.mjs'), `${leaveMark('evil.mjs')};\n`);
});
afterAll(() => copy.remove());

describe('a folder full of hostile files', () => {
  beforeAll(layHostileFiles);
  afterAll(removeHostileFiles);

  test.each([
    ['the content check', ['src/checks/cli.ts']],
    ['astro sync', [ASTRO, 'sync', ...CONFIG]],
    ['astro check', [ASTRO, 'check', ...CONFIG]],
    ['astro build', [ASTRO, 'build', ...CONFIG]],
  ])('%s fails, names every one of them, and runs none', async (_name, args) => {
    const { status, output } = await run(copy.folder, args);
    expect(status, output).not.toBe(0);
    expect(unnamed(output)).toEqual([]);
    expect(readdirSync(marks)).toEqual([]);
    expect(existsSync(join(copy.folder, 'dist/index.html'))).toBe(false);
  });
});

describe('hostile files added while a developer looks on', () => {
  let server: DevServer;

  beforeAll(async () => {
    server = await startDevServer(copy.folder);
  });
  afterAll(() => server.stop());

  test('are named, never run, and take no other page away', async () => {
    expect((await fetch(`${server.origin}/huong-dan/`)).status).toBe(200);
    layHostileFiles();
    await until(() => unnamed(server.said()).length === 0);
    for (const name of Object.keys(SAMPLES)) {
      expect((await fetch(`${server.origin}/chuyen-de/${name}/`)).status, name).toBeGreaterThanOrEqual(400);
    }
    const page = await fetch(`${server.origin}/chuyen-de/quy-khuyen-hoc/`);
    expect([page.status, (await page.text()).includes('<main')]).toEqual([200, true]);
    expect(readdirSync(marks)).toEqual([]);
  });
});
