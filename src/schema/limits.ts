import { z } from 'zod';
import type { LimitName } from '../model/limits.ts';
import { line, wholeNumber, type FieldText } from './form-field.ts';
import { POINT_FIELDS } from './reference.ts';

const limit = (text: FieldText, max: number) =>
  z.strictObject({ value: wholeNumber({ title: 'Con số' }, 1, max), ...POINT_FIELDS }).meta(text);

const LIMITS_OF_FORM: Record<LimitName, ReturnType<typeof limit>> = {
  leastMinutes: limit({ title: 'Một buổi ít nhất bao nhiêu phút' }, 600),
  leastMinutesTogether: limit({ title: 'Thường kỳ và chuyên đề cùng một buổi ít nhất bao nhiêu phút' }, 600),
  sendDaysBefore: limit({ title: 'Gửi tài liệu trước buổi sinh hoạt ít nhất bao nhiêu ngày' }, 60),
  finishDaysAfter: limit({ title: 'Hoàn thiện văn bản trong bao nhiêu ngày sau buổi sinh hoạt' }, 60),
  fewestWithCommittee: limit({ title: 'Từ bao nhiêu đảng viên chính thức thì bầu chi ủy' }, 99),
};

/** Mức quy định: figures of regulations that the check, the papers and the workbench go by. */
export const limitsSchema = z.strictObject({
  title: line({ title: 'Tên' }, 80),
  ...LIMITS_OF_FORM,
});

export type LimitsFile = z.output<typeof limitsSchema>;
