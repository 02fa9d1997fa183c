import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { ContentLayer } from '../../model/content-place.ts';
import { SITE_FILE } from './site-file.ts';
import { contentLayers, siteFolder } from './site-folder.ts';

/** The common library, which goes with the code: its files serve where a site has none of its own. */
const COMMON = join(import.meta.dirname, '../../../content');

/** Returns the data of one YAML file as every layer has it that has it, the highest layer first. */
export function dataOfLayers(kind: string, name: string): unknown[] {
  return [...ofSite(kind, name), ...readData(COMMON, kind, name)];
}

/** Returns whether the site itself has this file, in whichever layer. */
export function isOnSite(kind: string, name: string): boolean {
  return ofSite(kind, name).length > 0;
}

function ofSite(kind: string, name: string): unknown[] {
  return layersOfSite()
    .filter(({ kinds }) => kinds === undefined || kinds.includes(kind))
    .toReversed()
    .flatMap(({ folder }) => readData(folder, kind, name));
}

/** A folder of content alone, as a proposal is checked, is no site. */
function layersOfSite(): readonly ContentLayer[] {
  const folder = siteFolder();
  return existsSync(join(folder, SITE_FILE)) ? contentLayers(folder) : [{ folder: join(folder, 'content') }];
}

/** What can be read of a file. Its faults are for the content check, which could not start without it. */
function readData(folder: string, kind: string, name: string): unknown[] {
  const file = join(folder, kind, `${name}.yaml`);
  if (!existsSync(file)) return [];
  return [parseDocument(readFileSync(file, 'utf8'), { logLevel: 'silent' }).toJS() as unknown];
}
