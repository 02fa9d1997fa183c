import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Path of GoAccess: `GOACCESS_PATH`, else where it is found; undefined where it is not installed. */
export function findGoAccess(): string | undefined {
  const name = process.env['GOACCESS_PATH'] ?? 'goaccess';
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0 ? name : undefined;
}

export const HOW_TO_INSTALL_GOACCESS = `GoAccess 1.7 or later is needed.
  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y goaccess
  macOS:           brew install goaccess
  elsewhere:       https://goaccess.io/download, or set GOACCESS_PATH to its program
`;

/** Installs Debian's package where this user may; the tests of `npm run views` say why they are skipped otherwise. */
export function installGoAccess(): void {
  if (findGoAccess() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'goaccess'], {
    stdio: 'inherit',
    env,
  });
}
