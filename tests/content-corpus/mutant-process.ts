import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { checkContentAndPictures } from '../../src/checks/build/check-content.ts';
import type { LaidCase } from './laid-cases.ts';
import type { Mutant } from './mutants.ts';
import { CORPUS_DAY, differences } from './overlay.ts';

/**
 * Runs the corpus on one spoilt check after another. A process of its own, because it replaces modules while they
 * load, and because a check that never ends or fills the memory can only be stopped from outside.
 */
const ROOT = join(import.meta.dirname, '../..');
const ENTRY = join(ROOT, 'src/checks/build/check-content.ts');

/** `mutant` absent: the check as it is. `first`: cases that are likely to notice. */
export interface Task {
  number: number;
  mutant?: Mutant;
  first?: readonly string[];
}

/** The name of the case that noticed; absent where none did. */
export interface Outcome {
  number: number;
  noticedBy?: string;
}

let current: Mutant | undefined;
let anew = new Set<string>();

/** Own modules by their path, with the own modules that they import. */
const imports = new Map(
  ['checks', 'language'].flatMap((room) =>
    readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' }).flatMap((name) => {
      const path = join(ROOT, 'src', room, name);
      if (!lstatSync(path).isFile()) return [];
      const named = [...readFileSync(path, 'utf8').matchAll(/ from '(?<path>\.[^']+)'/gu)];
      return [[path, named.map(({ groups }) => join(path, '..', groups?.['path'] ?? ''))] as const];
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

/** Cases that noticed the last mutants are likely to notice the next. */
let order: readonly LaidCase[] = [];

async function noticedBy({ number, mutant, first = [] }: Task): Promise<string | undefined> {
  current = mutant;
  anew = dependentsOf(mutant ? join(ROOT, mutant.file) : ENTRY);
  const likely = order.filter(({ name }) => first.includes(name));
  try {
    const address = `${pathToFileURL(ENTRY).href}?mutant=${number}`;
    const { checkContentAndPictures: check } = (await import(address)) as {
      checkContentAndPictures: typeof checkContentAndPictures;
    };
    let found: LaidCase | undefined;
    for (const each of [...likely, ...order.filter((other) => !likely.includes(other))]) {
      const { folder, expected, past } = each;
      const report = await check(folder, past, CORPUS_DAY);
      const { found: problems, wanted } = differences(report.problems, expected);
      if (JSON.stringify(problems) === JSON.stringify(wanted)) continue;
      found = each;
      break;
    }
    if (found) order = [found, ...order.filter((each) => each !== found)];
    return found?.name;
  } catch {
    // A check that cannot run lets nothing through.
    return 'an exception';
  }
}

/** The first message brings the cases, every other one a task. */
process.on('message', (message: readonly LaidCase[] | Task) => {
  if (!('number' in message)) {
    order = message;
    process.send?.('ready');
    return;
  }
  const { number } = message;
  void noticedBy(message).then((name) => {
    process.send?.({ number, ...(name !== undefined && { noticedBy: name }) } satisfies Outcome);
  });
});
