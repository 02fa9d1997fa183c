import { cover, uncover, type Findable } from './covered.ts';
import { LOCK, type Covered, type Database, type Lock } from './database.ts';
import { bytesOf, lettersOf } from './letters-of-bytes.ts';
import type { UnderSeal } from '../sealed.ts';
import type { Seal } from './seal.ts';

/** Sealed texts on the shelf begin so; what is not sealed begins with a bracket. */
const SEALED_TEXT = 'khoa:';

/** What lies over the records of this device: nothing, or a lock that is open or shut. */
export class Cover {
  readonly #database: Database;
  #lock: Lock | undefined;
  #seal: Seal | undefined;

  private constructor(database: Database, lock: Lock | undefined) {
    this.#database = database;
    this.#lock = lock;
  }

  static async of(database: Database): Promise<Cover> {
    return new Cover(database, await database.get('lock', LOCK));
  }

  /** Name of the lock; absent where there is none. */
  get name(): string | undefined {
    return this.#lock?.name;
  }

  get isShut(): boolean {
    return this.#lock !== undefined && this.#seal === undefined;
  }

  /** The key, for another window of this browser. */
  get key(): CryptoKey | undefined {
    return this.#seal?.key;
  }

  /** The seal of a lock that is open, and how its passphrase is asked for. */
  get underSeal(): UnderSeal | undefined {
    if (!this.#lock || !this.#seal) return undefined;
    const { salt, rounds, proof } = this.#lock;
    return { seal: this.#seal, recipe: { salt, rounds, proof } };
  }

  /** Returns whether it is open now. */
  async open(by: string | CryptoKey): Promise<boolean> {
    const { Seal } = await import('./seal.ts');
    if (!this.#lock) return true;
    if (typeof by === 'string') this.#seal = await Seal.of(by, this.#lock);
    else {
      const seal = new Seal(by);
      if (await seal.fits(this.#lock.proof)) this.#seal = seal;
    }
    return this.#seal !== undefined;
  }

  shut(): void {
    this.#seal = undefined;
  }

  async put(passphrase: string): Promise<void> {
    const { Seal } = await import('./seal.ts');
    const { seal, recipe } = await Seal.make(passphrase);
    await this.#rewrite(seal, { id: LOCK, name: String(Math.random()), ...recipe });
  }

  lift(): Promise<void> {
    return this.#rewrite(undefined, undefined);
  }

  /** A value as it is stored; `place` names its store. */
  over<Value extends Findable>(place: string, value: Value): Promise<Value | Covered> {
    return cover(this.#seal, place, value);
  }

  /** A value as it was before it was stored. */
  under<Value extends Findable>(place: string, stored: Value | Covered): Promise<Value> {
    return uncover(this.#seal, place, stored);
  }

  async textOver(text: string): Promise<string> {
    if (!this.#seal) return text;
    const { iv, bytes } = await this.#seal.seal(SEALED_TEXT, text);
    const all = new Uint8Array(iv.length + bytes.byteLength);
    all.set(iv);
    all.set(new Uint8Array(bytes), iv.length);
    return SEALED_TEXT + lettersOf(all);
  }

  async textUnder(text: string): Promise<string> {
    if (!text.startsWith(SEALED_TEXT) || !this.#seal) return text;
    const all = bytesOf(text.slice(SEALED_TEXT.length));
    return this.#seal.open(SEALED_TEXT, { iv: all.slice(0, 12), bytes: all.slice(12).buffer });
  }

  async #rewrite(seal: Seal | undefined, lock: Lock | undefined): Promise<void> {
    const { rewrite } = await import('./rewrite.ts');
    await rewrite(this.#database, this.#seal, seal, lock);
    this.#seal = seal;
    this.#lock = lock;
  }
}
