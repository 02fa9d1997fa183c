import type { RecordLock } from '../records.ts';
import type { UnderSeal } from '../sealed.ts';
import type { Cover } from './cover.ts';
import { forgetUnsaved } from './unsaved.ts';
import type { Message, Windows } from './windows.ts';

/** The lock of this device, as its windows share it. */
export class DeviceLock implements RecordLock {
  readonly #cover: Cover;
  readonly #windows: Windows;
  /** Called when another window has opened the lock of this one. */
  #opened: (() => void) | undefined;

  constructor(cover: Cover, windows: Windows) {
    this.#cover = cover;
    this.#windows = windows;
    windows.listen((message) => void this.#hear(message));
  }

  get isOn(): boolean {
    return this.#cover.name !== undefined;
  }

  /** What seals a file that leaves this device; absent where nothing is locked. */
  get underSeal(): UnderSeal | undefined {
    return this.#cover.underSeal;
  }

  /** Nothing can be read or saved until it is opened. */
  get isShut(): boolean {
    return this.#cover.isShut;
  }

  /** Returns whether the passphrase is the right one. */
  open(passphrase: string): Promise<boolean> {
    return this.#cover.open(passphrase);
  }

  /** Asks windows that are open; `opened` is called where one of them answers. */
  askOthers(opened: () => void): void {
    this.#opened = opened;
    this.#windows.tell({ asksKeyOf: this.#cover.name ?? '' });
  }

  async put(passphrase: string): Promise<void> {
    await this.#cover.put(passphrase);
    forgetUnsaved();
    this.#windows.tell('reload');
  }

  async lift(): Promise<void> {
    await this.#cover.lift();
    this.#windows.tell('reload');
  }

  shut(): void {
    this.#windows.tell('reload');
    this.#cover.shut();
    location.reload();
  }

  async #hear(message: Message): Promise<void> {
    const { key, name } = this.#cover;
    if (message === 'reload') return;
    if ('asksKeyOf' in message && key && name === message.asksKeyOf) this.#windows.tell({ key, of: name });
    else if ('key' in message && this.isShut && message.of === name && (await this.#cover.open(message.key)))
      this.#opened?.();
  }
}
