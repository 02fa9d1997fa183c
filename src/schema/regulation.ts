import { z } from 'zod';
import { choice, contentId, line, list, listOfDifferent, paragraph } from './form-field.ts';
import { CELL_TYPES } from '../model/classification.ts';
import { calendarDate, issueDate } from './calendar-date.ts';
import { confidence, referenceSchema } from './reference.ts';
import { historyFields, withHistory } from './history.ts';
import { draftField } from './draft.ts';
import { withRule } from './breach.ts';
import { asks } from './asks.ts';
import { REGULATION_STATUSES, REGULATION_TYPES } from '../model/regulation.ts';

const point = z.strictObject({
  id: contentId({ title: 'Mã', description: 'Tên ngắn không dấu để hướng dẫn dẫn lại, ví dụ thoi-luong.' }),
  text: paragraph(
    { title: 'Nội dung', description: 'Viết lại bằng lời của ta; câu trích nguyên văn để trong “ ”.' },
    700,
  ),
  confidence: confidence(),
  settings: list(
    choice(CELL_TYPES, { title: 'Loại hình chi bộ' }),
    { title: 'Chỉ áp dụng cho', description: 'Bỏ trống nếu nội dung áp dụng cho mọi chi bộ.' },
    1,
  ).optional(),
});

/** `50-CT/TW`, `61/2023/NĐ-CP`, `01-QĐi/TW`: a number, the kind and who issued it; hyphens and strokes, no blanks. */
const NUMBER = /^\d{1,5}(?:\/\d{4})?[-/][A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d]*(?:[-/.][A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d]*)*$/u;
const NUMBER_ADVICE =
  'Viết số, gạch nối, ký hiệu, không có dấu cách: 50-CT/TW, 61/2023/NĐ-CP. Chưa rõ số thì bỏ trống và ghi ở note.';

const fields = z.strictObject({
  number: line(
    {
      title: 'Số hiệu',
      description: 'Đúng như in trên văn bản: 50-CT/TW. Điều lệ không có số thì bỏ trống.',
    },
    40,
  )
    .regex(NUMBER, { error: NUMBER_ADVICE })
    .meta({ patternAdvice: NUMBER_ADVICE })
    .optional(),
  type: choice(REGULATION_TYPES, { title: 'Loại văn bản' }),
  issuedOn: issueDate().meta({
    title: 'Ngày ban hành',
    description: 'Năm, tháng, ngày: 2025-10-28. Chỉ biết năm thì ghi năm: 2011.',
  }),
  issuer: line({ title: 'Cơ quan ban hành' }, 120),
  title: line({ title: 'Trích yếu', description: 'Bắt đầu bằng chữ thường: về …' }, 300),
  confidence: confidence().meta({ title: 'Mức tin cậy của số, ngày, cơ quan, trích yếu' }),
  status: choice(REGULATION_STATUSES, {
    title: 'Tình trạng hiệu lực',
    description: 'Văn bản bị thay thế: không cần sửa ở đây, ghi “Thay thế cho” ở văn bản mới.',
  }),
  statusConfidence: confidence().meta({ title: 'Mức tin cậy của tình trạng hiệu lực' }),
  replaces: listOfDifferent(
    contentId({ title: 'Văn bản được thay thế' }, 'regulations'),
    {
      title: 'Thay thế cho',
      description: 'Chọn văn bản cũ. Ghi ở đây là đủ: trang tự đổi tình trạng của văn bản cũ.',
    },
    0,
    10,
  ),
  replacedBy: contentId(
    {
      title: 'Được thay thế bởi',
      description: 'Để trống: ô “Thay thế cho” của văn bản mới là đủ.',
    },
    'regulations',
  ).optional(),
  asks: asks(),
  points: list(point, { title: 'Nội dung chính' }, 1, 20),
  sources: list(referenceSchema, { title: 'Nguồn đã xem' }, 1, 12),
  checkedOn: calendarDate().meta({ title: 'Ngày kiểm tra' }),
  note: paragraph(
    { title: 'Lưu ý', description: 'Trùng số, mâu thuẫn giữa các nguồn, điều chưa rõ.' },
    600,
  ).optional(),
  ...historyFields,
  ...draftField,
});

const statusFitsTheChain = withRule(fields, ['status', 'replacedBy'], ({ status, replacedBy }) => {
  if (status === 'da-duoc-thay-the' && !replacedBy) {
    return [
      {
        path: ['status'],
        message:
          'Văn bản đã được thay thế phải ghi replacedBy. Nếu chưa biết văn bản thay thế, dùng lich-su hoặc chua-ro.',
      },
    ];
  }
  if (status === 'con-hieu-luc' && replacedBy) {
    return [
      {
        path: ['status'],
        message: `Đã ghi replacedBy: ${replacedBy} thì status phải là da-duoc-thay-the hoặc lich-su.`,
      },
    ];
  }
  return [];
});

const pointsDiffer = withRule(statusFitsTheChain, ['points'], ({ points }) => {
  const repeated = points.findIndex(({ id }, index) => points.findIndex((other) => other.id === id) < index);
  if (repeated < 0) return [];
  return [
    {
      path: ['points', repeated, 'id'],
      message: `Mã “${points[repeated]?.id}” đã dùng ở mục trên. Đặt mã khác.`,
    },
  ];
});

/** Văn bản chỉ đạo: one governing document. Its identity is number + day + issuer, because numbers repeat. */
export const regulationSchema = withHistory(pointsDiffer);

export type Regulation = z.output<typeof regulationSchema>;
export type RegulationPoint = z.output<typeof point>;
