import { expect, test } from 'vitest';
import { SUBJECTS, PARTICIPATION, QUESTION_KINDS, CELL_TYPES } from '../../../src/model/classification.ts';
import { CONTENT_KIND_NAMES, CONTENT_KINDS, entryPath } from '../../../src/kinds/content-kind.ts';
import { STATIC_PATHS } from '../../../src/kinds/site-path.ts';
import { slugify } from '../../../src/vietnamese/letters.ts';

test('every fixed path is from the root, closed by a slash, ASCII and there once', () => {
  expect(STATIC_PATHS.every((path) => /^\/(?:[a-z0-9-]+\/)*$/u.test(path))).toBe(true);
  expect(new Set(STATIC_PATHS).size).toBe(STATIC_PATHS.length);
});

test('every subject and every cellType has its page', () => {
  for (const subject of Object.keys(SUBJECTS))
    expect(STATIC_PATHS).toContain(`/chuyen-de/linh-vuc/${subject}/`);
  for (const cellType of Object.keys(CELL_TYPES)) {
    expect(STATIC_PATHS).toContain(`/chuyen-de/loai-hinh/${cellType}/`);
  }
});

test('keys of the classifications are fit for addresses', () => {
  const keys = [SUBJECTS, CELL_TYPES, PARTICIPATION, QUESTION_KINDS].flatMap((labels) => Object.keys(labels));
  expect(keys.filter((key) => slugify(key) !== key)).toEqual([]);
});

test('an entry stands below the list of its kind', () => {
  expect(entryPath('topics', 'quy-khuyen-hoc')).toBe('/chuyen-de/quy-khuyen-hoc/');
  expect(entryPath('regulations', '42-hd')).toBe('/van-ban/42-hd/');
  for (const kind of CONTENT_KIND_NAMES) {
    const { path } = CONTENT_KINDS[kind] as { path?: string };
    if (path !== undefined) expect(STATIC_PATHS).toContain(path);
  }
});
