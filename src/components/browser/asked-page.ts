import { BASE } from '../../site/browser/base.ts';
import { href, sitePath } from '../../site/href.ts';

/** The page of this site that a reader wants to write about. */
export interface AskedPage {
  /** From the root of the site. */
  path: string;
  /** Canonical address. */
  address: string;
  title: string;
}

/** Addresses of this site hold nothing else; a host, a scheme or a query cannot hide in it. */
const OWN_PATH = /^\/(?:[a-z\d]+(?:-[a-z\d]+)*\/)*$/u;

/** The path asked for in `?trang=`; undefined where it is not the address of a page here. */
export function askedPath(search: string): string | undefined {
  const path = new URLSearchParams(search).get('trang');
  return path !== null && path.length <= 200 && OWN_PATH.test(path) ? path : undefined;
}

/**
 * Asks the site itself what the page is called, so that nobody can put words of their own on a slip.
 * Undefined where none is asked for, or there is no such page, or no network.
 */
export async function askedPage(search = location.search): Promise<AskedPage | undefined> {
  const path = askedPath(search);
  if (path === undefined) return undefined;
  try {
    const response = await fetch(href(path, BASE));
    if (!response.ok) {
      await response.body?.cancel();
      return undefined;
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const title = page.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
    const address = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    return title && address ? { path: sitePath(new URL(address).pathname, BASE), address, title } : undefined;
  } catch {
    return undefined;
  }
}
