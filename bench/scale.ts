import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textBytes, weigh } from './page-weight.ts';
import { copySite } from './copied-site.ts';
import { growTopics } from './larger-library.ts';

/**
 * What a larger library costs, stage by stage: `npm run bench:scale -- 1000` builds the library as it is, then with so
 * many topics, and prints by how much each stage has grown. 1.0 × is growth in a straight line.
 */
const wanted = Number(process.argv[2] ?? 1000);

interface Library {
  topics: number;
  /** By name, in the order in which they are printed. */
  figures: Map<string, number>;
}

async function build(count?: number): Promise<Library> {
  const site = copySite('.');
  try {
    const folder = join(site.folder, 'content/topics');
    if (count !== undefined) growTopics(folder, count);
    const topics = readdirSync(folder).filter((name) => !name.startsWith('_')).length;
    const { stages, cpuSeconds, peakMegabytes } = await site.build();
    const files = [...site.files()];
    const megabytes = files.reduce((sum, [, { bytes }]) => sum + bytes, 0) / 1e6;
    return {
      topics,
      figures: new Map([
        ...Object.entries(stages).map(([name, seconds]) => [`${name}, CPU s`, seconds] as const),
        ['whole build, CPU s', cpuSeconds],
        ['peak memory, MB', peakMegabytes],
        ['files', files.length],
        ['MB', megabytes],
        [
          'heaviest page, kB brotli',
          heaviestPage(
            join(site.folder, 'dist'),
            files.map(([name]) => name),
          ),
        ],
      ]),
    };
  } finally {
    site.remove();
  }
}

/** Lists grow, texts do not: of the pages, only those that lead to others are weighed. */
function heaviestPage(dist: string, files: readonly string[]): number {
  const lists = files.filter(
    (name) => /^[^/]*(?:\/[^/]+)?\/?index\.html$/u.test(name) || /linh-vuc|loai-hinh/u.test(name),
  );
  const pages = lists.filter((name) => name.endsWith('.html') && !name.startsWith('quan-tri'));
  return Math.max(...pages.map((name) => textBytes(weigh(dist, name)))) / 1000;
}

const [today, grown] = [await build(), await build(wanted)];
const times = grown.topics / today.topics;
const line = (...cells: string[]) =>
  `${cells.map((cell, at) => (at === 0 ? cell.padEnd(38) : cell.padStart(14))).join('')}\n`;
process.stdout.write(line('', `${today.topics} topics`, `${grown.topics} topics`, 'growth', 'of a line'));
for (const [name, before] of today.figures) {
  const after = grown.figures.get(name) ?? 0;
  const growth = after / before;
  process.stdout.write(
    line(
      name,
      before.toFixed(1),
      after.toFixed(1),
      `${growth.toFixed(2)} ×`,
      `${(growth / times).toFixed(2)} ×`,
    ),
  );
}
