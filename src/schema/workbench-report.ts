import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';
import { line, paragraph, wholeNumber as wholeNumberOfFile } from './form-field.ts';

const wholeNumber = (title: string, max: number) =>
  wholeNumberOfFile({ title }, 0, max, 'Viết một số nguyên.');
const count = wholeNumber('Số người', 1000).optional();

export const REPORT_FORMAT = 'so-tay-chuyen-de/bao-cao';
export const REPORT_VERSION = 1;

const voted = z.strictObject({
  motion: paragraph({ title: 'Nội dung biểu quyết' }, 400),
  yes: wholeNumber('Tán thành', 1000),
  no: wholeNumber('Không tán thành', 1000),
  other: wholeNumber('Ý kiến khác', 1000),
});

const heldMeeting = z.strictObject({
  heldOn: calendarDate().optional(),
  title: line({ title: 'Chuyên đề' }, 160),
  topicId: z.string().max(80).optional(),
  field: z.string().max(40).optional(),
  minutes: wholeNumber('Số phút', 1440),
  fullMembers: count,
  fullMembersPresent: count,
  probationaryMembers: count,
  probationaryMembersPresent: count,
  guests: wholeNumber('Khách mời', 100),
  opinions: wholeNumber('Số ý kiến', 300),
  score: wholeNumber('Điểm', 100).optional(),
  votes: z.array(voted).max(12),
  proposals: paragraph({ title: 'Đề xuất, kiến nghị' }, 4000).optional(),
});

/**
 * What a cell sends upward: numbers, topics, motions, proposals. It has no field for a name of a member, for who spoke
 * or how anyone voted.
 */
export const reportSchema = z.strictObject({
  format: z.literal(REPORT_FORMAT),
  version: z.literal(REPORT_VERSION),
  madeAt: z.iso.datetime(),
  /** Random, made on the device: tells two cells of one name apart. */
  cellId: z.uuid(),
  cell: line({ title: 'Tên chi bộ' }, 160),
  upperBody: line({ title: 'Đảng bộ cấp trên' }, 160).optional(),
  year: wholeNumberOfFile({ title: 'Năm' }, 2000, 2100),
  /** Absent for a report of the whole year. */
  quarter: wholeNumberOfFile({ title: 'Quý' }, 1, 4).optional(),
  meetings: z.array(heldMeeting).max(60),
  tasks: z.strictObject({
    given: wholeNumber('Việc đã giao', 10_000),
    done: wholeNumber('Đã xong', 10_000),
    late: wholeNumber('Quá hạn', 10_000),
  }),
});

export type Report = z.output<typeof reportSchema>;
