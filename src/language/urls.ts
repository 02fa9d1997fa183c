import { isPublicAddress } from '../model/web-address.ts';

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
/** `tel:+842438043456`; blanks and brackets are for the words of the link. */
const PHONE = /^tel:\+?\d[\d.-]{1,18}\d$/u;
const MAIL = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
const INTERNAL = /^(?<path>\/(?:[a-z0-9-]+\/)*)(?:#(?<anchor>[a-z0-9-]+))?$/u;

/**
 * Reads the address of a link. Allowed: https and http that everyone can open, a plain mail address, a
 * telephone number, a page of this site from its root with the closing slash, an anchor of the same page.
 */
export function linkTarget(url: string): LinkTarget | undefined {
  if (HIDDEN.test(url)) return undefined;
  if (/^#[a-z0-9-]+$/u.test(url)) return { kind: 'anchor', anchor: url.slice(1) };
  const internal = INTERNAL.exec(url)?.groups;
  if (internal) return { kind: 'internal', path: internal['path'] ?? '/', anchor: internal['anchor'] ?? '' };
  return MAIL.test(url) || PHONE.test(url) || isPublicAddress(url) ? { kind: 'external', url } : undefined;
}
