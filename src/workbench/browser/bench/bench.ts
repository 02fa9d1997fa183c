import { computed, signal } from '@preact/signals';
import { keepNextMeeting } from './next-meeting.ts';
import type { RecordStore } from '../../../device/records.ts';
import { isHeld } from '../../../model/meeting.ts';
import { todayInVietnam } from '../../../model/today.ts';
import type { TopicData } from '../../../papers/define/paper-data.ts';
import { DATA_FILE } from '../../../papers/define/paper-data.ts';
import type { Cell, RecordKind, RecordOf, Task } from '../../../schema/workbench.ts';
import { siteJson } from '../../../site/browser/site-json.ts';
import { FRAME } from '../../../text/workbench/frame.ts';
import { headOf, type MeetingHead, type Stamp } from '../../records.ts';
import { newPlan } from '../../year/commands.ts';
import { TOPIC_HEADS, type TopicHead } from '../../year/topic-head.ts';
import { forgetFormer } from '../year/former-details.ts';
import { Kept, type KeptState } from './kept.ts';
import { forgetCell, recallCell, rememberCell } from './last-cell.ts';

/** What all screens share: the cell in hand, its year, its meetings and tasks, and the way to the device. */
export class Bench {
  readonly store: RecordStore;
  readonly stamp: Stamp = { id: newId, now: () => new Date() };
  readonly cells = signal<readonly Cell[]>([]);
  readonly cell = signal<Kept<'cells'> | undefined>(undefined);
  readonly year = signal(Number(this.today.slice(0, 4)));
  readonly plan = signal<Kept<'plans'> | undefined>(undefined);
  readonly tasks = signal<readonly Kept<'tasks'>[]>([]);
  readonly meeting = signal<Kept<'meetings'> | undefined>(undefined);
  readonly #stored = signal<readonly MeetingHead[]>([]);
  /** Heads of the cell's meetings; the one in hand as it stands on the screen. */
  readonly heads = computed<readonly MeetingHead[]>(() => {
    const open = this.meeting.value?.value.value;
    const stored = this.#stored.value;
    if (!open) return stored;
    const others = stored.filter(({ id }) => id !== open.id);
    return open.deletedAt === undefined ? [...others, headOf(open)] : others;
  });
  /** A meeting that was just deleted, until something else is done: it can be taken back. */
  readonly removed = signal<Kept<'meetings'> | undefined>(undefined);
  /** The worst of what is open: said at the top of every screen. */
  readonly state = computed<KeptState>(() => {
    const states = [this.cell.value, this.plan.value, this.meeting.value, ...this.tasks.value].map(
      (kept) => kept?.state.value ?? 'saved',
    );
    return WORST.find((state) => states.includes(state)) ?? 'saved';
  });
  /** Files saved since the bench was opened. */
  readonly #filesSaved = signal(0);
  /** How much the device keeps and what stands in a file, as of the last save. */
  readonly marker = computed(() => ({
    ...this.store.marker(),
    state: this.state.value,
    filesSaved: this.#filesSaved.value,
  }));
  /** True where the browser has thrown the records away. */
  readonly isLost = signal(false);
  /** The part of the next screen that it begins at; empty: its top. */
  place = '';
  #topics: Promise<TopicHead[]> | undefined;

