import { sessionSchema, type Session } from '../schema/session.ts';
import { SESSION_KEY } from './session-kept.ts';

/** Details no reader can read are set aside here, never thrown away by themselves. */
export const SET_ASIDE_KEY = `${SESSION_KEY}:khong-doc-duoc`;

const VERSION = 1;
/** Far more than a full form; more than this was not written by it. */
const MOST_CHARACTERS = 40_000;

/** The part of `Storage` that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type Kept =
  { state: 'none' | 'blocked' | 'unreadable' | 'newer' } | { state: 'kept'; session: Session };

/**
 * A session's details on this device. Never throws: storage may be blocked or full, and what it holds may be broken
 * or written by a newer version of the site.
 */
export class SessionStore {
  readonly #shelf: () => Shelf;

  /** `shelf` is asked each time: where storage is blocked, even reaching for it throws. */
  constructor(shelf: () => Shelf) {
    this.#shelf = shelf;
  }

  read(): Kept {
    let text: string | null;
    try {
      text = this.#shelf().getItem(SESSION_KEY);
    } catch {
      return { state: 'blocked' };
    }
    return text === null ? { state: 'none' } : readText(text);
  }

  /** Keeps the details; false where the device refuses. What a newer version wrote stays as it is. */
  write(session: Session): boolean {
    const { state } = this.read();
    if (state === 'newer' || state === 'blocked') return false;
    const text = JSON.stringify({ version: VERSION, session });
    if (text.length > MOST_CHARACTERS) return false;
    try {
      const shelf = this.#shelf();
      const old = state === 'unreadable' ? shelf.getItem(SESSION_KEY) : null;
      if (old !== null) shelf.setItem(SET_ASIDE_KEY, old);
      shelf.setItem(SESSION_KEY, text);
      return true;
    } catch {
      return false;
    }
  }

  /** Removes everything that was kept, also what could not be read; false where the device refuses. */
  clear(): boolean {
    try {
      this.#shelf().removeItem(SESSION_KEY);
      this.#shelf().removeItem(SET_ASIDE_KEY);
      return true;
    } catch {
      return false;
    }
  }
}

function readText(text: string): Kept {
  if (text.length > MOST_CHARACTERS) return { state: 'unreadable' };
  try {
    const stored: unknown = JSON.parse(text);
    const version = own(stored, 'version');
    if (typeof version === 'number' && version > VERSION) return { state: 'newer' };
    const session = sessionSchema.safeParse(own(stored, 'session'));
    return version === VERSION && session.success
      ? { state: 'kept', session: session.data }
      : { state: 'unreadable' };
  } catch {
    return { state: 'unreadable' };
  }
}

function own(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
