/** Control and format characters hide the true address of a link. */
const HIDDEN = /[\p{C}\s\\]/u;
const PARTS = /^https?:\/\/(?<host>[^/?#:@]+)(?::\d{1,5})?(?:[/?#]|$)/iu;
const NAME = /^(?:[\p{Script=Latin}\d](?:[\p{Script=Latin}\d-]*[\p{Script=Latin}\d])?\.)+[a-z]{2,}$/iu;
const FOUR_NUMBERS = /^\d{1,3}(?:\.\d{1,3}){3}$/u;
/** Addresses inside one house, of the machine itself, or of nobody (RFC 1918, 6598, 3927, 1122, 5771). */
const PRIVATE_NUMBERS =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[3-5]\d)\./u;
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|localdomain|arpa|onion)$/iu;

/**
 * Returns whether a text is the address of a page that every reader can open: http or https, in either case, a
 * dotted name or a public number written the plain way, no user name and nothing hidden. A host that a browser
 * reads as another one than is written (`0x7f000001`, `dangcongsan。vn`, `a%2Evn`) is none.
 */
export function isPublicAddress(url: string): boolean {
  const host = HIDDEN.test(url) ? undefined : PARTS.exec(url)?.groups?.['host'];
  if (host === undefined || !URL.canParse(url)) return false;
  const { hostname, username, password } = new URL(url);
  if (username || password) return false;
  if (/^[\d.]+$/u.test(hostname)) {
    return hostname === host && FOUR_NUMBERS.test(host) && !PRIVATE_NUMBERS.test(host);
  }
  return NAME.test(host) && host === host.normalize('NFKC') && !PRIVATE_NAME.test(host);
}

/** Parts of an address that tell who sent the link to whom; the page is the same without them. */
const TRACKING =
  /[?&](?<name>utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid?|mc_[ce]id|_ga|_gl|zarsrc|zalo_\w+|ttclid|twclid|mibextid)=/iu;

/** Returns the name of the first part that tracks readers; `undefined` where an address has none. */
export function trackingPart(url: string): string | undefined {
  return TRACKING.exec(url)?.groups?.['name'];
}
