import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { fill } from '../../../src/papers/fill/fill.ts';
import { documentsToDocx } from '../../../src/papers/draw/to-docx.ts';
import { docxPart } from './extract.ts';
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

test('the same paper gives the same Word file, whenever it is made', async () => {
  const made: Uint8Array[] = [];
  for (const day of ['2026-01-01', '2031-07-15']) {
    vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });
    const { docxFile } = await fresh();
    made.push(await docxFile(document));
    vi.useRealTimers();
  }
  expect(Buffer.compare(made[0] ?? new Uint8Array(), made[1] ?? new Uint8Array())).toBe(0);
  expect(made[0]?.length).toBeGreaterThan(1000);
});

test('a paper is made once and kept; other words make another file', async () => {
  const { folder, docxFile } = await fresh();
  await docxFile(document);
  await docxFile(document);
  expect(readdirSync(folder)).toHaveLength(1);
  await docxFile(fill(template('giay-moi')));
  expect(readdirSync(folder)).toHaveLength(2);
});

test('where one paper of a Word file ends and the next begins, no line stands that could fill a page of its own', async () => {
  const papers = ['giay-moi', 'bien-ban', 'ket-luan'].map((name) => fill(template(name)));
  const body = docxPart(await documentsToDocx(papers, 'Giấy tờ'), 'word/document.xml');
  const paragraphs = body.split('</w:p>').filter((paragraph) => paragraph.includes('<w:sectPr>'));
  expect(paragraphs).toHaveLength(papers.length);
  for (const end of paragraphs.slice(0, -1)) {
    const own = end.slice(end.lastIndexOf('<w:p>'));
    expect(own).toMatch(/<w:spacing w:after="0" w:before="0" w:line="20" w:lineRule="exact"\/>/u);
  }
});
