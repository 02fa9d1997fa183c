import { signal, type ReadonlySignal } from '@preact/signals';
import type { RecordStore, Unsaved } from '../../../device/records.ts';
import type { RecordKind, RecordOf } from '../../../schema/workbench.ts';

/** How a record on the screen stands against the device. */
export type KeptState = 'saved' | 'saving' | 'failed' | 'conflict';

const MOST_STEPS = 200;

/**
 * One record that is being worked on: what the screen shows, every step back, and the way to the device. A change is
 * on its way to the device at once; while one save runs, the next waits and carries all that came after it.
 */
export class Kept<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly #store: RecordStore;
  readonly #value;
  readonly #state = signal<KeptState>('saved');
  readonly #other = signal<RecordOf<Kind> | undefined>(undefined);
  readonly #depth = signal({ back: 0, forth: 0 });
  #past: RecordOf<Kind>[] = [];
  #future: RecordOf<Kind>[] = [];
  #lastStep = '';
  #isDirty = false;
  /** The next save goes over what another window wrote. */
  #isOver = false;
  #saving: Promise<void> | undefined;

  constructor(store: RecordStore, kind: Kind, record: RecordOf<Kind>) {
    this.#store = store;
    this.kind = kind;
    this.#value = signal(record);
  }

  get value(): ReadonlySignal<RecordOf<Kind>> {
    return this.#value;
  }

  get state(): ReadonlySignal<KeptState> {
    return this.#state;
  }

  /** What another window wrote meanwhile; with `state` `conflict`. */
  get other(): ReadonlySignal<RecordOf<Kind> | undefined> {
    return this.#other;
  }

  /** Steps that can be undone and done again. */
  get depth(): ReadonlySignal<{ back: number; forth: number }> {
    return this.#depth;
  }

  /**
   * Changes the record. The same object back means that nothing happened. `step` names what is typed into: changes of
   * one name in a row are undone together.
   */
  edit(change: (now: RecordOf<Kind>) => RecordOf<Kind>, step = ''): void {
    const now = this.#value.peek();
    const next = change(now);
    if (next === now) return;
    if (step === '' || step !== this.#lastStep) this.#past = [...this.#past, now].slice(-MOST_STEPS);
    this.#lastStep = step;
    this.#future = [];
    this.#show(next);
  }

  undo(): void {
    this.#travel(this.#past, this.#future);
  }

  redo(): void {
    this.#travel(this.#future, this.#past);
  }

  /** Takes what another window wrote; what was typed here stays one step back. */
  takeOther(): void {
    const other = this.#other.peek();
    if (!other) return;
    this.#past = [...this.#past, this.#value.peek()];
    this.#lastStep = '';
    this.#isDirty = false;
    this.#value.value = other;
    this.#other.value = undefined;
    this.#state.value = 'saved';
    this.#count();
  }

  /** Keeps what was typed here over what another window wrote. */
  keepMine(): void {
    const other = this.#other.peek();
    if (!other) return;
    this.#other.value = undefined;
    this.#isOver = true;
    this.#show({ ...this.#value.peek(), rev: other.rev });
  }

  /** Another window has written this record: read again, unless something is typed here that is not saved. */
  async refresh(): Promise<void> {
    const isIdle = () => !this.#isDirty && this.#saving === undefined;
    if (!isIdle()) return;
    const { id, rev } = this.#value.peek();
    const stored = await this.#store.read(this.kind, id);
    if (stored && stored.rev > rev && isIdle()) this.#value.value = stored;
  }

  /** What is on the screen alone, also where two windows changed it at once and nobody has decided yet. */
  get unsaved(): Unsaved<Kind> | undefined {
    const isUnderway = this.#saving !== undefined;
    if (!(this.#isDirty || isUnderway)) return undefined;
    return { kind: this.kind, record: this.#value.peek(), isUnderway };
  }

  /** Resolves when the device has everything, or has refused it. */
  async flush(): Promise<void> {
    if (this.#isDirty && !this.#saving && this.#state.peek() !== 'conflict') this.#save();
    await this.#saving;
  }

  #travel(from: RecordOf<Kind>[], to: RecordOf<Kind>[]): void {
    const target = from.pop();
    if (!target) return;
    const now = this.#value.peek();
    to.push(now);
    this.#lastStep = '';
    this.#show({ ...target, rev: now.rev, savedAt: now.savedAt });
  }

  #show(next: RecordOf<Kind>): void {
    this.#value.value = next;
    this.#isDirty = true;
    this.#count();
    if (!this.#saving) this.#save();
  }

  #count(): void {
    this.#depth.value = { back: this.#past.length, forth: this.#future.length };
  }

  #save(): void {
    this.#state.value = 'saving';
    this.#saving = this.#saveAll().finally(() => {
      this.#saving = undefined;
    });
  }

  async #saveAll(): Promise<void> {
    try {
      while (this.#isDirty) {
        this.#isDirty = false;
        const outcome = await this.#store.save(this.kind, this.#value.peek(), this.#isOver);
        this.#isOver = false;
        if (outcome.state === 'conflict') {
          this.#isDirty = true;
          this.#other.value = outcome.record;
          this.#state.value = 'conflict';
          return;
        }
        const { rev, savedAt } = outcome.record;
        this.#value.value = { ...this.#value.peek(), rev, savedAt };
      }
      this.#state.value = 'saved';
    } catch {
      // A full or closed device: the screen keeps its text, and the next change tries again.
      this.#isDirty = true;
      this.#state.value = 'failed';
    }
  }
}
