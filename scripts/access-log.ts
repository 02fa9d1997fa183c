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

/** Why a log cannot be counted: what its lines begin with is not the address of a reader. */
export type LogFault = 'vhost' | 'list' | 'proxy';

/** `site.example:443 192.0.2.1 - - [`, as Apache's `vhost_combined` writes it. */
const WITH_VHOST = /^\S+ (?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]*:[\da-f:.]+) \S+ \S+ \[/iu;
/** `192.0.2.1, 10.0.0.1 - - [`: every address that a request came through. */
const WITH_LIST = /^[\da-f.:]+, ?[\da-f.:]+[, ]/iu;

/** So many readings from so few addresses are no readers: what stands in front of the server wrote its own address. */
const MANY_READINGS = 200;
const FEW_ADDRESSES = 3;

/** What is wrong with the beginnings of these readings; undefined where they tell of readers. */
export async function faultOf(readings: AsyncIterable<string>): Promise<LogFault | undefined> {
  const addresses = new Set<string>();
  let count = 0;
  for await (const line of readings) {
    if (WITH_LIST.test(line)) return 'list';
    if (WITH_VHOST.test(line)) return 'vhost';
    count += 1;
    if (addresses.size <= FEW_ADDRESSES) addresses.add(line.slice(0, line.indexOf(' ')));
  }
  return count >= MANY_READINGS && addresses.size <= FEW_ADDRESSES ? 'proxy' : undefined;
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
