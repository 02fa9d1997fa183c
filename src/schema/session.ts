import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';
import { line, list, wholeNumber as wholeNumberOfFile, type FieldText } from './form-field.ts';

const wholeNumber = (text: FieldText, min: number, max: number) =>
  wholeNumberOfFile(text, min, max, 'Viết một số nguyên.');

/** A clock time, `19:30`. */
const clockTime = (title: string) =>
  z.iso.time({ precision: -1, error: 'Viết giờ theo mẫu 19:30.' }).meta({ title }).optional();

const day = (title: string) =>
  calendarDate('Viết đủ ngày, tháng, năm của một ngày có thật.').meta({ title }).optional();

const person = (title: string) => line({ title }, 120).optional();
const count = (title: string) => wholeNumber({ title }, 0, 1000).optional();

const guest = z.strictObject({
  name: line({ title: 'Họ và tên' }, 120),
  unit: line({ title: 'Đơn vị' }, 160).optional(),
  capacity: line({ title: 'Tư cách' }, 120).optional(),
});

/**
 * A session's own details, typed by its secretary on the device they prepare it on. Everything may be missing:
 * what is missing is printed as dots.
 */
export const sessionSchema = z.strictObject({
  /** A cell under nine members has a secretary and a deputy instead of a committee (chi ủy). */
  hasCommittee: z.boolean().default(true).meta({
    title: 'Chi bộ có chi ủy',
    description: 'Chi bộ dưới 9 đảng viên chính thức không có chi ủy: bỏ chọn.',
  }),
  upperBody: line({ title: 'Đảng bộ cấp trên', description: 'Ví dụ: Đảng bộ xã An Khánh' }, 160).optional(),
  upperCommittee: line(
    { title: 'Cấp ủy cấp trên', description: 'Ví dụ: Đảng ủy xã An Khánh' },
    160,
  ).optional(),
  cell: line({ title: 'Tên chi bộ', description: 'Ví dụ: Chi bộ thôn Đông' }, 160).optional(),
  place: line({ title: 'Địa danh', description: 'Tên xã, phường ghi trước ngày tháng' }, 80).optional(),
  documentNumber: wholeNumber(
    {
      title: 'Số văn bản',
      description:
        'Ghi cùng ngày ký. Biên bản lấy ngày sinh hoạt; tờ mà ngày ký không hợp thì để trống để ghi tay',
    },
    1,
    9999,
  ).optional(),
  issuedOn: day('Ngày ký'),
  quarter: wholeNumber({ title: 'Quý' }, 1, 4).optional(),
  year: wholeNumber({ title: 'Năm' }, 2000, 2100).optional(),
  heldOn: day('Ngày sinh hoạt'),
  startsAt: clockTime('Giờ bắt đầu'),
  endsAt: clockTime('Giờ kết thúc'),
  venue: line({ title: 'Địa điểm' }, 200).optional(),
  chair: person('Chủ trì'),
  secretaryName: person('Bí thư ký văn bản'),
  clerk: person('Thư ký'),
  author: person('Người viết dự thảo'),
  presenter: person('Người trình bày'),
  reviewer: person('Người duyệt'),
  scorer: person('Người theo dõi, chấm điểm'),
  fullMembers: count('Đảng viên chính thức được triệu tập'),
  probationaryMembers: count('Đảng viên dự bị được triệu tập'),
  fullMembersPresent: count('Đảng viên chính thức có mặt'),
  probationaryMembersPresent: count('Đảng viên dự bị có mặt'),
  absentWithReason: count('Vắng có lý do'),
  absentWithoutReason: count('Vắng không lý do'),
  exemptMembers: count('Đảng viên được miễn sinh hoạt'),
  score: wholeNumber({ title: 'Điểm tự chấm' }, 0, 100).optional(),
  guests: list(guest, { title: 'Khách mời' }, 0, 60).default([]),
});

export type Session = z.output<typeof sessionSchema>;
