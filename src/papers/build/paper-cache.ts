import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

type Bytes = Uint8Array<ArrayBuffer>;

const ROOT = process.cwd();
const FOLDER = process.env['PAPER_CACHE'] ?? join(ROOT, '.cache/papers');
const KEPT_UNUSED_DAYS = 30;
const MS_PER_DAY = 86_400_000;

/** What decides how a paper looks, beside its words: where one of these changes, every paper is made anew. */
const RENDERERS = [
  'src/papers/define',
  'src/papers/fill',
  'src/papers/draw',
  'src/text/papers.ts',
  'src/papers/build/fonts',
  'src/papers/build/pdf.ts',
  'src/papers/build/lean-pdf.ts',
  'src/papers/build/paper-files.ts',
];
const LIBRARIES = /^(?:docx|fflate|@myriaddreamin\/.+)$/u;

let renderers: string | undefined;

/**
 * Bytes made once for the same words by the same renderers, kept between builds in `.cache/papers` (or in the
 * folder `PAPER_CACHE`). What no build has asked for in a month is thrown away.
 */
export async function cached(
  extension: string,
  content: unknown,
  make: () => Bytes | Promise<Bytes>,
): Promise<Bytes> {
  const key = createHash('sha256')
    .update((renderers ??= startCache()))
    .update(JSON.stringify([extension, content]))
    .digest('hex');
  const file = join(FOLDER, `${key}.${extension}`);
  const kept = readIfThere(file);
  if (kept) return kept;
  const bytes = await make();
  // A build that is stopped half way must not leave half a file under the right name.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return bytes;
}

function readIfThere(file: string): Bytes | undefined {
  try {
    const bytes = new Uint8Array(readFileSync(file));
    const now = new Date();
    utimesSync(file, now, now);
    return bytes;
  } catch {
    return undefined;
  }
}

/** Clears old files away; returns the digest of everything that draws papers. */
function startCache(): string {
  mkdirSync(FOLDER, { recursive: true });
  const oldest = Date.now() - KEPT_UNUSED_DAYS * MS_PER_DAY;
  for (const name of readdirSync(FOLDER)) {
    const file = join(FOLDER, name);
    // What another build was still writing may have its right name by now.
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats && stats.mtimeMs < oldest) rmSync(file, { recursive: true, force: true });
  }

  const hash = createHash('sha256');
  for (const path of RENDERERS) {
    const names = path.endsWith('.ts')
      ? [path]
      : readdirSync(join(ROOT, path)).map((name) => `${path}/${name}`);
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(ROOT, name)));
  }
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as Partial<Record<'dependencies' | 'optionalDependencies', Record<string, string>>>;
  const versions = Object.entries({ ...dependencies, ...optionalDependencies }).filter(([name]) =>
    LIBRARIES.test(name),
  );
  return hash.update(JSON.stringify(versions)).digest('hex');
}
