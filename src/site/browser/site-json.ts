import { href } from '../href.ts';
import { BASE } from './base.ts';

/** Data of this site, by its path from the root. Throws without network, where the device does not have them either. */
export async function siteJson<Data>(path: string): Promise<Data> {
  const response = await fetch(href(path, BASE));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Data;
}
