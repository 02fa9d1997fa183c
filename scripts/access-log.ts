import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Longer than any honest line of a log. */
const LONGEST_LINE = 8_000;

/** One reading of a topic or a guide in the combined format of Apache and nginx: GET, answered 200. */
const READING =
  /^(?<before>\S+ \S+ .{1,200}? \[[^\]]{20,40}\] )"GET (?<path>\/(?:chuyen-de|huong-dan)\/[a-z\d-]+\/)(?:\?\S*)? HTTP\/[\d.]+" 200 (?<after>(?:\d+|-) ".*" ".*")$/u;

/** Lists of the same form as an article's address. */
const LIST = /^\/chuyen-de\/tuyen-chon\/$/u;

/**
 * A line of a log where it tells of one reading of an article, without query and protocol, so that all readings of
 * a page look alike; undefined for everything else.
 */
export function articleReading(line: string): string | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const { before, path, after } = READING.exec(line)?.groups ?? {};
  return before && path && after && !LIST.test(path)
    ? `${before}"GET ${path} HTTP/1.1" 200 ${after}`
    : undefined;
}

/** Every reading of an article in a log file; `.gz` is unpacked on the way. Throws where the file cannot be read whole. */
export async function* articleReadings(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  // An error of the file reaches whoever reads the unpacked text.
  const input = file.endsWith('.gz') ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
  input.setEncoding('utf8');
  let rest = '';
  for await (const chunk of input as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    // Of a line without end, so much is kept that it is still known as too long.
    rest = (lines.pop() ?? '').slice(0, 2 * LONGEST_LINE);
    for (const line of lines) yield* readingIn(line);
  }
  yield* readingIn(rest);
}

function readingIn(line: string): string[] {
  const reading = articleReading(line.replace(/\r$/u, ''));
  return reading === undefined ? [] : [reading];
}
