import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = process.cwd();
const FOLDER = join(ROOT, '.cache/papers');

/** What decides how a paper looks, beside its words: where one of these changes, every paper is made anew. */
const RENDERERS = [
  'src/documents',
  'src/text/papers.ts',
  'src/integrations/pdf.ts',
  'src/integrations/paper-files.ts',
];
const LIBRARIES = /^(?:docx|fflate|@expo-google-fonts\/tinos|@myriaddreamin\/.+)$/u;

let renderers: string | undefined;

function rendererDigest(): string {
  if (renderers !== undefined) return renderers;
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
  return (renderers = hash.update(JSON.stringify(versions)).digest('hex'));
}

/** Bytes made once for the same words by the same renderers, kept in `.cache/papers` between builds. */
export async function cached(
  extension: string,
  content: unknown,
  make: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256')
    .update(rendererDigest())
    .update(JSON.stringify([extension, content]))
    .digest('hex');
  const file = join(FOLDER, key.slice(0, 2), `${key}.${extension}`);
  const kept = readIfThere(file);
  if (kept) return kept;
  const bytes = await make();
  mkdirSync(join(FOLDER, key.slice(0, 2)), { recursive: true });
  // A build that is stopped half way must not leave half a file under the right name.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return bytes;
}

function readIfThere(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return undefined;
  }
}
