import { PAGE_KIND_NAMES, entryPath } from '../kinds/content-kind.ts';
import { everyAddress } from './collections.ts';
import { formerAddresses } from './former-addresses.ts';

/**
 * Where a page of content stands now, with the anchor that was asked for: itself, or the page that took its place.
 * `undefined` where neither is published. What is no page of content comes back as it is.
 */
export async function publishedAddress(address: string): Promise<string | undefined> {
  const [path = '', anchor] = address.split('#');
  const isOfContent = PAGE_KIND_NAMES.some((kind) => path !== entryPath(kind, '') && isBelow(path, kind));
  if (!isOfContent || (await everyAddress()).has(path)) return address;
  const moved = (await formerAddresses()).find((former) => former.path === path)?.target;
  return moved && (anchor === undefined ? moved : `${moved}#${anchor}`);
}

/** True for `/van-ban/x/` and the kind whose list is `/van-ban/`. */
function isBelow(path: string, kind: (typeof PAGE_KIND_NAMES)[number]): boolean {
  const list = entryPath(kind, '').replace(/\/$/u, '');
  return path.startsWith(list) && /^[a-z\d-]+\/$/u.test(path.slice(list.length));
}
