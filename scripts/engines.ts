import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ENGINES } from '../tests/engines/known-engines.ts';

/** `npm run test:engines`: tries the built site on every engine, installing Debian's packages where this user may. */
const missing = ENGINES.filter((engine) => !engine.isInstalled());
const packages = [...new Set(missing.flatMap((engine) => engine.packages))];
const apt = ['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages];

if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  spawnSync('apt-get', apt.slice(1), { stdio: 'inherit', env });
}

const absent = ENGINES.filter((engine) => !engine.isInstalled()).map(({ name }) => name);
if (absent.length > 0) {
  process.stderr.write(`Not installed here: ${absent.join(', ')}. They are tried on Debian and Ubuntu:
  sudo ${apt.join(' ')}
Elsewhere, run this in a container of Debian 12 (docker run -it -v "$PWD:/site" -w /site debian:12).
`);
  process.exit(1);
}
process.exit(spawnSync('vitest', ['run', '--project', 'engines'], { stdio: 'inherit' }).status ?? 1);
