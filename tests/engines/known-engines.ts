import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A browser engine on which the site is tried, besides the Chromium of the other tests. */
export interface KnownEngine {
  name: string;
  /** What `drive.py` calls it; undefined where Playwright drives it. */
  driver?: 'qt5' | 'qt6' | 'webkit';
  /** Debian's packages. */
  packages: readonly string[];
  isInstalled: () => boolean;
  /** What package.json promises for it. */
  promised: 'production' | 'readable';
}

/** Debian's own Python: its packages are for no other. */
export const PYTHON = '/usr/bin/python3';

const imports = (program: string) => () =>
  existsSync('/usr/bin/xvfb-run') && spawnSync(PYTHON, ['-c', program], { stdio: 'ignore' }).status === 0;

const SCREEN = ['xvfb', 'xauth'];

export const ENGINES: readonly KnownEngine[] = [
  {
    name: 'Chromium 87',
    driver: 'qt5',
    packages: ['python3-pyqt5.qtwebengine', ...SCREEN],
    isInstalled: imports('import PyQt5.QtWebEngineWidgets'),
    promised: 'readable',
  },
  {
    name: 'Chromium 102',
    driver: 'qt6',
    packages: ['python3-pyqt6.qtwebengine', ...SCREEN],
    isInstalled: imports('import PyQt6.QtWebEngineWidgets'),
    promised: 'production',
  },
  {
    name: 'WebKitGTK',
    driver: 'webkit',
    packages: ['python3-gi', 'python3-gi-cairo', 'gir1.2-webkit2-4.1', ...SCREEN],
    isInstalled: imports(
      "import gi; gi.require_foreign('cairo'); gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2",
    ),
    promised: 'production',
  },
  {
    name: 'Firefox ESR',
    packages: ['firefox-esr'],
    isInstalled: () => existsSync(FIREFOX),
    promised: 'production',
  },
];

export const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
