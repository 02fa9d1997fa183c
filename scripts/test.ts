import { spawnSync } from 'node:child_process';
import { findOrInstallChromium } from './chromium.ts';
import { installGoAccess } from './goaccess.ts';

/** Every check of the project, in the order that fails soonest. The last one is the test runner. */
const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['content', 'node', 'src/checks/cli.ts'],
  ['types', 'astro', 'check', '--minimumSeverity', 'warning'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['build', 'astro', 'build'],
  ['tests', 'vitest', 'run'],
];

installGoAccess();

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  CHROME_PATH: findOrInstallChromium(),
};

for (const [name, command, ...args] of STEPS) {
  process.stdout.write(`\n— ${name}: ${command} ${args.join(' ')}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: environment });
  if (status !== 0) {
    process.stderr.write(`\n“${name}” failed. The steps after it were not run.\n`);
    process.exit(status ?? 1);
  }
}
