import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changeBetween, copySite, type BuiltFiles } from './copied-site.ts';
import { apply, EDITS } from './edits.ts';
import { measureFloor } from './floor.ts';
import type { Measured } from './measured-build.ts';

/**
 * What a build costs, in one table: from nothing, again, and after each small edit, beside a bare Astro with Pagefind
 * over the same texts in the same run. `--of DIR` measures another checkout, so that two can be compared.
 */
const { values } = parseArgs({ options: { of: { type: 'string', default: '.' } } });
const root = resolve(values.of);
const RESULT = '.cache/bench.json';

interface Row {
  name: string;
  measured: Measured;
  /** Of the built site. */
  dist?: { files: number; bytes: number };
  changed?: ReturnType<typeof changeBetween>;
}

const HEAD = ['', 'CPU s', '× floor', 'wall s', 'peak MB', 'files', 'MB', 'changed', 'kB changed', 'gone'];
const WIDTHS = [28, 8, 9, 8, 9, 7, 8, 9, 12, 6];

function print(cells: readonly string[]): void {
  const padded = cells.map((cell, at) =>
    at === 0 ? cell.padEnd(WIDTHS[at] ?? 0) : cell.padStart(WIDTHS[at] ?? 0),
  );
  process.stdout.write(`${padded.join('')}\n`);
}

const rows: Row[] = [];
let floorSeconds = 0;

/** A row is printed when it is known: the whole table takes many minutes. */
function add(row: Row): void {
  const { name, measured, dist, changed } = row;
  rows.push(row);
  print([
    name,
    measured.cpuSeconds.toFixed(1),
    floorSeconds === 0 ? '' : (measured.cpuSeconds / floorSeconds).toFixed(2),
    measured.wallSeconds.toFixed(1),
    String(Math.round(measured.peakMegabytes)),
    dist ? String(dist.files) : '',
    dist ? (dist.bytes / 1e6).toFixed(1) : '',
    changed ? String(changed.files) : '',
    changed ? (changed.bytes / 1000).toFixed(0) : '',
    changed ? String(changed.gone) : '',
  ]);
}

print(HEAD);
const floor = await measureFloor(root);
add({ name: `bare Astro, ${floor.pages} pages`, measured: floor.astro });
add({ name: 'Pagefind over them', measured: floor.pagefind });
floorSeconds = floor.astro.cpuSeconds + floor.pagefind.cpuSeconds;

const site = copySite(root);
try {
  let before: BuiltFiles | undefined;
  const build = async (name: string) => {
    const measured = await site.build();
    const files = site.files();
    const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes, 0);
    const changed = before && changeBetween(before, files);
    add({ name, measured, dist: { files: files.size, bytes }, ...(changed && { changed }) });
    before = files;
  };
  await build('cold');
  await build('warm');
  for (const edit of EDITS) {
    apply(edit, site.folder);
    await build(edit.name);
  }
} finally {
  site.remove();
}

mkdirSync('.cache', { recursive: true });
const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
writeFileSync(RESULT, `${JSON.stringify({ ...machine, of: root, rows }, null, 2)}\n`);
process.stdout.write(`Ratios hold on any machine, seconds on this one. Written to ${RESULT}.\n`);
