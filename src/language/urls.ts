/** Where a link may lead, or `undefined` where it may not lead anywhere. */
export type LinkTarget =
  { kind: 'external'; url: string } | InternalLink | { kind: 'anchor'; anchor: string };

/** A page of this site; `anchor` is empty where the link leads to its top. */
export interface InternalLink {
  kind: 'internal';
  path: string;
  anchor: string;
}

/** Control and format characters hide the true address of a link. */
const HIDDEN = /[\p{C}\s\\]/u;
const MAIL = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
const INTERNAL = /^(?<path>\/(?:[a-z0-9-]+\/)*)(?:#(?<anchor>[a-z0-9-]+))?$/u;

/**
 * Reads the address of a link. Allowed: https and http with a dotted host and no user name, a plain mail
 * address, a page of this site from its root with the closing slash, an anchor of the same page.
 */
export function linkTarget(url: string): LinkTarget | undefined {
  if (HIDDEN.test(url)) return undefined;
  if (/^#[a-z0-9-]+$/u.test(url)) return { kind: 'anchor', anchor: url.slice(1) };
  const internal = INTERNAL.exec(url)?.groups;
  if (internal) return { kind: 'internal', path: internal['path'] ?? '/', anchor: internal['anchor'] ?? '' };
  if (MAIL.test(url)) return { kind: 'external', url };
  if (!/^https?:\/\/[^/@]/u.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, username, password } = new URL(url);
  const isPublicHost = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/u.test(hostname);
  const isIpAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(hostname);
  return (isPublicHost || isIpAddress) && !username && !password ? { kind: 'external', url } : undefined;
}
