import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Seal } from '../../../src/device/browser/seal.ts';
import { FILES } from '../../../src/text/workbench/files.ts';
import { fileName } from '../../../src/workbench/file/write-file.ts';
import {
  openSealedFile,
  readSealedFile,
  sealFile,
  type SealedFile,
} from '../../../src/workbench/browser/files/sealed-file.ts';
import { NOW } from './samples.ts';

/** Enough for a test: what makes guessing slow is not what is asked here. */
const ROUNDS = 1000;
const PHRASE = 'cây đa giếng nước sân đình';
const PLAIN = '{"format": "so-tay-chuyen-de", "cells": ["Chi bộ thôn Đông"]}\n';

async function sealed(): Promise<string> {
  return sealFile(PLAIN, new Date(NOW), await Seal.make(PHRASE, ROUNDS));
}
const read = (text: string): SealedFile => {
  const file = readSealedFile(text);
  if (typeof file !== 'object') throw new Error(`Not sealed: ${String(file)}`);
  return file;
};

describe('a sealed file', () => {
  test('says in words that it is sealed, and nothing of what is inside', async () => {
    const text = await sealed();
    expect(text).toContain(FILES.sealedNote);
    expect(JSON.parse(text)).toMatchObject({ format: 'so-tay-chuyen-de/khoa', version: 1, madeAt: NOW });
    expect(text).not.toContain('thôn Đông');
    expect(text).not.toContain(Buffer.from(PLAIN).toString('base64').slice(0, 20));
  });

  test('opens with its passphrase alone', async () => {
    const file = read(await sealed());
    const seal = await Seal.of(PHRASE, file.recipe);
    expect(seal && (await openSealedFile(file, seal))).toBe(PLAIN);
    expect(await Seal.of('cay da gieng nuoc san dinh', file.recipe)).toBeUndefined();
  });

  test('opens with line ends of Windows and a mark of its letters, as mail leaves them', async () => {
    const file = read(`\uFEFF${(await sealed()).replaceAll('\n', '\r\n')}`);
    const seal = await Seal.of(PHRASE, file.recipe);
    expect(seal && (await openSealedFile(file, seal))).toBe(PLAIN);
  });

  test('whose moment or letters were changed opens nothing', async () => {
    const text = await sealed();
    const file = read(text);
    const seal = await Seal.of(PHRASE, file.recipe);
    if (!seal) throw new Error('Another passphrase.');
    const later = read(text.replace(NOW, '2030-01-01T00:00:00.000Z'));
    expect(await openSealedFile(later, seal)).toBeUndefined();
    const bytes = new Uint8Array(file.sealed.bytes.slice(0));
    bytes[5] = (bytes[5] ?? 0) ^ 1;
    const changed = { ...file, sealed: { ...file.sealed, bytes: bytes.buffer } };
    expect(await openSealedFile(changed, seal)).toBeUndefined();
  });

  test('a long one holds every letter', async () => {
    const long = `${PLAIN}${'Đoàn kết '.repeat(200_000)}`;
    const made = await Seal.make(PHRASE, ROUNDS);
    const file = read(await sealFile(long, new Date(NOW), made));
    expect((await openSealedFile(file, made.seal)) === long).toBe(true);
  });

  test('other files are none; a newer one and a broken one are told apart', async () => {
    const text = await sealed();
    expect(readSealedFile(PLAIN)).toBeUndefined();
    expect(readSealedFile('Biên bản họp')).toBeUndefined();
    expect(readSealedFile(text.replace('"version": 1', '"version": 2'))).toBe('newer');
    expect(readSealedFile(text.slice(0, -60))).toBe('broken');
    expect(readSealedFile(text.replace(`"rounds": ${ROUNDS}`, '"rounds": 9000000000'))).toBe('broken');
    expect(readSealedFile(text.replace(/"salt": "[^"]*"/u, '"salt": "AAAA"'))).toBe('broken');
  });

  test('nothing that is dropped on it throws', async () => {
    const text = await sealed();
    const hostile = fc.oneof(
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc
        .tuple(fc.nat(text.length), fc.nat(40), fc.string())
        .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut)),
    );
    fc.assert(
      fc.property(hostile, (given) => {
        readSealedFile(given);
      }),
      { numRuns: 20_000 },
    );
  });
});

test('its name says that it is sealed, and nobody’s name', () => {
  expect(fileName('chi-bo-thon-dong', '2026-12-03', true)).toBe(
    'chi-bo-thon-dong.2026-12-03.khoa.so-tay.json',
  );
});
