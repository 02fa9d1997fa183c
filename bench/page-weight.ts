import { readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What one page of the built site loads before its reader does anything. Sizes are brotli bytes. */
export interface PageWeight {
  html: number;
  css: number;
  js: number;
  /** Size on disk of the fonts the page asks for in its head: woff2 is already compressed. */
  fonts: number;
  fontFiles: number;
  /** The one file of signs, where the page shows any. */
  signs: number;
  /** The page itself, stylesheets, scripts with what they import, fonts. */
  requests: number;
  nodes: number;
}

const compressed = new Map<string, number>();

/** Bytes of a file as a host sends it. */
export function brotli(file: string): number {
  const known = compressed.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
  compressed.set(file, size);
  return size;
}

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** A module and every module it imports before it runs. */
export function modulesOf(dist: string, path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = readFileSync(join(dist, path), 'utf8');
  const imported = matches(source, /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/gu);
  for (const each of imported) modulesOf(dist, posix.join(dirname(path), each), seen);
  return seen;
}

/** Weighs one page; `file` is its HTML file inside `dist`. */
export function weigh(dist: string, file: string): PageWeight {
  const html = readFileSync(join(dist, file), 'utf8');
  const sheets = matches(html, /<link rel="stylesheet" href="([^"]+)"/gu);
  const fonts = matches(html, /<link rel="preload" href="([^"]+)" as="font"/gu);
  const scripts = new Set<string>();
  for (const entry of matches(html, /<script[^>]* src="([^"]+)"/gu)) modulesOf(dist, entry, scripts);
  return {
    html: brotli(join(dist, file)),
    css: sum(sheets.map((path) => brotli(join(dist, path)))),
    js: sum([...scripts].map((path) => brotli(join(dist, path)))),
    fonts: sum(fonts.map((path) => statSync(join(dist, path)).size)),
    fontFiles: fonts.length,
    signs: html.includes('/signs.svg#') ? brotli(join(dist, 'signs.svg')) : 0,
    requests: 1 + sheets.length + scripts.size + fonts.length,
    nodes: matches(html, /(<[a-z][\w-]*)/gu).length,
  };
}

/** The bytes that the budget of a page’s text counts. */
export const textBytes = ({ html, css, js }: PageWeight) => html + css + js;

/** All bytes that a page needs to be read. */
export const allBytes = (weight: PageWeight) => textBytes(weight) + weight.fonts + weight.signs;
