import { createHash } from 'node:crypto';

const LENGTH = 8;

/** A name for what is held: the same for the same, another for anything else. */
export function nameOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, LENGTH);
}
