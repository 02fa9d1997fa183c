import { spawnSync } from 'node:child_process';
import { findOrInstallChromium } from './chromium.ts';

/** `npm run approve`: what Chromium prints now becomes the approved picture of every form. Look at what has changed. */
const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'browser', 'tests/browser/paper-pictures.test.ts'],
  { stdio: 'inherit', env: { ...process.env, APPROVE: '1', CHROME_PATH: findOrInstallChromium() } },
);
process.exit(status ?? 1);
