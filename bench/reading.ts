import { Console } from 'node:console';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findOrInstallChromium } from '../scripts/chromium.ts';
import { pageExamples } from '../tests/site/page-types.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * What a phone on a rural line waits for: the largest page of every type, by Lighthouse. Names of page types as
 * arguments measure those alone. Times depend on the machine; nothing else may run on it meanwhile.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const DIST = 'dist';
const FOLDER = '.cache/lighthouse';
/** 50 kB/s with answers after 400 ms, really waited for, and a processor of a quarter of the speed. */
const RURAL_LINE = [
  '--throttling-method=devtools',
  '--throttling.requestLatencyMs=400',
  '--throttling.downloadThroughputKbps=400',
  '--throttling.uploadThroughputKbps=400',
];

/** The parts of a report of Lighthouse that are read here. */
interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number; details?: { items?: unknown[] } }>;
}

async function measure(url: string, options: readonly string[]): Promise<Report> {
  const output = `${FOLDER}/report.json`;
  rmSync(output, { force: true });
  const child = spawn(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      '--chrome-flags=--headless --no-sandbox',
      ...options,
    ],
    { env: { ...process.env, CHROME_PATH: findOrInstallChromium() }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const status = await new Promise<number | null>((done) => child.on('close', done));
  if (status !== 0) throw new Error(`Lighthouse ended with ${String(status)} at ${url}.`);
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

const percent = (report: Report, category: string) =>
  Math.round((report.categories[category]?.score ?? 0) * 100);
const valueOf = (report: Report, audit: string) => report.audits[audit]?.numericValue ?? 0;

async function row(name: string, url: string): Promise<Record<string, string | number>> {
  const usual = await measure(url, []);
  const rural = await measure(url, ['--only-categories=performance', ...RURAL_LINE]);
  return {
    page: name,
    performance: percent(usual, 'performance'),
    accessibility: percent(usual, 'accessibility'),
    'best practices': percent(usual, 'best-practices'),
    seo: percent(usual, 'seo'),
    'LCP on a rural line, s': Number((valueOf(rural, 'largest-contentful-paint') / 1000).toFixed(2)),
    'layout shift there': Number(valueOf(rural, 'cumulative-layout-shift').toFixed(3)),
    'kB there': Math.round(valueOf(rural, 'total-byte-weight') / 1000),
    'requests there': rural.audits['network-requests']?.details?.items?.length ?? 0,
  };
}

mkdirSync(FOLDER, { recursive: true });
const asked = process.argv.slice(2);
const server = await serveFolder(DIST, { isPacked: true });
const rows: Record<string, string | number>[] = [];
for (const { name, example } of pageExamples(DIST)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  rows.push(await row(name, server.origin + example));
  process.stdout.write(`${JSON.stringify(rows.at(-1))}\n`);
}
server.close();
writeFileSync('.cache/reading.json', JSON.stringify(rows, null, 2));
new Console(process.stdout).table(rows);
