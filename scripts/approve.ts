import { spawnSync } from 'node:child_process';
import { findOrInstallChromium } from './chromium.ts';

/**
 * `npm run approve`: every form as Chromium prints it now, and every part of the site as it looks now, becomes the
 * approved picture. Look at what has changed.
 */
const { status } = spawnSync(
  'vitest',
  [
    'run',
    '--project',
    'browser',
    'tests/browser/paper-pictures.test.ts',
    'tests/browser/part-pictures.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, APPROVE: '1', CHROME_PATH: findOrInstallChromium() } },
);
process.exit(status ?? 1);
