import { spawnSync } from 'node:child_process';
import { findOrInstallChromium } from './chromium.ts';
import { installGoAccess } from './goaccess.ts';

/** Every check of the project, in the order that fails soonest. What has a name in package.json is called by it. */
const STEPS: readonly (readonly [command: string, ...args: string[]])[] = [
  ['npm', 'run', 'check:content'],
  ['npm', 'run', 'types'],
  ['npm', 'run', 'lint'],
  ['npm', 'run', 'format:check'],
  ['npm', 'run', 'build'],
  ['vitest', 'run'],
];

installGoAccess();

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  CHROME_PATH: findOrInstallChromium(),
};

for (const [command, ...args] of STEPS) {
  const line = [command, ...args].join(' ');
  process.stdout.write(`\n— ${line}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: environment });
  if (status !== 0) {
    process.stderr.write(`\n“${line}” failed. The steps after it were not run.\n`);
    process.exit(status ?? 1);
  }
}