  constructor(store: RecordStore) {
    this.store = store;
    store.watch((kind, id) => void this.#heard(kind, id));
    const leave = () => void this.#leave();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    // What is given back makes the browser ask, also Chrome before 119, which asks for no event that is prevented.
    window.onbeforeunload = () => (UNSAFE.has(this.state.peek()) ? FRAME.states.failed : undefined);
  }

  /** Today in Vietnam. */
  get today(): string {
    return todayInVietnam(new Date());
  }

  /** Reads what the device keeps; the cell worked on last is in hand. */
  async start(): Promise<void> {
    this.cells.value = await this.store.all('cells');
    const marker = this.store.marker();
    this.isLost.value = this.cells.value.length === 0 && (marker?.records ?? 0) > 0;
    const last = recallCell();
    const first = this.cells.value.find(({ id }) => id === last) ?? this.cells.value[0];
    if (first) await this.takeUp(first);
  }

  /** Takes another cell in hand. */
  async takeUp(cell: Cell): Promise<void> {
    await this.flush();
    this.meeting.value = undefined;
    this.cell.value = new Kept(this.store, 'cells', cell);
    if (this.store.isLasting) rememberCell(cell.id);
    this.tasks.value = (await this.store.all('tasks', cell.id)).map((task) => this.#kept('tasks', task));
    await this.readHeads();
    await this.turnTo(this.year.peek());
  }

  /** Opens the plan of a year; one that is not there is kept only once something stands in it. */
  async turnTo(year: number): Promise<void> {
    const cell = this.cell.peek()?.value.peek();
    if (!cell) return;
    await this.plan.peek()?.flush();
    const found = (await this.store.all('plans', cell.id)).find((plan) => plan.year === year);
    const plan = found ?? newPlan(cell.id, year, this.stamp);
    this.year.value = year;
    this.plan.value = this.#kept('plans', plan);
  }

  async readHeads(): Promise<void> {
    const cell = this.cell.peek()?.value.peek();
    if (cell) this.#stored.value = await this.store.heads<MeetingHead>(cell.id);
  }

  /** Opens a meeting, from the device where it is not in hand; `undefined` where it is not there. */
  async openMeeting(id: string): Promise<Kept<'meetings'> | undefined> {
    const open = this.meeting.peek();
    if (open?.value.peek().id === id) return open;
    await open?.flush();
    await this.readHeads();
    const record = await this.store.read('meetings', id);
    this.meeting.value =
      record && record.deletedAt === undefined ? this.#kept('meetings', record) : undefined;
    return this.meeting.value;
  }

  /** Deletes a meeting; the topic of the plan that it was opened for can be prepared anew. */
  async removeMeeting(kept: Kept<'meetings'>): Promise<void> {
    const deletedAt = this.stamp.now().toISOString();
    kept.edit((now) => ({ ...now, deletedAt }));
    await kept.flush();
    this.removed.value = kept;
  }

  /** Takes back the meeting that was deleted last. */
  async takeBack(): Promise<void> {
    const kept = this.removed.peek();
    kept?.undo();
    await kept?.flush();
    this.removed.value = undefined;
    await this.readHeads();
  }

  /** Adds a record to the device and gives it as it is now kept. Throws where the device refuses. */
  async add<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): Promise<RecordOf<Kind>> {
    const outcome = await this.store.save(kind, record);
    if (outcome.state === 'conflict') throw new Error('A new record cannot be there already.');
    if (kind === 'cells') this.cells.value = [...this.cells.value, outcome.record as Cell];
    if (kind === 'tasks')
      this.tasks.value = [...this.tasks.value, this.#kept('tasks', outcome.record as Task)];
    if (kind === 'meetings') await this.readHeads();
    return outcome.record;
  }

  /** Everything that was typed is on the device when this resolves, or the device has refused it. */
  async flush(): Promise<void> {
    await Promise.all(this.#open().flatMap((kept) => kept?.flush() ?? []));
  }

  /** Everything stands in a file: counting changes begins again. */
  backedUp(): void {
    const held = this.heads.peek().filter(({ state, heldOn = '' }) => isHeld(state) && heldOn >= this.today);
    this.store.backedUp(
      this.today,
      held.map(({ id }) => id),
    );
    this.#filesSaved.value += 1;
  }

  /** Nothing is left of the bench on this device, and nothing of it on the screen. */
  async forget(): Promise<void> {
    await this.flush();
    await this.store.wipe();
    keepNextMeeting(undefined);
    forgetFormer();
    forgetCell();
    location.hash = '#/tep/da-xoa';
    location.reload();
  }

  /** Heads of all published topics. Throws without network, where the device does not have them either. */
  topics(): Promise<TopicHead[]> {
    this.#topics ??= siteJson<TopicHead[]>(TOPIC_HEADS).catch((fault: unknown) => {
      this.#topics = undefined;
      throw fault;
    });
    return this.#topics;
  }

  /** A published topic with all that its papers need. */
  topic(id: string): Promise<TopicData> {
    return siteJson<TopicData>(`/chuyen-de/${encodeURIComponent(id)}/giay-to/${DATA_FILE}`);
  }

  #open() {
    return [this.cell.peek(), this.plan.peek(), this.meeting.peek(), ...this.tasks.peek()];
  }

  /** The page may be gone at any moment: what the device has not yet is set aside, then saved. */
  async #leave(): Promise<void> {
    const setAside = () => this.store.setAside(this.#open().flatMap((kept) => kept?.unsaved ?? []));
    setAside();
    await this.flush();
    setAside();
  }

  #kept<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): Kept<Kind> {
    return new Kept(this.store, kind, record);
  }

  async #heard(kind: RecordKind, id: string): Promise<void> {
    const same = this.#open().find((kept) => kept?.kind === kind && kept.value.peek().id === id);
    if (same) await same.refresh();
    if (kind === 'cells') this.cells.value = await this.store.all('cells');
    if (kind === 'meetings') await this.readHeads();
    const cell = this.cell.peek()?.value.peek();
    if (kind === 'tasks' && !same && cell) {
      const known = new Set(this.tasks.peek().map((kept) => kept.value.peek().id));
      const added = (await this.store.all('tasks', cell.id)).filter((task) => !known.has(task.id));
      this.tasks.value = [...this.tasks.peek(), ...added.map((task) => this.#kept('tasks', task))];
    }
  }
}

/** What is on the screen is not on the device, and will not be by itself. */
const UNSAFE: ReadonlySet<KeptState> = new Set(['conflict', 'failed']);
const WORST: readonly KeptState[] = ['conflict', 'failed', 'saving'];

/** `crypto.randomUUID` needs https; an office's own server may have none. */
function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
