import { spawnSync } from 'node:child_process';
import { findOrInstallChromium } from './chromium.ts';

/** Takes the pictures of the parts anew. Look at what has changed in Git before it is committed. */
const { status } = spawnSync('vitest', ['run', '--project', 'browser', 'tests/browser/pictures.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, APPROVE_PICTURES: '1', CHROME_PATH: findOrInstallChromium() },
});
process.exit(status ?? 1);
