import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';
import { line, list, wholeNumber as wholeNumberOfFile, type FieldText } from './form-field.ts';

const wholeNumber = (text: FieldText, min: number, max: number) =>
  wholeNumberOfFile(text, min, max, 'Viết một số nguyên.');

/** A clock time, `19:30`. */
const clockTime = (title: string) =>
  z.iso.time({ precision: -1, error: 'Viết giờ theo mẫu 19:30.' }).meta({ title }).optional();

const day = (title: string, description?: string) =>
  calendarDate('Viết đủ ngày, tháng, năm của một ngày có thật.')
    .meta({ title, ...(description && { description }) })
    .optional();

const person = (title: string, description?: string) =>
  line({ title, ...(description && { description }) }, 120).optional();
const count = (title: string) => wholeNumber({ title }, 0, 1000).optional();

const guest = z.strictObject({
  name: line({ title: 'Họ và tên' }, 120),
  unit: line({ title: 'Đơn vị' }, 160).optional(),
  capacity: line({ title: 'Tư cách' }, 120).optional(),
});

const documentNumber = wholeNumber({ title: 'Số văn bản' }, 1, 9999);

/** Number and day of one paper. Numbers run by kind of document (Quy định 399-QĐ/TW), so none fits two papers. */
const issued = z.strictObject({
  template: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    .max(80),
  number: documentNumber.optional(),
  issuedOn: day('Ngày ký'),
});

/** Votes on one motion, in the order of the topic's motions. */
const vote = z.strictObject({
  yes: wholeNumber({ title: 'Tán thành' }, 0, 1000),
  no: wholeNumber({ title: 'Không tán thành' }, 0, 1000),
  other: wholeNumber({ title: 'Ý kiến khác' }, 0, 1000),
});

/**
 * A session's own details, typed by its secretary on the device they prepare it on. Everything may be missing:
 * what is missing is printed as dots.
 */
export const sessionSchema = z.strictObject({
  /** A cell under nine full members elects a secretary, and a deputy if it needs one, but no committee (chi ủy). */
  hasCommittee: z.boolean().default(true).meta({
    title: 'Chi bộ có chi ủy',
    description:
      'Dưới 9 đảng viên chính thức thì bầu bí thư, nếu cần bầu phó bí thư, không có chi ủy: bỏ chọn.',
  }),
  upperBody: line({ title: 'Đảng bộ cấp trên', description: 'Ví dụ: Đảng bộ xã An Khánh' }, 160).optional(),
  upperCommittee: line(
    { title: 'Cấp ủy cấp trên', description: 'Ví dụ: Đảng ủy xã An Khánh' },
    160,
  ).optional(),
  cell: line({ title: 'Tên chi bộ', description: 'Ví dụ: Chi bộ thôn Đông' }, 160).optional(),
  place: line({ title: 'Địa danh', description: 'Tên xã, phường ghi trước ngày tháng' }, 80).optional(),
  /** One number for every paper, as it was first kept on devices. Read for ever, never printed: see `documents`. */
  documentNumber: documentNumber.optional(),
  issuedOn: day(
    'Ngày ký chung',
    'Cho các tờ không ghi ngày riêng ở dưới. Biên bản lấy ngày sinh hoạt; tờ mà ngày này không hợp thì để trống',
  ),
  documents: list(issued, { title: 'Số và ngày của từng giấy tờ' }, 0, 60).optional(),
  upperGuidance: line(
    {
      title: 'Văn bản hướng dẫn của cấp trên',
      description:
        'Ghi ở phần căn cứ. Ví dụ: Hướng dẫn số 01-HD/ĐU, ngày 15/10/2026 của Đảng ủy xã An Khánh về …',
    },
    300,
  ).optional(),
  subjectBasis: line(
    {
      title: 'Văn bản về nội dung chuyên đề',
      description:
        'Ghi ở phần căn cứ. Ví dụ: Nghị quyết số 05-NQ/ĐU, ngày 20/9/2026 của Đảng ủy xã An Khánh về …',
    },
    300,
  ).optional(),
  draftRound: wholeNumber(
    { title: 'Dự thảo lần thứ', description: 'In ở đầu văn bản chưa ký. Bản chính thì để trống' },
    1,
    20,
  ).optional(),
  quarter: wholeNumber({ title: 'Quý', description: 'Để trống: tính theo ngày sinh hoạt' }, 1, 4).optional(),
  year: wholeNumber(
    { title: 'Năm', description: 'Để trống: tính theo ngày sinh hoạt' },
    2000,
    2100,
  ).optional(),
  heldOn: day('Ngày sinh hoạt'),
  startsAt: clockTime('Giờ bắt đầu'),
  endsAt: clockTime('Giờ kết thúc'),
  venue: line({ title: 'Địa điểm' }, 200).optional(),
  chair: person('Chủ trì', 'Họ tên, sau dấu phẩy là chức vụ: Nguyễn Văn An, Bí thư Chi bộ'),
  secretaryName: person('Người ký văn bản', 'Họ tên, không ghi học hàm, học vị'),
  signsAsDeputy: z
    .boolean()
    .default(false)
    .meta({ title: 'Phó bí thư ký', description: 'Khi phó bí thư được giao ký thay bí thư.' }),
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
  notCounted: count('Đảng viên chính thức được miễn hoặc sinh hoạt tạm thời nơi khác, không dự'),
  votes: list(vote, { title: 'Kết quả biểu quyết từng nội dung' }, 0, 12).optional(),
  points: z.record(z.string().max(8), z.int().min(0).max(100)).optional(),
  score: wholeNumber({ title: 'Điểm tự chấm' }, 0, 100).optional(),
  guests: list(
    guest,
    { title: 'Khách mời', description: 'Mỗi dòng một người: họ và tên; đơn vị; tư cách' },
    0,
    60,
  ).default([]),
});

export type Session = z.output<typeof sessionSchema>;
