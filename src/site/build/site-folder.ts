import { join, resolve } from 'node:path';
import type { ContentLayer } from '../../model/content-place.ts';
import type { SiteFile } from '../../schema/site.ts';
import { readSiteFile, SITE_FILE } from './site-file.ts';

/** Folder of the site that is built: `SITE_DIR`, else this repository, which is the site of the common library. */
export function siteFolder(): string {
  return resolve(process.env['SITE_DIR'] || '.');
}

/** Every layer of the site that is built, the lowest first; its own folder is the last. */
export function contentLayers(folder = siteFolder()): ContentLayer[] {
  const { extends: shared } = readSiteFile(folder);
  return [...(shared ? layersBelow(folder, shared, [folder]) : []), { folder: join(folder, 'content') }];
}

/** The layers of the site that another one builds on. Throws where sites build on each other in a circle. */
function layersBelow(
  above: string,
  { from, kinds }: NonNullable<SiteFile['extends']>,
  seen: readonly string[],
): ContentLayer[] {
  const folder = from === 'common' ? resolve('.') : resolve(above, from);
  if (seen.includes(folder)) {
    const circle = [...seen, folder].join(' → ');
    throw new Error(`${SITE_FILE}: các trang dùng lại nhau thành vòng: ${circle}. Bỏ extends ở một trang.`);
  }
  const { extends: shared, repository } = readSiteFile(folder);
  const layers = [
    ...(shared ? layersBelow(folder, shared, [...seen, folder]) : []),
    { folder: join(folder, 'content'), repository },
  ];
  return kinds ? layers.map((layer) => ({ ...layer, kinds: common(kinds, layer.kinds) })) : layers;
}

const common = (kinds: readonly string[], others: readonly string[] = kinds) =>
  kinds.filter((kind) => others.includes(kind));
