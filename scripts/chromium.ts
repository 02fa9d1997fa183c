import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Google/Chrome/Application/chrome.exe')] : [],
  ),
];

const HOW_TO_INSTALL = `The browser tests need Chromium or Chrome, and none was found.
  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium
  macOS:           brew install --cask chromium
  elsewhere:       install Chrome, then set CHROME_PATH to its program
Then run npm test again.
`;

/**
 * Path of a Chromium or Chrome: `CHROME_PATH`, else a usual place, else Debian's package where this user may
 * install it. Stops the program with the command to type where there is none.
 */
export function findOrInstallChromium(): string {
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    if (existsSync(asked)) return asked;
    process.stderr.write(`CHROME_PATH is ${asked}, and there is no such file.\n`);
    process.exit(1);
  }
  const found = findChromium() ?? (installFromDebian() ? findChromium() : undefined);
  if (found) return found;
  process.stderr.write(HOW_TO_INSTALL);
  process.exit(1);
}

function findChromium(): string | undefined {
  return USUAL_PLACES.find((path) => existsSync(path));
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stdout.write('No Chromium found: installing the Debian package.\n');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
}
