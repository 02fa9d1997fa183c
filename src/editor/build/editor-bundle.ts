import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { moduleOf, writtenOut } from '../../site/build/written-out.ts';
import { siteColours } from '../../site/build/site-colours.ts';
import { href } from '../../site/href.ts';
import { SITE } from '../../site/identity.ts';
import { SVELTIA_VIETNAMESE } from '../../text/editor-interface.ts';
import { patchedSveltia } from './sveltia-patches.ts';

const ROOT = process.cwd();
const CACHE = process.env['EDITOR_CACHE'] ?? join(ROOT, '.cache/editor');
const KEPT_MS = 3_600_000;

/** Where the editor's files stand in the site; its page asks for `start.js`. */
export const EDITOR_PATH = '/quan-tri/bo-bien-tap/';

/** Rooms whose code travels into the editor: where one of their files changes, it is bundled anew. */
const ROOMS = 'checks editor kinds language model papers schema site styles text vietnamese'.split(' ');

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
  forgetOthers();
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another build of the same code was faster.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Throws away what was bundled of other code; what another build may be writing or reading now stays. */
function forgetOthers(): void {
  const newest = Date.now() - KEPT_MS;
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name);
    const stats = statSync(folder, { throwIfNoEntry: false });
    if (stats && stats.mtimeMs < newest) rmSync(folder, { recursive: true, force: true });
  }
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
    base: href(EDITOR_PATH, SITE.base),
    mode: 'production',
    resolve: {
      alias: { satteri: join(ROOT, 'src/editor/mdx-to-mdast.ts') },
      // A copy of the project may only link to its packages; the order of their modules must not follow from that.
      preserveSymlinks: true,
    },
    plugins: [writtenOut, siteColours(SITE.colours), withoutWhatNobodyUses, patchedSveltia, inVietnamese],
    build: {
      outDir: folder,
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: {
          start: join(ROOT, 'src/editor/browser/start.ts'),
          preview: join(ROOT, 'src/editor/browser/preview.css'),
        },
        output: {
          // Two files are asked for by name: the first script, and the style sheet of the preview.
          entryFileNames: '[name].js',
          chunkFileNames: '[name].[hash].js',
          assetFileNames: ({ names: [name = ''] }) =>
            name === 'preview.css' ? name : '[name].[hash][extname]',
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
/** Maps, which no form of ours has, and what makes drawings (SVG) smaller, which are no pictures of content. */
const UNUSED = /^(?:leaflet|terra-draw|svgo)(?:$|[/-])/u;

const withoutWhatNobodyUses: Plugin = {
  name: 'without-what-nobody-uses',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (UNUSED.test(source)) return EMPTY;
    if (!/locales\/|@shikijs\/langs/u.test(source)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!found || !TRIMMED.test(found.id) || KEPT.test(found.id)) return found;
    return EMPTY;
  },
  load: (id) => (id === EMPTY ? 'export default []' : null),
};

type Sentences = { [key: string]: string | Sentences };

/** Gives Sveltia the Vietnamese sentences that it lacks; stops where an upgrade has brought one of them. */
const inVietnamese: Plugin = {
  name: 'in-vietnamese',
  enforce: 'pre',
  transform(code, id) {
    if (!/@sveltia\/cms\/locales\/vi\.json/u.test(id)) return null;
    return { code: JSON.stringify(added(JSON.parse(code) as Sentences, SVELTIA_VIETNAMESE)), map: null };
  },
};

function added(known: Sentences, missing: Sentences): Sentences {
  const all = { ...known };
  for (const [key, value] of Object.entries(missing)) {
    const there = known[key];
    if (typeof value === 'string' && there !== undefined) {
      throw new Error(
        `Sveltia now says “${key}” in Vietnamese: remove it from src/text/editor-interface.ts.`,
      );
    }
    all[key] = typeof value === 'string' ? value : added(typeof there === 'object' ? there : {}, value);
  }
  return all;
}

function keyOfSources(): string {
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    for (const name of readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' }).sort()) {
      const file = join(ROOT, 'src', room, name);
      if (/\.(?:ts|css)$/u.test(name)) hash.update(name).update(readFileSync(file));
    }
  }
  hash.update(JSON.stringify([SITE.colours, SITE.base, moduleOf('vocabulary'), moduleOf('limits')]));
  hash.update(readFileSync(join(ROOT, 'package.json')));
  return hash.digest('hex').slice(0, 16);
}
