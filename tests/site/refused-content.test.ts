import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

/** One wrong file stops a build, whatever stands beside it: few texts do as well as many. */
const copy = copyProject({ content: 'small' });
const SAMPLE = 'content/topics/quy-khuyen-hoc.mdx';
const sample = readFileSync(join(copy.folder, SAMPLE), 'utf8');
const marker = join(copy.folder, 'code-from-content-ran');
const quoted = JSON.stringify(marker);
const WRITE = `(await import('node:fs')).writeFileSync(${quoted}, '')`;

afterEach(() => writeFileSync(join(copy.folder, SAMPLE), sample));
afterAll(() => copy.remove());

/** The sample with text at the end of its body. */
const withBody = (text: string) => `${sample}\n${text}\n`;
/** The sample with one more line in its front matter. */
const withKey = (line: string) => sample.replace('---\n', `---\n${line}\n`);

const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['an import', withBody(`import { writeFileSync } from 'node:fs'\n\n{writeFileSync(${quoted}, '')}`)],
  ['an export', withBody(`export const ran = ${WRITE}`)],
  ['an expression', withBody(`Số hộ: {process.getBuiltinModule('node:fs').writeFileSync(${quoted}, '')}`)],
  ['an expression in an attribute', withBody(`<Callout kind={${WRITE}}>Lưu ý</Callout>`)],
  ['a layout', withKey(`layout: "data:text/javascript,${encodeURIComponent(WRITE)}"`)],
  ['a layout from the repository', withKey('layout: ../../evil.mjs')],
  ['an image that is a module', withBody('![ảnh](../../evil.mjs)')],
  ['mixed delimiters', sample.replace('\n---\n', `\n+++\nexport const ran = ${WRITE}\n---\n`)],
  ['raw HTML', withBody('<img src="x" onerror="alert(1)">')],
  ['a javascript: link', withBody('[bấm](javascript:alert)')],
];

describe('content that tries to run', () => {
  writeFileSync(
    join(copy.folder, 'evil.mjs'),
    `import { writeFileSync } from 'node:fs';\nwriteFileSync(${quoted}, '');\n`,
  );

  test.each(HOSTILE)('%s stops the build and never runs', async (_, text) => {
    writeFileSync(join(copy.folder, SAMPLE), text);
    const { status, output } = await copy.build();
    expect(status, output).not.toBe(0);
    expect(output).toContain('quy-khuyen-hoc.mdx:');
    expect(existsSync(marker)).toBe(false);
    expect(existsSync(join(copy.folder, 'dist/index.html'))).toBe(false);
  });
});

describe('content that is wrong', () => {
  const CONTENT = join(copy.folder, 'content');
  const kept = join(copy.folder, 'kept');

  /** A build without the files of some kinds, which come back after it. */
  async function buildWithout(kinds: readonly string[]) {
    cpSync(CONTENT, kept, { recursive: true });
    for (const kind of kinds) {
      for (const name of readdirSync(join(CONTENT, kind))) rmSync(join(CONTENT, kind, name));
    }
    const outcome = await copy.build();
    cpSync(kept, CONTENT, { recursive: true });
    rmSync(kept, { recursive: true });
    return outcome;
  }

  test.each(['topics', 'guides', 'regulations'])(
    'without content/%s, on which other texts rest, nothing is built',
    async (kind) => {
      const { status, output } = await buildWithout([kind]);
      expect(status, output).not.toBe(0);
      expect(output).toMatch(/content\/[a-z]+\/.+:\d+:\d+ \[/u);
      expect(existsSync(join(copy.folder, 'dist/index.html'))).toBe(false);
    },
  );

  test('a site without any text is not built', async () => {
    const { status, output } = await buildWithout(readdirSync(CONTENT).filter((kind) => kind !== 'images'));
    expect(status, output).not.toBe(0);
    expect(output).toContain('content/ has no published file.');
  });

  test('a kind of which a site has no text yet is no fault', async () => {
    const { status, output } = await buildWithout(['feedback', 'shelves']);
    expect(status, output).toBe(0);
    expect(output).not.toContain('[WARN]');
    expect(existsSync(join(copy.folder, 'dist/gop-y/index.html'))).toBe(true);
    rmSync(join(copy.folder, 'dist'), { recursive: true });
  });

  test('a field with a wrong value stops the build and names file, line and rule', async () => {
    writeFileSync(
      join(copy.folder, SAMPLE),
      sample.replace(/^durationMinutes: .*$/mu, 'durationMinutes: lâu'),
    );
    const { status, output } = await copy.build();
    expect(status, output).not.toBe(0);
    expect(output).toMatch(/topics\/quy-khuyen-hoc\.mdx:\d+:\d+ \[[a-z-]+\]/u);
  });

  test('the copy itself is sound', async () => {
    const { status, output } = await copy.build();
    expect(status, output).toBe(0);
    expect(existsSync(join(copy.folder, 'dist/index.html'))).toBe(true);
  });
});
