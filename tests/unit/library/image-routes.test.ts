import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IMAGE_TYPES } from '../../../src/model/content-image.ts';

test('every type of image has its route', () => {
  const routes = readdirSync('src/pages/hinh-anh').sort();
  expect(routes).toEqual(IMAGE_TYPES.map((type) => `[name].${type}.ts`).sort());
});
