import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryRecords } from '../../../src/device/memory-records.ts';
import { headOf } from '../../../src/workbench/records.ts';
import { Kept } from '../../../src/workbench/browser/bench/kept.ts';
import type { Saved } from '../../../src/device/records.ts';
import type { RecordKind, RecordOf } from '../../../src/schema/workbench.ts';
import { aCell } from './samples.ts';

async function opened() {
  const store = new MemoryRecords(headOf);
  const { record } = await store.save('cells', aCell({ rev: 0 }));
  if (!record) throw new Error('not saved');
  return { store, record, kept: new Kept(store, 'cells', record) };
}
const named = (name: string) => (cell: RecordOf<'cells'>) => ({ ...cell, name });

describe('a record on the screen', () => {
  test('typing in one field is one step back; another field begins a new one', async () => {
    const { kept } = await opened();
    for (const name of ['A', 'AB', 'ABC']) kept.edit(named(name), 'name');
    kept.edit((cell) => ({ ...cell, venue: 'Nhà văn hóa' }), 'venue');
    kept.undo();
    expect(kept.value.value).toMatchObject({ name: 'ABC' });
    kept.undo();
    expect(kept.value.value.name).toBe('Chi bộ thôn Đông');
    kept.redo();
    expect(kept.value.value.name).toBe('ABC');
  });

  test('every history of edits, undos and redos is that of a list with a finger in it', async () => {
    const { store, record } = await opened();
    const acts = fc.array(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('undo', 'redo')), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(acts, (list) => {
        const kept = new Kept(store, 'cells', record);
        const model = { names: [record.name], at: 0 };
        for (const [index, act] of list.entries()) {
          if (act === 'undo') {
            kept.undo();
            model.at = Math.max(0, model.at - 1);
          } else if (act === 'redo') {
            kept.redo();
            model.at = Math.min(model.names.length - 1, model.at + 1);
          } else {
            const name = `${index} ${act}`;
            kept.edit(named(name));
            model.names = [...model.names.slice(0, model.at + 1), name];
            model.at += 1;
          }
          expect(kept.value.value.name).toBe(model.names[model.at]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a thousand edits in a row are on the device once it is flushed', async () => {
    const { store, kept, record } = await opened();
    for (let count = 0; count < 1000; count += 1) kept.edit(named(`Chi bộ ${count}`), 'name');
    await kept.flush();
    expect((await store.read('cells', record.id))?.name).toBe('Chi bộ 999');
    expect(kept.state.value).toBe('saved');
  });

  test('the slower of two windows overwrites nothing and may choose', async () => {
    const { store, kept, record } = await opened();
    const other = new Kept(store, 'cells', record);
    other.edit(named('Từ cửa sổ kia'));
    await other.flush();
    kept.edit(named('Từ cửa sổ này'));
    await kept.flush();
    expect(kept.state.value).toBe('conflict');
    expect(kept.other.value?.name).toBe('Từ cửa sổ kia');
    expect(kept.value.value.name).toBe('Từ cửa sổ này');
    kept.keepMine();
    await kept.flush();
    expect((await store.read('cells', record.id))?.name).toBe('Từ cửa sổ này');
    await other.refresh();
    expect(other.value.value.name).toBe('Từ cửa sổ này');
  });

  test('what waits for a choice is set aside with a page that is closed', async () => {
    const { store, kept, record } = await opened();
    await store.save('cells', { ...record, name: 'Kia' });
    kept.edit(named('Này'));
    await kept.flush();
    expect(kept.unsaved).toMatchObject({ record: { name: 'Này' }, isUnderway: false });
    kept.takeOther();
    expect(kept.unsaved).toBeUndefined();
  });

  test('what goes over another window’s words says so to the device, once', async () => {
    const { store, record } = await opened();
    const told: boolean[] = [];
    class ToldRecords extends MemoryRecords {
      override save<Kind extends RecordKind>(kind: Kind, next: RecordOf<Kind>, isOver = false) {
        told.push(isOver);
        return store.save(kind, next);
      }
    }
    const kept = new Kept(new ToldRecords(headOf), 'cells', record);
    await store.save('cells', { ...record, name: 'Kia' });
    kept.edit(named('Này'));
    await kept.flush();
    kept.keepMine();
    await kept.flush();
    kept.edit(named('Này nữa'));
    await kept.flush();
    expect(told).toEqual([false, true, false]);
  });

  test('taking the other’s text leaves what was typed one step back', async () => {
    const { store, kept, record } = await opened();
    await store.save('cells', { ...record, name: 'Kia' });
    kept.edit(named('Này'));
    await kept.flush();
    kept.takeOther();
    expect(kept.value.value.name).toBe('Kia');
    kept.undo();
    await kept.flush();
    expect((await store.read('cells', record.id))?.name).toBe('Này');
  });

  test('a device that refuses leaves the text on the screen, and takes it once it can', async () => {
    const { store, record } = await opened();
    let isFull = true;
    class FullRecords extends MemoryRecords {
      override save<Kind extends RecordKind>(kind: Kind, next: RecordOf<Kind>): Promise<Saved<Kind>> {
        return isFull
          ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
          : store.save(kind, next);
      }
    }
    const kept = new Kept(new FullRecords(headOf), 'cells', record);
    kept.edit(named('Đang gõ'));
    await kept.flush();
    expect(kept.state.value).toBe('failed');
    expect(kept.value.value.name).toBe('Đang gõ');
    isFull = false;
    await kept.flush();
    expect((await store.read('cells', record.id))?.name).toBe('Đang gõ');
  });
});
