import { z } from 'zod';
import { line, paragraph } from './form-field.ts';

export const templateSchema = z.strictObject({
  title: line({ title: 'Tên biểu mẫu' }, 120),
  summary: paragraph({ title: 'Tóm tắt' }, 320),
});
export type Template = z.output<typeof templateSchema>;
