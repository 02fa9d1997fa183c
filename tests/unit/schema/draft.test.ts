import { expect, test } from 'vitest';
import { CONTENT_KINDS, type ContentKind } from '../../../src/kinds/content-kind.ts';
import { guideSchema } from '../../../src/schema/guide.ts';
import { complaints, validData } from './valid-data.ts';

test('every kind that has a page may be a draft, and no other', () => {
  for (const [name, kind] of Object.entries<ContentKind>(CONTENT_KINDS)) {
    expect(Object.hasOwn(kind.schema.shape, 'isDraft'), name).toBe(kind.path !== undefined);
  }
});

test('a text that says nothing is published', () => {
  expect(guideSchema.parse(validData('guide')).isDraft).toBeUndefined();
});

test.each(['true', 1, null])('%j is no answer', (value) => {
  expect(complaints(guideSchema, validData('guide', [['isDraft'], value]))).toEqual([
    'isDraft: Viết true hoặc false, không đặt trong ngoặc kép.',
  ]);
});
