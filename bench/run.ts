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

const rows: Row[] = [];
const floor = await measureFloor(root);
rows.push(
  { name: `bare Astro, ${floor.pages} pages`, measured: floor.astro },
  { name: 'Pagefind over them', measured: floor.pagefind },
);
const floorSeconds = floor.astro.cpuSeconds + floor.pagefind.cpuSeconds;

const site = copySite(root);
try {
  let before: BuiltFiles | undefined;
  const add = async (name: string) => {
    const measured = await site.build();
    const files = site.files();
    const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes, 0);
    rows.push({
      name,
      measured,
      dist: { files: files.size, bytes },
      ...(before && { changed: changeBetween(before, files) }),
    });
    before = files;
    process.stderr.write(`${name}: ${measured.cpuSeconds.toFixed(1)} s\n`);
  };
  await add('cold');
  await add('warm');
  for (const edit of EDITS) {
    apply(edit, site.folder);
    await add(edit.name);
  }
} finally {
  site.remove();
}

const HEAD = ['', 'CPU s', '× floor', 'wall s', 'peak MB', 'files', 'MB', 'changed', 'kB changed', 'gone'];
const WIDTHS = [28, 8, 9, 8, 9, 7, 8, 9, 12, 6];

function cells({ name, measured, dist, changed }: Row): string[] {
  return [
    name,
    measured.cpuSeconds.toFixed(1),
    (measured.cpuSeconds / floorSeconds).toFixed(2),
    measured.wallSeconds.toFixed(1),
    String(Math.round(measured.peakMegabytes)),
    dist ? String(dist.files) : '',
    dist ? (dist.bytes / 1e6).toFixed(1) : '',
    changed ? String(changed.files) : '',
    changed ? (changed.bytes / 1000).toFixed(0) : '',
    changed ? String(changed.gone) : '',
  ];
}

const line = (row: readonly string[]) =>
  row.map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[at] ?? 0) : cell.padStart(WIDTHS[at] ?? 0))).join('');
process.stdout.write(`${[HEAD, ...rows.map(cells)].map(line).join('\n')}\n`);
mkdirSync('.cache', { recursive: true });
const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
writeFileSync(RESULT, `${JSON.stringify({ ...machine, of: root, rows }, null, 2)}\n`);
process.stdout.write(`Ratios hold on any machine, seconds on this one. Written to ${RESULT}.\n`);
