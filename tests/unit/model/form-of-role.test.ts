import { expect, test } from 'vitest';
import { formOfRole, type TemplateRole } from '../../../src/model/paper-kind.ts';

const ROLE = 'phieu-cua-chuyen-de';
type Form = readonly [name: string, form: { role?: TemplateRole }];

test('a form says its role, whatever its name', () => {
  const own: Form = ['phieu-rieng', { role: ROLE }];
  expect(formOfRole([['phieu-thao-luan', {}], own], ROLE)).toBe(own);
});

test('a file from before roles has the role of its name, unless it says another', () => {
  const older: Form = ['phieu-thao-luan', {}];
  expect(formOfRole([['bien-ban', {}], older], ROLE)).toBe(older);
  expect(formOfRole([['phieu-thao-luan', { role: 'so-theo-doi' }]], ROLE)).toBeUndefined();
});
