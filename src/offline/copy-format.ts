import type { CalendarDate } from '../model/calendar-day.ts';

/** What the server says of the copy for reading without a network: one small file, asked for anew each time. */
export interface CopyList {
  format: typeof FORMAT;
  /** All files in one, compressed, in pieces that are fetched and kept one by one. */
  pack: { pieces: readonly Piece[]; unpackedBytes: number };
  /** Every file of the copy by its path from the root of the site, in the order in which they stand in the pack. */
  files: readonly ListedFile[];
}

export interface Piece {
  name: string;
  bytes: number;
}

/** Path, what it holds (`digestOf`), and how many bytes it has unpacked. */
export type ListedFile = readonly [path: string, digest: string, bytes: number];

/** What the device keeps: where each file is found. */
export interface KeptIndex {
  format: typeof FORMAT;
  /** Day on which it was fetched, or found to be the newest. */
  keptOn: CalendarDate;
  /** Bytes that the copy takes on the device. */
  bytes: number;
  files: Record<string, KeptFile>;
}

export interface KeptFile {
  digest: string;
  bytes: number;
  /** Where it begins in the pack; without it, the file is kept by itself under its digest, for it is newer. */
  start?: number;
}

export const FORMAT = 'so-tay-ngoai-tuyen-1';

/** Folder of the site that holds the pieces of the pack, each named by what it holds. */
export const FOLDER = 'ngoai-tuyen/';
/** Asked for anew each time, so it stands outside that folder, whose files hosts let browsers keep for good. */
export const LIST_NAME = 'ngoai-tuyen.json';
/** The worker stands at the root of the site, for it answers everywhere below it. */
export const WORKER_NAME = 'ngoai-tuyen.js';

/** The one cache of this site on the device, and the addresses in it. */
export const CACHE = 'stcd:ngoai-tuyen:v1';
export const KEPT_INDEX = 'kept/index';
export const KEPT_PACK = 'kept/pack';
export const keptFile = (digest: string) => `kept/file/${digest}`;
export const keptPiece = (name: string) => `kept/piece/${name}`;

/** Where more than this of a copy is out of date, the whole pack is smaller than its files one by one. */
export const STALE_SHARE = 0.2;

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** The type that a file of the copy is answered with. */
export function typeOf(path: string): string {
  if (path.endsWith('/')) return TYPES['html'] ?? '';
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** Returns whether a text from the network is a list; what a hotel's network answers in its place is none. */
export function isCopyList(value: unknown): value is CopyList {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === FORMAT &&
    'files' in value &&
    Array.isArray(value.files) &&
    'pack' in value
  );
}
