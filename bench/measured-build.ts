import { spawn } from 'node:child_process';
import { takenBy } from './process-tree.ts';

/** What one command took, with all that it started. */
export interface Measured {
  wallSeconds: number;
  cpuSeconds: number;
  /** What all processes held together, at the moment when it was most. */
  peakMegabytes: number;
  /** Time on processors by stage of Astro's build, where the command is one. */
  stages: Record<string, number>;
}

/** Lines that Astro writes where one stage ends and the next begins. */
const STAGES: readonly (readonly [pattern: RegExp, next: string])[] = [
  [/Syncing content/u, 'content'],
  [/Building static entrypoints/u, 'bundling'],
  [/generating static routes/u, 'pages and papers'],
  [/✓ Completed in/u, 'finished pages, search, pack'],
];

/** Runs a command in a folder to its end. The environment of the bench itself stays outside: two runs see the same. */
export async function measured(
  folder: string,
  [command = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const { PATH = '', HOME = '' } = process.env;
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    env: { PATH, HOME, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [cpuSeconds, peakMegabytes, said] = [0, 0, ''];
  const look = () => {
    const taken = takenBy(child.pid ?? 0);
    peakMegabytes = Math.max(peakMegabytes, taken.megabytes);
    cpuSeconds = Math.max(cpuSeconds, taken.cpuSeconds);
  };
  const stages: Record<string, number> = {};
  let [stage, begun] = ['start and check', 0];
  const endStage = (next: string) => {
    look();
    stages[stage] = Math.round((cpuSeconds - begun) * 10) / 10;
    [stage, begun] = [next, cpuSeconds];
  };
  let waited = 0;
  const listen = (text: string) => {
    said += text;
    const next = STAGES[waited];
    if (!next?.[0].test(waited === STAGES.length - 1 ? text : said)) return;
    waited += 1;
    endStage(next[1]);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', listen);
  const watch = setInterval(look, 50);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(watch);
  endStage('');
  if (status !== 0)
    throw new Error(`“${[command, ...args].join(' ')}” ended with ${String(status)}:\n${said}`);
  return { wallSeconds: (performance.now() - started) / 1000, cpuSeconds, peakMegabytes, stages };
}
