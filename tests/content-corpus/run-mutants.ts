import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { checkContent } from '../../src/checks/check-content.ts';
import { MADE_BAD, MADE_GOOD } from './made-cases.ts';
import { mutantsOf, type Mutant } from './mutants.ts';
import { caseNames, differences, expectationOf, layBase, layOver, type ExpectedProblem } from './overlay.ts';

/**
 * Spoils the check in every small way that `mutants.ts` knows, runs the corpus on each, and prints as JSON
 * the mutants that no case noticed. A process of its own, because it replaces modules while they load.
 */
const ROOT = join(import.meta.dirname, '../..');

/** Sources that decide. The others print, mend, render, or hold lists that have tests of their own. */
const DECIDING = [
  ...['across-files', 'characters', 'check-file', 'combining-marks', 'content-world', 'duplicate-rules'],
  ...['legacy-encodings', 'look-alikes', 'lost-letters', 'mojibake', 'reference-rules', 'replacement-rules'],
  ...['schema-problems', 'source-file', 'spelling', 'tone-place'],
]
  .map((name) => `src/checks/${name}.ts`)
  .concat(
    ['component-rules', 'components', 'escape-rules', 'front-matter', 'heading-rules', 'hidden-characters']
      .concat(['parse', 'rules', 'syntax-errors', 'urls'])
      .map((name) => `src/language/${name}.ts`),
  );

let current: Mutant | undefined;

/** Own modules by their path, with the own modules that they import. */
const imports = new Map(
  ['checks', 'language'].flatMap((room) =>
    readdirSync(join(ROOT, 'src', room)).map((name) => {
      const path = join(ROOT, 'src', room, name);
      const named = [...readFileSync(path, 'utf8').matchAll(/ from '(?<path>\.[^']+)'/gu)];
      return [path, named.map(({ groups }) => join(path, '..', groups?.['path'] ?? ''))] as const;
    }),
  ),
);

/** The module itself and everything that imports it, near or far: what a mutant of it must load anew. */
function dependentsOf(path: string): Set<string> {
  const found = new Set([path]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const [each, imported] of imports) if (imported.some((one) => found.has(one))) found.add(each);
  }
  return found;
}

let anew = new Set<string>();

/** Modules of a mutant carry its number in their address; the others are loaded once for all. */
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const number = /\?mutant=\d+$/u.exec(context.parentURL ?? '')?.[0];
    const isAnew = number && resolved.url.startsWith('file:') && anew.has(fileURLToPath(resolved.url));
    return isAnew ? { ...resolved, url: resolved.url + number } : resolved;
  },
  load(url, context, next) {
    if (!url.includes('?mutant=')) return next(url, context);
    const path = fileURLToPath(url.replace(/\?.*$/u, ''));
    let source = readFileSync(path, 'utf8');
    if (current && path === join(ROOT, current.file)) {
      source = source.slice(0, current.start) + current.replacement + source.slice(current.end);
    }
    return { format: 'module', source: stripTypeScriptTypes(source), shortCircuit: true };
  },
});

interface LaidCase {
  folder: string;
  expected: readonly ExpectedProblem[];
}

const workshop = mkdtempSync(join(tmpdir(), 'mutants-'));

function layCases(): LaidCase[] {
  const laid: LaidCase[] = [];
  const lay = (make: (folder: string) => void, expected: readonly ExpectedProblem[]) => {
    const folder = join(workshop, String(laid.length));
    layBase(folder);
    make(folder);
    laid.push({ folder, expected });
  };
  for (const group of ['bad', 'good'] as const) {
    for (const name of caseNames(group))
      lay((folder) => layOver(group, name, folder), expectationOf(group, name));
  }
  for (const { make, expected } of MADE_BAD) lay(make, expected);
  for (const { make } of MADE_GOOD) lay(make, []);
  return laid.filter(({ folder }) => !isHostileToParsers(folder));
}

/** Lines of which a parser that is not kept from them makes minutes; shorter ones of the same rule stay. */
function isHostileToParsers(folder: string): boolean {
  const guide = join(folder, 'guides/x.mdx');
  if (!lstatSync(guide, { throwIfNoEntry: false })?.isFile()) return false;
  return readFileSync(guide, 'utf8')
    .split('\n')
    .some((line) => line.length > 20_000);
}

/** The case that notices a mutant; `undefined` where none does. */
async function killer(
  mutant: Mutant | undefined,
  number: number,
  cases: readonly LaidCase[],
): Promise<LaidCase | undefined> {
  current = mutant;
  anew = dependentsOf(join(ROOT, mutant?.file ?? 'src/checks/check-content.ts'));
  const address = `${pathToFileURL(join(ROOT, 'src/checks/check-content.ts')).href}?mutant=${number}`;
  try {
    const check = ((await import(address)) as { checkContent: typeof checkContent }).checkContent;
    return cases.find(({ folder, expected }) => {
      const { found, wanted } = differences(check(folder).problems, expected);
      return JSON.stringify(found) !== JSON.stringify(wanted);
    });
  } catch {
    // A check that cannot run lets nothing through.
    return cases[0];
  }
}

const cases = layCases();
const survivors: Pick<Mutant, 'file' | 'line' | 'what'>[] = [];
const mutants = DECIDING.flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')));
/** Cases that noticed the last mutants are likely to notice the next. */
let order: readonly LaidCase[] = cases;
try {
  if (await killer(undefined, 0, cases)) throw new Error('The corpus fails before anything is spoilt.');
  for (const [index, mutant] of mutants.entries()) {
    const found = await killer(mutant, index + 1, order);
    if (found) order = [found, ...order.filter((each) => each !== found)];
    process.stderr.write(
      `\r${index + 1}/${mutants.length} ${found ? '' : `${mutant.file}:${mutant.line} ${mutant.what}\n`}`,
    );
    if (!found) survivors.push({ file: mutant.file, line: mutant.line, what: mutant.what });
  }
} finally {
  rmSync(workshop, { recursive: true });
}
process.stdout.write(JSON.stringify({ count: mutants.length, survivors }, null, 1));
