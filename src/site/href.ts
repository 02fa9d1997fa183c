/**
 * An address of this site as a browser asks for it: `/van-ban/` → `/so-tay/van-ban/`. Code and content write
 * addresses from the root of the site; `base`, with both slashes, says where on its host that root stands.
 */
export function href(path: string, base: string): string {
  return base.slice(0, -1) + path;
}

/** The address from the root of the site of what a browser asks for; the inverse of `href`. */
export function sitePath(address: string, base: string): string {
  return address.startsWith(base) ? address.slice(base.length - 1) : address;
}

/** An opening tag: quoted values may hold anything. */
const TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gu;
const ADDRESS = /(?<=\s(?:href|src|action)=")\/(?!\/)[^"]*/gu;
const REFRESH = /(?<=\scontent="0; url=)\/(?!\/)[^"]*/gu;

/** HTML in which every address from the root of the site stands below `base`; what Astro has put there stays. */
export function htmlBelow(html: string, base: string): string {
  if (base === '/') return html;
  const below = (address: string) => (address.startsWith(`${base}_astro/`) ? address : href(address, base));
  return html.replace(TAG, (tag) => tag.replace(ADDRESS, below).replace(REFRESH, below));
}
