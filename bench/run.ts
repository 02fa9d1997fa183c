import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { PAGE_TYPES } from '../tests/site/page-types.ts';
import { BUDGETS } from './budgets.ts';
import { FILE_COUNT, secondsOfContentCheck } from './content-check.ts';
import { textBytes, weigh } from './page-weight.ts';

/** Builds the real site without and with what the last build remembers, and weighs its pages. Disturbs only .cache/. */
const FOLDER = '.cache/bench';
const RESULT = '.cache/bench.json';

/** One measured figure; `budget` is the most it may be. */
interface Figure {
  name: string;
  value: number;
  unit: string;
  budget?: number;
}

/** One more process of the build would count twice, so memory is the largest sum at one moment (Linux only). */
function megabytesOf(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
    const own = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(own ?? 0) / 1024 + children.reduce((sum, child) => sum + megabytesOf(Number(child)), 0);
  } catch {
    return 0;
  }
}

async function build(name: string, secondsBudget: number): Promise<Figure[]> {
  const started = performance.now();
  const config = `${FOLDER}/astro.config.mjs`;
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--config', config], {
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let megabytes = 0;
  const watch = setInterval(() => (megabytes = Math.max(megabytes, megabytesOf(child.pid ?? 0))), 50);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(watch);
  if (status !== 0) throw new Error(`The ${name} build ended with ${String(status)}.`);
  const seconds = (performance.now() - started) / 1000;
  return [
    { name: `${name} build`, value: Number(seconds.toFixed(2)), unit: 's', budget: secondsBudget },
    ...(megabytes > 0
      ? [
          {
            name: `${name} build, peak memory`,
            value: Math.round(megabytes),
            unit: 'MB',
            budget: BUDGETS.buildMegabytes,
          },
        ]
      : []),
  ];
}

function weighPages(): Figure[] {
  return PAGE_TYPES.filter(({ use }) => use !== 'tool').flatMap(({ name, example }) => {
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
