import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SUBJECTS, CELL_TYPES } from '../../../src/model/classification.ts';
import { SIGN_GRID, signFile, SIGNS } from '../../../src/pictures/signs.ts';

const MOST_BYTES = 8_000;

describe('the signs', () => {
  test.each([...Object.keys(SUBJECTS), ...Object.keys(CELL_TYPES)])(
    '%s has one, found by its name',
    (name) => {
      expect(signFile()).toContain(`<symbol id="${name}" viewBox="0 0 ${SIGN_GRID} ${SIGN_GRID}">`);
    },
  );

  test('are all different', () => {
    expect(new Set(Object.values(SIGNS)).size).toBe(Object.keys(SIGNS).length);
  });

  test('are lines alone: no sign brings a colour or a width of its own', () => {
    expect(signFile()).not.toMatch(/fill=|stroke|style=|<(?!\/?(?:svg|symbol|path)\b)/u);
  });

  test('fit their budget together', () => {
    expect(brotliCompressSync(signFile()).length).toBeLessThanOrEqual(MOST_BYTES);
  });
});
