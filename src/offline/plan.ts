import type { CalendarDate } from '../model/calendar-day.ts';
import { STALE_SHARE, type CopyList, type KeptFile, type KeptIndex, type ListedFile } from './copy-format.ts';

/** What must be fetched to have the copy that the server offers. */
export type Plan =
  | { kind: 'nothing' }
  | { kind: 'pack'; bytes: number }
  /** These files anew; the rest is kept as it is. */
  | { kind: 'files'; files: readonly ListedFile[]; bytes: number };

/** Compares what is offered with what is kept. Sizes of packs are as they travel, of single files as they are. */
export function planFor(list: CopyList, kept: KeptIndex | undefined): Plan {
  const pack = list.pack.pieces.reduce((sum, { bytes }) => sum + bytes, 0);
  if (!kept) return { kind: 'pack', bytes: pack };
  const files = list.files.filter(([path, digest]) => kept.files[path]?.digest !== digest);
  const isSame = files.length === 0 && list.files.length === Object.keys(kept.files).length;
  if (isSame) return { kind: 'nothing' };
  const bytes = files.reduce((sum, [, , size]) => sum + size, 0);
  const all = list.files.reduce((sum, [, , size]) => sum + size, 0);
  // What is kept by itself makes the pack below it older with every time.
  const alone = Object.values(kept.files).filter(({ start }) => start === undefined);
  const stale = bytes + alone.reduce((sum, file) => sum + file.bytes, 0);
  return stale > STALE_SHARE * all ? { kind: 'pack', bytes: pack } : { kind: 'files', files, bytes };
}

/** The index of a copy that was unpacked whole. */
export function indexOfPack({ format, files, pack }: CopyList, keptOn: CalendarDate): KeptIndex {
  let start = 0;
  const kept: Record<string, KeptFile> = {};
  for (const [path, digest, bytes] of files) {
    kept[path] = { digest, bytes, start };
    start += bytes;
  }
  return { format, keptOn, bytes: pack.unpackedBytes, files: kept };
}

/** The index after single files were fetched: they win over what the pack says of them; what is gone goes. */
export function indexAfter(list: CopyList, kept: KeptIndex, keptOn: CalendarDate): KeptIndex {
  let added = 0;
  const files: Record<string, KeptFile> = {};
  for (const [path, digest, bytes] of list.files) {
    const old = kept.files[path];
    if (old?.digest === digest) {
      files[path] = old;
    } else {
      files[path] = { digest, bytes };
      added += bytes;
    }
  }
  return { format: list.format, keptOn, bytes: kept.bytes + added, files };
}
