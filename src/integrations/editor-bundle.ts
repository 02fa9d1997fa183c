import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = process.cwd();
const CACHE = process.env['EDITOR_CACHE'] ?? join(ROOT, '.cache/editor');

/** Where the editor's files stand in the site; its page asks for `start.js`. */
export const EDITOR_PATH = '/quan-tri/bo-bien-tap/';

/** Rooms whose code travels into the editor: where one of their files changes, it is bundled anew. */
const ROOMS = [
  'src/editor',
  'src/checks',
  'src/language',
  'src/model',
  'src/documents',
  'src/text',
  'src/styles',
];

/**
 * Folder with the bundled editor. It is bundled apart from the pages, because it is forty times as large as all
 * their scripts, and kept in `.cache/editor` (or in the folder `EDITOR_CACHE`) until its code changes.
 */
export async function bundledEditor(): Promise<string> {
  const folder = join(CACHE, keyOfSources());
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  await bundle(unfinished);
  for (const name of readdirSync(CACHE)) {
    if (!unfinished.endsWith(name)) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
  renameSync(unfinished, folder);
  return folder;
}

/** True where nothing has changed since it was bundled. */
export function isEditorBundled(): boolean {
  return existsSync(join(CACHE, keyOfSources()));
}

/** Copies the bundled editor into a built site. */
export async function writeEditor(siteFolder: string): Promise<void> {
  const target = join(siteFolder, EDITOR_PATH);
  mkdirSync(target, { recursive: true });
  cpSync(await bundledEditor(), target, { recursive: true });
}

async function bundle(folder: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: EDITOR_PATH,
    mode: 'production',
    resolve: { alias: { satteri: join(ROOT, 'src/editor/mdx-to-mdast.ts') } },
    plugins: [withoutWhatNobodyUses],
    build: {
      outDir: folder,
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: join(ROOT, 'src/editor/start.ts'),
        output: {
          entryFileNames: 'start.js',
          chunkFileNames: '[name].[hash].js',
          assetFileNames: '[name].[hash][extname]',
        },
        checks: { moduleLevelDirective: false },
      },
    },
  });
}

/** Languages of the interface and of coloured source text that are kept; the others become empty modules. */
const KEPT =
  /\/(?:locales\/(?:en-US|vi)\.json|langs\/dist\/(?:markdown|mdx|yaml|html|html-derivative)\.mjs)$/u;
const TRIMMED = /@sveltia\/cms\/locales\/[\w-]+\.json|@shikijs\/langs\//u;
const EMPTY = '\0empty';

const withoutWhatNobodyUses: Plugin = {
  name: 'without-what-nobody-uses',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!/locales\/|@shikijs\/langs/u.test(source)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!found || !TRIMMED.test(found.id) || KEPT.test(found.id)) return found;
    return EMPTY;
  },
  load: (id) => (id === EMPTY ? 'export default []' : null),
};

function keyOfSources(): string {
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    for (const name of readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).sort()) {
      const file = join(ROOT, room, name);
      if (/\.(?:ts|css)$/u.test(name)) hash.update(name).update(readFileSync(file));
    }
  }
  hash.update(readFileSync(join(ROOT, 'package.json')));
  hash.update(readFileSync(join(ROOT, 'src/integrations/editor-bundle.ts')));
  return hash.digest('hex').slice(0, 16);
}
