import { FILE_FORMAT, FILE_VERSION } from '../../model/bench-file.ts';
import type { Records } from '../../schema/workbench-file.ts';
import type { RecordKind } from '../../schema/workbench.ts';

const KINDS: readonly RecordKind[] = ['cells', 'members', 'plans', 'meetings', 'tasks'];

/** Text → its digest in base64; `undefined` where the browser computes none (a page without https). */
export type Digest = (text: string) => Promise<string | undefined>;

/**
 * The whole bench as one readable file: UTF-8, keys in order, one record a line, so that two files can be compared by
 * eye; last a digest over everything before it, which tells a broken file from one that was edited by hand.
 */
export async function writeFile(records: Records, madeAt: Date, digest: Digest): Promise<string> {
  const head = [
    '{',
    `"format": ${JSON.stringify(FILE_FORMAT)},`,
    `"version": ${FILE_VERSION},`,
    `"madeAt": ${JSON.stringify(madeAt.toISOString())},`,
  ];
  const parts = KINDS.map((kind) => `${JSON.stringify(kind)}: ${linesOf(records[kind])},`);
  const body = [...head, ...parts].join('\n');
  const sum = await digest(body);
  return `${body}\n"digest": ${JSON.stringify(sum === undefined ? '' : `sha256-${sum}`)}\n}\n`;
}

/** What the digest is taken of: everything before its own line. */
export function digested(text: string): string {
  return text.slice(0, text.lastIndexOf('\n"digest"'));
}

function linesOf(records: readonly object[]): string {
  if (records.length === 0) return '[]';
  return `[\n${records.map((record) => JSON.stringify(sorted(record))).join(',\n')}\n]`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** `chi-bo-thon-dong.2027-03-03.so-tay.json`; `….khoa.so-tay.json` where it is sealed. */
export function fileName(cellName: string, today: string, isSealed = false): string {
  return `${cellName || 'ban-lam-viec'}.${today}${isSealed ? '.khoa' : ''}.so-tay.json`;
}
