import type { Plugin } from 'vite';
import type { SiteFile } from '../../schema/site.ts';

/** Style sheets from which all others are reached; each declares the colours of the site at its end. */
const ROOT_SHEETS = /\/src\/(?:styles\/(?:site|editor-page)|editor\/browser\/preview)\.css$/u;

/** Declares the colours of `site.yaml` where the style sheets ask for them: `--site-accent` and its kin. */
export function siteColours(colours: SiteFile['colours']): Plugin {
  const declarations = [
    ['--site-accent', colours.accent],
    ['--site-wash', colours.wash],
    ['--site-accent-on-dark', colours.accentOnDark],
    ['--site-wash-on-dark', colours.washOnDark],
  ].map(([name, value]) => `${name}:${value}`);
  return {
    name: 'site-colours',
    enforce: 'pre',
    transform: (code, id) =>
      ROOT_SHEETS.test(id.split('?')[0] ?? '')
        ? { code: `${code}\n@layer tokens{:root{${declarations.join(';')}}}\n`, map: null }
        : null,
  };
}
