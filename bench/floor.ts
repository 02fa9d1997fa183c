import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { measured, type Measured } from './measured-build.ts';

const LAYOUT = `---
const { frontmatter } = Astro.props;
---
<html lang="vi"><head><meta charset="utf-8" /><title>{frontmatter.title}</title></head>
<body data-pagefind-body><h1>{frontmatter.title}</h1><slot /></body></html>
`;

/** The same texts by the shortest way: a bare Astro that makes a page of each, and Pagefind over them. */
export async function measureFloor(
  root: string,
): Promise<{ pages: number; astro: Measured; pagefind: Measured }> {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'));
  try {
    symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    mkdirSync(join(folder, 'src/layouts'), { recursive: true });
    writeFileSync(join(folder, 'src/layouts/Bare.astro'), LAYOUT);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    const names = globSync('*/*.{mdx,yaml}', { cwd: join(root, 'content') }).filter(
      (name) => !/\/_/u.test(name),
    );
    for (const name of names) writePage(folder, name, readFileSync(join(root, 'content', name), 'utf8'));
    const astro = await measured(folder, [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build']);
    const pagefind = await measured(folder, ['node_modules/.bin/pagefind', '--site', 'dist']);
    return { pages: names.length, astro, pagefind };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Markdown without components; of a file that is all fields, the fields. */
function writePage(folder: string, name: string, source: string): void {
  const [, , body = source] = source.split(/^---\n/mu);
  const title = /^title: (?<title>.+)$/mu.exec(source)?.groups?.['title'] ?? JSON.stringify(name);
  const text = body.replace(/<\/?[A-Z][^>]*>/gu, '').replaceAll(/^ +/gmu, '');
  const file = join(folder, 'src/pages', name.replace(/\.\w+$/u, '.md'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\nlayout: ../../layouts/Bare.astro\ntitle: ${title}\n---\n\n${text}`);
}
