import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { measureInBrowser } from './in-browser.ts';
import { judgedQueries, type JudgedQuery } from './judged.ts';
import { figuresOf, type Figures, type Run } from './metrics.ts';
import { openSystems, ownBytes, type System } from './systems.ts';

const DIST = 'dist';
const SCRATCH = '.cache/bench-search';
const OUTPUT = '.cache/bench-search.json';
const BROWSER_QUERIES = 60;

interface Measured {
  name: string;
  splits: Record<string, Figures>;
  classes: Record<string, Figures>;
  /** Share of the queries about other things that rightly find nothing. */
  offTopicEmpty: number;
  p50Ms: number;
  p95Ms: number;
  firstBytes?: number;
}

async function measure(system: System, queries: readonly JudgedQuery[]): Promise<Measured> {
  const runs: Run[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const started = performance.now();
    const paths = await system.find(query.query);
    times.push(performance.now() - started);
    runs.push({ query, found: paths.map((path) => path.split('/').filter(Boolean).at(-1) ?? '') });
  }
  const onTopic = runs.filter(({ query }) => query.relevant.size > 0);
  const offTopic = runs.filter(({ query }) => query.relevant.size === 0);
  const figuresBy = (keyOf: (query: JudgedQuery) => string) =>
    Object.fromEntries(
      [...new Set(onTopic.map(({ query }) => keyOf(query)))].map((key) => [
        key,
        figuresOf(onTopic.filter(({ query }) => keyOf(query) === key)),
      ]),
    );
  times.sort((a, b) => a - b);
  return {
    name: system.name,
    splits: { all: figuresOf(onTopic), ...figuresBy(({ split }) => split) },
    classes: figuresBy((query) => query.class),
    offTopicEmpty: offTopic.filter(({ found }) => found.length === 0).length / Math.max(1, offTopic.length),
    p50Ms: times[Math.floor(times.length * 0.5)] ?? 0,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? 0,
    ...(system.firstBytes !== undefined && { firstBytes: system.firstBytes }),
  };
}

const write = (line: string) => process.stdout.write(`${line}\n`);
const share = (value: number) => value.toFixed(3).replace(/^0/u, '');

function printTables(measured: readonly Measured[]): void {
  write(
    '| system | split | queries | success@1 | recall@5 | MRR@10 | nDCG@10 | nothing found | off-topic empty |',
  );
  write('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { name, splits, offTopicEmpty } of measured) {
    for (const [split, figures] of Object.entries(splits)) {
      const { queries, successAt1, recallAt5, reciprocalRank, ndcgAt10, zeroRate } = figures;
      const cells = [successAt1, recallAt5, reciprocalRank, ndcgAt10, zeroRate].map(share);
      write(
        `| ${[name, split, queries, ...cells, split === 'all' ? share(offTopicEmpty) : ''].join(' | ')} |`,
      );
    }
  }
  write(`\n| class, nDCG@10 | ${measured.map(({ name }) => name).join(' | ')} |`);
  write(`| --- |${' --- |'.repeat(measured.length)}`);
  for (const name of Object.keys(measured[0]?.classes ?? {})) {
    write(`| ${name} | ${measured.map(({ classes }) => share(classes[name]?.ndcgAt10 ?? 0)).join(' | ')} |`);
  }
}

async function main(): Promise<void> {
  if (!existsSync(`${DIST}/pagefind/titles.json`)) throw new Error('Build the site first: npm run build.');
  rmSync(SCRATCH, { recursive: true, force: true });
  mkdirSync(SCRATCH, { recursive: true });
  const queries = judgedQueries();
  const { systems, close } = await openSystems(DIST, SCRATCH);
  const measured: Measured[] = [];
  for (const system of systems) measured.push(await measure(system, queries));
  close();
  const unseen = queries.filter(({ split, relevant }) => split !== 'dev' && relevant.size > 0);
  const browser = await measureInBrowser(
    DIST,
    unseen.slice(0, BROWSER_QUERIES).map(({ query }) => query),
  );
  const sizes = ownBytes(DIST);
  printTables(measured);
  write(
    `\nWarm, outside a browser, ms p50 / p95: ${measured.map(({ name, p50Ms, p95Ms }) => `${name} ${p50Ms.toFixed(1)} / ${p95Ms.toFixed(1)}`).join(' · ')}`,
  );
  write(`In Chromium: ${JSON.stringify(browser)}`);
  write(`Bytes, gzip: ${JSON.stringify(sizes)}`);
  writeFileSync(OUTPUT, `${JSON.stringify({ measured, browser, sizes }, null, 2)}\n`);
  write(`Written to ${OUTPUT}.`);
}

await main();
// Pagefind keeps its workers; nothing is left to wait for.
process.exit();
