import { FILE_FORMAT, FILE_VERSION } from '../../model/bench-file.ts';
import { recordsSchema, type Records } from '../../schema/workbench-file.ts';
import { digested, type Digest } from './write-file.ts';

/** Longest file that is read, in characters: some twenty times a cell's five years. */
const MOST_CHARACTERS = 20_000_000;

export type FileRead =
  /** `isEdited`: readable, but not as it was written: someone has changed it by hand. */
  | { state: 'read'; records: Records; madeAt: string; isEdited: boolean }
  /** `place`: where in the file the first fault is. */
  | { state: 'too-long' | 'not-ours' | 'newer' | 'broken'; place?: string };

/** Reads a file of the bench. Never throws, whatever it is given, and gives back nothing that the schema does not know. */
export async function readFile(text: string, digest: Digest): Promise<FileRead> {
  if (text.length > MOST_CHARACTERS) return { state: 'too-long' };
  const plain = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    return plain.includes(`"${FILE_FORMAT}"`) ? { state: 'broken' } : { state: 'not-ours' };
  }
  if (!isObject(value) || value['format'] !== FILE_FORMAT) return { state: 'not-ours' };
  const { format: _format, version, madeAt, digest: written, ...records } = value;
  if (typeof version !== 'number' || typeof madeAt !== 'string') return { state: 'broken' };
  if (version > FILE_VERSION) return { state: 'newer' };
  const read = recordsSchema.safeParse(records);
  if (!read.success) return { state: 'broken', place: read.error.issues[0]?.path.join('.') ?? '' };
  const sum = await digest(digested(plain));
  const isEdited = sum !== undefined && written !== '' && written !== `sha256-${sum}`;
  return { state: 'read', records: read.data, madeAt, isEdited };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
