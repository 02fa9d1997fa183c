import type { RecordKind, RecordOf } from '../schema/workbench.ts';
import type { UnderSeal } from './sealed.ts';

/** What came of a save: written, or refused because another window was faster. */
export type Saved<Kind extends RecordKind> =
  { state: 'saved'; record: RecordOf<Kind> } | { state: 'conflict'; record: RecordOf<Kind> | undefined };

/** A record as it stood on the screen when its page was closed before the device had it. */
export interface Unsaved<Kind extends RecordKind = RecordKind> {
  kind: Kind;
  record: RecordOf<Kind>;
  /** A save was on its way: the device may have the next `rev` already. */
  isUnderway: boolean;
}

/** Something that another window has written. */
export type Heard = (kind: RecordKind, id: string) => void;

/** How much this device keeps; survives the loss of the database, to tell that loss from a first visit. */
export interface Marker {
  records: number;
  /** Day of the last backup. */
  backedUpOn?: string;
  /** Meetings of that day, or dated later, that were over by then: they stand in the file. */
  heldInFile?: readonly string[];
  /** Changes since then. */
  changes: number;
}

/** A lock by passphrase over everything that is kept. Nobody opens it without the passphrase. */
export interface RecordLock {
  readonly isOn: boolean;
  /** What seals a file that leaves this device; absent where nothing is locked. */
  readonly underSeal: UnderSeal | undefined;
  put(passphrase: string): Promise<void>;
  /** Takes it away: everything can be read again by whoever opens this browser. */
  lift(): Promise<void>;
  /** Every window asks for the passphrase again. */
  shut(): void;
}

/** The only door to what a cell keeps. On a shared machine the same door leads to memory alone. */
export interface RecordStore {
  /** False: everything is gone when the tab is closed. */
  readonly isLasting: boolean;
  /** Absent where nothing can be locked: nothing is kept, or the page came without https. */
  readonly lock?: RecordLock;
  /** Records of one kind that are not deleted; of one cell where `cellId` is given. */
  all<Kind extends RecordKind>(kind: Kind, cellId?: string): Promise<RecordOf<Kind>[]>;
  read<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind> | undefined>;
  /**
   * Writes where what is stored has the same `rev`, and gives the record with the next one. `isOver`: it goes over what
   * another window wrote, which stays among the former versions however young it is.
   */
  save<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>, isOver?: boolean): Promise<Saved<Kind>>;
  /** Sets aside what has not been saved, at once, for a page that may be closed; an empty list clears it. */
  setAside(unsaved: readonly Unsaved[]): void;
  /** Heads of a cell's meetings, without reading the meetings. `Head` is what `headOf` makes. */
  heads<Head>(cellId: string): Promise<Head[]>;
  /** Former versions of a record, the newest first. */
  former<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind>[]>;
  /** Deletes for good: one kind, or everything with every trace. */
  wipe(kind?: RecordKind): Promise<void>;
  watch(heard: Heard): () => void;
  marker(): Marker | undefined;
  /** A backup was made: counting begins again. `held`: meetings of today, or later, that are over. */
  backedUp(today: string, held: readonly string[]): void;
  close(): void;
}
