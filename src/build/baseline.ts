import browserslist from 'browserslist';

/** The two promises of `browserslist` in package.json: `production` works in full, `readable` reads, searches, prints. */
export type Promised = 'production' | 'readable';

/** The oldest version of each engine for which a promise holds, as Vite and esbuild name them: `chrome102`. */
export function oldestEngines(promised: Promised): string[] {
  return promisedBrowsers(promised).map((browser) => {
    const [name = '', versions = ''] = browser.split(' ');
    return `${VITE_NAMES[name] ?? name}${versions.split('-')[0] ?? ''}`;
  });
}

/** The same as browserslist names them: `chrome 102`. */
export function promisedBrowsers(promised: Promised): string[] {
  return browserslist(undefined, { env: promised, path: import.meta.dirname });
}

const VITE_NAMES: Readonly<Record<string, string>> = { ios_saf: 'ios' };
