import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test, vi } from 'vitest';
import { fill } from '../../../src/papers/fill/fill.ts';
import { SHORT_TOPIC, template } from './samples.ts';

const folders: string[] = [];

/** The module that makes files, with a cache of its own. */
async function fresh() {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  folders.push(folder);
  vi.stubEnv('PAPER_CACHE', folder);
  vi.resetModules();
  return { folder, ...(await import('../../../src/papers/build/paper-files.ts')) };
}

afterAll(() => {
  vi.unstubAllEnvs();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const document = fill(template('giay-moi'), { topic: SHORT_TOPIC });

test('the same paper gives the same Word file and the same zip, whenever it is made', async () => {
  const made: Uint8Array[][] = [];
  for (const day of ['2026-01-01', '2031-07-15']) {
    vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });
    const { docxFile, zipFile } = await fresh();
    made.push([await docxFile(document), await zipFile(new Map([['giay-moi', document]]))]);
    vi.useRealTimers();
  }
  expect(made[0]?.map((bytes, index) => Buffer.compare(bytes, made[1]?.[index] ?? bytes))).toEqual([0, 0]);
});

test('a zip holds every Word file under its name', async () => {
  const { zipFile, docxFile } = await fresh();
  const files = unzipSync(
    await zipFile(
      new Map([
        ['giay-moi-a', document],
        ['giay-moi-b', document],
      ]),
    ),
  );
  expect(Object.keys(files)).toEqual(['giay-moi-a.docx', 'giay-moi-b.docx']);
  expect(Buffer.compare(files['giay-moi-a.docx'] ?? new Uint8Array(), await docxFile(document))).toBe(0);
});

test('a paper is made once and kept; other words make another file', async () => {
  const { folder, docxFile } = await fresh();
  await docxFile(document);
  await docxFile(document);
  expect(readdirSync(folder)).toHaveLength(1);
  await docxFile(fill(template('giay-moi')));
  expect(readdirSync(folder)).toHaveLength(2);
});
