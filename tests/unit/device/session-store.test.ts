import { describe, expect, test } from 'vitest';
import { sessionSchema } from '../../../src/schema/session.ts';
import { SESSION_KEY } from '../../../src/device/session-kept.ts';
import { SessionStore, SET_ASIDE_KEY, type Shelf } from '../../../src/device/session-store.ts';

class MemoryShelf implements Shelf {
  readonly items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.items.set(key, value);
  removeItem = (key: string): void => void this.items.delete(key);
}

function storeWith(text?: string) {
  const shelf = new MemoryShelf();
  if (text !== undefined) shelf.setItem(SESSION_KEY, text);
  return { shelf, store: new SessionStore(() => shelf) };
}

const SESSION = sessionSchema.parse({
  hasCommittee: false,
  upperBody: 'Đảng bộ xã An Khánh',
  cell: 'Chi bộ thôn Đông',
  documentNumber: 5,
  heldOn: '2026-02-03',
  startsAt: '19:30',
  guests: [{ name: 'Nguyễn Văn Ậ', unit: 'Đảng ủy xã' }],
});

const kept = (session: unknown) => JSON.stringify({ version: 1, session });

/** Version 1 as it was first kept on devices: readable for ever. */
const FROZEN_V1 =
  '{"version":1,"session":{"hasCommittee":false,"upperBody":"Đảng bộ xã An Khánh","cell":"Chi bộ thôn Đông","documentNumber":5,"heldOn":"2026-02-03","startsAt":"19:30","guests":[{"name":"Nguyễn Văn Ậ","unit":"Đảng ủy xã"}]}}';

test('what is kept comes back the same, any number of times', () => {
  const { shelf, store } = storeWith();
  expect(store.read()).toEqual({ state: 'none' });
  for (let round = 0; round < 3; round += 1) {
    const before = store.read();
    expect(store.write(before.state === 'kept' ? before.session : SESSION)).toBe(true);
    expect(store.read()).toEqual({ state: 'kept', session: SESSION });
  }
  expect([...shelf.items.keys()]).toEqual([SESSION_KEY]);
});

test('the first version stays readable', () => {
  expect(storeWith(FROZEN_V1).store.read()).toEqual({ state: 'kept', session: SESSION });
});

const CORRUPT: Readonly<Record<string, string>> = {
  'no text': '',
  'cut off': FROZEN_V1.slice(0, 60),
  'not an object': '42',
  null: 'null',
  'a list': '[1,2]',
  'NaN where a number stands': '{"version":1,"session":{"documentNumber":NaN}}',
  'no version': '{"session":{}}',
  'a version that is text': '{"version":"1","session":{}}',
  'no session': '{"version":1}',
  'a field of another kind': kept({ cell: 12 }),
  'an unknown field': kept({ password: 'x' }),
  '30 February': kept({ heldOn: '2026-02-30' }),
  'a prototype as a session': '{"version":1,"session":{"__proto__":{"polluted":1},"constructor":1}}',
  '200,000 lists in each other': `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
  'nesting below the cap': `{"version":1,"session":${'['.repeat(15_000)}${']'.repeat(15_000)}}`,
  'far too long': kept({ cell: 'a'.repeat(100_000) }),
};

describe.each(Object.entries(CORRUPT))('kept details with %s', (_, text) => {
  test('are called unreadable and stay untouched by reading', () => {
    const { shelf, store } = storeWith(text);
    expect(store.read()).toEqual({ state: 'unreadable' });
    expect(shelf.items).toEqual(new Map([[SESSION_KEY, text]]));
    expect('polluted' in {}).toBe(false);
  });

  test('are set aside when the reader keeps new ones', () => {
    const { shelf, store } = storeWith(text);
    expect(store.write(SESSION)).toBe(true);
    expect(store.read()).toEqual({ state: 'kept', session: SESSION });
    expect(shelf.getItem(SET_ASIDE_KEY)).toBe(text);
  });
});

test('what a newer version kept is neither read nor replaced, only removed on request', () => {
  const text = '{"version":2,"sessions":[]}';
  const { shelf, store } = storeWith(text);
  expect(store.read()).toEqual({ state: 'newer' });
  expect(store.write(SESSION)).toBe(false);
  expect(shelf.getItem(SESSION_KEY)).toBe(text);
  expect(store.clear()).toBe(true);
  expect(shelf.items.size).toBe(0);
});

test('clearing removes also what was set aside', () => {
  const { shelf, store } = storeWith('{');
  store.write(SESSION);
  expect(shelf.items.size).toBe(2);
  store.clear();
  expect(shelf.items.size).toBe(0);
});

test('blocked storage is said, never thrown', () => {
  const store = new SessionStore(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(store.read()).toEqual({ state: 'blocked' });
  expect(store.write(SESSION)).toBe(false);
  expect(store.clear()).toBe(false);
});

test('full storage keeps what it had', () => {
  const { shelf, store } = storeWith(FROZEN_V1);
  shelf.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(store.write(sessionSchema.parse({ cell: 'Chi bộ 2' }))).toBe(false);
  expect(shelf.getItem(SESSION_KEY)).toBe(FROZEN_V1);
});
