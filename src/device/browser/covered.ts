import type { Covered } from './database.ts';
import type { Seal } from './seal.ts';

export interface Findable {
  id: string;
  cellId?: string;
  rev?: number;
  savedAt?: string;
  deletedAt?: string | undefined;
}

/** A value as it is stored under a seal, or under none; `place` names its store. */
export async function cover<Value extends Findable>(
  seal: Seal | undefined,
  place: string,
  value: Value,
): Promise<Value | Covered> {
  if (!seal) return value;
  const { id, cellId, rev, savedAt, deletedAt } = value;
  const sealed = await seal.seal(`${place}:${id}`, JSON.stringify(value));
  return {
    id,
    ...(cellId !== undefined && { cellId }),
    ...(rev !== undefined && { rev }),
    ...(savedAt !== undefined && { savedAt }),
    ...(deletedAt !== undefined && { deletedAt }),
    sealed,
  };
}

/** A value as it was before. Throws where the seal is another one. */
export async function uncover<Value extends Findable>(
  seal: Seal | undefined,
  place: string,
  stored: Value | Covered,
): Promise<Value> {
  if (!('sealed' in stored)) return stored;
  if (!seal) throw new Error('The lock is shut.');
  return JSON.parse(await seal.open(`${place}:${stored.id}`, stored.sealed)) as Value;
}
