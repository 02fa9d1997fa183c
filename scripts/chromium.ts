import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The same browser without its windows: tests take half the time. */
const HEADLESS = '/usr/bin/chromium-headless-shell';
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
  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium-headless-shell
  macOS:           brew install --cask chromium
  elsewhere:       install Chrome, then set CHROME_PATH to its program
Then run npm test again.
`;

/**
 * Path of a Chromium or Chrome: `CHROME_PATH`, else the one without windows, which is installed from Debian's package
 * where this user may, else a usual place. Stops the program with the command to type where there is none.
 */
export function findOrInstallChromium(): string {
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    if (existsSync(asked)) return asked;
    process.stderr.write(`CHROME_PATH is ${asked}, and there is no such file.\n`);
    process.exit(1);
  }
  if (!existsSync(HEADLESS)) installFromDebian();
  const found = findChromium();
  if (found) return found;
  process.stderr.write(HOW_TO_INSTALL);
  process.exit(1);
}

/** The same without installing anything; undefined where there is none. */
export function findChromium(): string | undefined {
  return process.env['CHROME_PATH'] ?? [HEADLESS, ...USUAL_PLACES].find((path) => existsSync(path));
}

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write('Installing the Debian package chromium-headless-shell.\n');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (apt('update', '-q')) apt('install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell');
}
