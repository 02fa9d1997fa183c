import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EDITOR_PATH } from '../src/editor/build/editor-bundle.ts';
import { pageExamples } from '../tests/site/page-types.ts';
import { BUDGETS } from './budgets.ts';
import { FILE_COUNT, secondsOfContentCheck } from './content-check.ts';
import { textBytes, weigh } from './page-weight.ts';
import { takenBy } from './process-tree.ts';

/** Builds the real site without and with what the last build remembers, and weighs its pages. Disturbs only .cache/. */
const FOLDER = '.cache/bench';
const RESULT = '.cache/bench.json';
/** A cold build finds no papers and no editor either. */
const OWN_CACHES = { PAPER_CACHE: resolve(FOLDER, 'papers'), EDITOR_CACHE: resolve(FOLDER, 'editor') };

/** One measured figure; `budget` is the most it may be. */
interface Figure {
  name: string;
  value: number;
  unit: string;
  budget?: number;
}

async function build(name: string, secondsBudget: number): Promise<Figure[]> {
  const started = performance.now();
  const config = `${FOLDER}/astro.config.mjs`;
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--config', config], {
    env: { ...process.env, ...OWN_CACHES, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let [megabytes, cpuSeconds] = [0, 0];
  const watch = setInterval(() => {
    const taken = takenBy(child.pid ?? 0);
    // What several processes hold together, at the moment when it is most.
    megabytes = Math.max(megabytes, taken.megabytes);
    cpuSeconds = Math.max(cpuSeconds, taken.cpuSeconds);
  }, 50);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(watch);
  if (status !== 0) throw new Error(`The ${name} build ended with ${String(status)}.`);
  const seconds = (performance.now() - started) / 1000;
  const time = { name: `${name} build`, value: Number(seconds.toFixed(2)), unit: 's', budget: secondsBudget };
  if (megabytes === 0) return [time];
  return [
    time,
    { name: `${name} build, time on processors`, value: Math.round(cpuSeconds), unit: 's' },
    {
      name: `${name} build, peak memory`,
      value: Math.round(megabytes),
      unit: 'MB',
      budget: BUDGETS.buildMegabytes,
    },
  ];
}

/** The editor, which no reader loads: everything that it may ask for. */
function weighEditor(): Figure[] {
  const folder = join(FOLDER, 'dist', EDITOR_PATH);
  const files = readdirSync(folder);
  const gzip = (name: string) => gzipSync(readFileSync(join(folder, name))).length;
  const kilobytes = (bytes: number) => Math.round(bytes / 1000);
  const scripts = files.filter((name) => name.endsWith('.js'));
  return [
    { name: 'editor: files', value: files.length, unit: '' },
    { name: 'editor: all files', value: kilobytes(sum(files.map(gzip))), unit: 'kB gzip' },
    { name: 'editor: scripts', value: kilobytes(sum(scripts.map(gzip))), unit: 'kB gzip' },
  ];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function weighPages(): Figure[] {
  return pageExamples(`${FOLDER}/dist`)
    .filter(({ use }) => use !== 'tool')
    .flatMap(({ name, example }) => {
      const file = example.endsWith('/') ? `${example}index.html` : example;
      const weight = weigh(`${FOLDER}/dist`, file.slice(1));
      const isTopic = name === 'topic';
      return [
        {
          name: `${name}: HTML + CSS + JS`,
          value: textBytes(weight),
          unit: 'B br',
          budget: isTopic ? BUDGETS.topicPage : BUDGETS.page,
        },
        { name: `${name}: JS`, value: weight.js, unit: 'B br', budget: BUDGETS.js },
        { name: `${name}: requests`, value: weight.requests, unit: '', budget: BUDGETS.requests },
        ...(isTopic
          ? [{ name: `${name}: nodes`, value: weight.nodes, unit: '', budget: BUDGETS.topicNodes }]
          : []),
      ];
    });
}

function row({ name, value, unit, budget }: Figure): string {
  const share = budget === undefined ? '' : `${Math.round((value / budget) * 100)} % of ${budget}`;
  return `${name.padEnd(44)}${`${value} ${unit}`.padStart(14)}   ${share}\n`;
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
writeFileSync(
  `${FOLDER}/astro.config.mjs`,
  `import config from '../../astro.config.mjs';
export default { ...config, cacheDir: './${FOLDER}/cache', outDir: './${FOLDER}/dist' };
`,
);
const figures = [
  {
    name: `content check, ${FILE_COUNT} files`,
    value: Number(secondsOfContentCheck(FOLDER).toFixed(2)),
    unit: 's',
    budget: BUDGETS.contentCheckSeconds,
  },
  ...(await build('cold', BUDGETS.coldBuildSeconds)),
  ...(await build('warm', BUDGETS.warmBuildSeconds)),
  ...weighPages(),
  ...weighEditor(),
];
writeFileSync(
  RESULT,
  `${JSON.stringify({ node: process.version, platform: process.platform, cores: availableParallelism(), figures }, null, 2)}\n`,
);
process.stdout.write(figures.map(row).join(''));
process.stdout.write(`\nTimes depend on this machine; shares of a budget do not. Written to ${RESULT}.\n`);
if (figures.some(({ value, budget }) => budget !== undefined && value > budget)) {
  process.stderr.write('At least one figure is over its budget.\n');
  process.exitCode = 1;
}
