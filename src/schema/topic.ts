import { z } from 'zod';
import {
  choice,
  line,
  list,
  listOfDifferent,
  paragraph,
  wholeNumber,
  yesOrNo,
  type FieldText,
} from './form-field.ts';
import {
  SUBJECTS,
  PARTICIPATION,
  QUESTION_KINDS,
  CELL_TYPES,
  LEAST_QUESTIONS,
} from '../model/classification.ts';
import { withHistory } from './history.ts';
import { publicationFields, relatedTo } from './publication.ts';
import { withRule } from './breach.ts';
import { LIMITS } from '../model/site-limits.ts';

const role = (title: string) =>
  line(
    { title, description: 'Theo vai trò, không ghi tên người: bí thư, tổ trưởng đảng, chi hội phụ nữ …' },
    100,
  );

const days = (title: string) => wholeNumber({ title }, 0, 400);

const preparationTask = z.strictObject({
  task: line({ title: 'Việc' }, 240),
  role: role('Người làm'),
  daysBefore: days('Trước buổi sinh hoạt (ngày)'),
  output: line({ title: 'Sản phẩm' }, 200),
});

const agendaItem = z.strictObject({
  title: line({ title: 'Nội dung' }, 160),
  minutes: wholeNumber({ title: 'Số phút' }, 1, 120),
  lead: role('Người điều hành'),
  note: line({ title: 'Ghi chú' }, 240).optional(),
});

const question = z.strictObject({
  kind: choice(QUESTION_KINDS, { title: 'Loại câu hỏi' }),
  text: paragraph({ title: 'Câu hỏi' }, 320),
  hint: paragraph({ title: 'Gợi ý cho người điều hành' }, 400).optional(),
});

const decision = z.strictObject({
  motion: paragraph(
    { title: 'Nội dung biểu quyết', description: 'Một việc có thể giơ tay tán thành hoặc không.' },
    400,
  ),
});

const worksheet = z
  .strictObject({
    title: line({ title: 'Tên bảng' }, 120),
    columns: list(line({ title: 'Cột' }, 60), { title: 'Các cột' }, 2, 8),
    exampleRows: list(
      list(line({ title: 'Ô' }, 160), { title: 'Dòng' }, 1, 8),
      { title: 'Dòng ví dụ' },
      0,
      6,
    ).optional(),
  })
  .superRefine(({ columns, exampleRows = [] }, context) => {
    for (const [index, row] of exampleRows.entries()) {
      if (row.length === columns.length) continue;
      context.addIssue({
        code: 'custom',
        path: ['exampleRows', index],
        message: `Dòng ví dụ có ${row.length} ô, bảng có ${columns.length} cột. Thêm hoặc bớt ô cho khớp.`,
      });
    }
  })
  .meta({ title: 'Bảng làm việc' });

const followUpTask = z.strictObject({
  task: line({ title: 'Việc' }, 240),
  role: role('Người chịu trách nhiệm'),
  daysAfter: days('Sau buổi sinh hoạt (ngày)'),
  evidence: line({ title: 'Căn cứ để kiểm tra' }, 200),
});

/** Words of a resolution: nothing quoted, no two halves around a colon, nothing that ends the sentence they stand in. */
const official = (text: FieldText, max: number) =>
  line(text, max).refine((value) => !/[“”"‘’:?!]|[.;,…]$/u.test(value), {
    error: 'Tên trong văn bản không có ngoặc kép, dấu hai chấm, dấu hỏi, và không kết thúc bằng dấu câu.',
  });

const { title, summary, ...published } = publicationFields;

// The order of the fields is the order of the form and of the file: what a topic is about stands first.
/** The fields without the rules that join several of them. */
export const topicFields = z.strictObject({
  title,
  officialTitle: official(
    {
      title: 'Tên trong văn bản',
      description:
        'In trên kế hoạch, nghị quyết, báo cáo; danh từ hóa: Nâng cao …, Tăng cường …. Để trống thì giấy tờ in tên bài.',
    },
    160,
  ).optional(),
  officialScope: paragraph(
    {
      title: 'Phạm vi trong văn bản',
      description: 'Đánh giá gì, thống nhất gì, phân công gì. Để trống thì giấy tờ in tóm tắt.',
    },
    320,
  ).optional(),
  officialObjectives: list(
    line({ title: 'Mục đích, yêu cầu' }, 240),
    {
      title: 'Mục đích, yêu cầu trong văn bản',
      description: 'Lời của kế hoạch. Để trống thì giấy tờ in mục tiêu.',
    },
    2,
    6,
  ).optional(),
  summary,
  // The key of published files: what is a subject everywhere else.
  field: choice(SUBJECTS, { title: 'Lĩnh vực' }),
  // Cell types, under the key of published files.
  settings: listOfDifferent(
    choice(CELL_TYPES, { title: 'Loại hình chi bộ' }),
    { title: 'Loại hình chi bộ' },
    1,
    10,
  ),
  ...published,
  related: relatedTo('topics'),
  objectives: list(line({ title: 'Mục tiêu' }, 240), { title: 'Mục tiêu' }, 2, 6),
  whyItMatters: paragraph({ title: 'Vì sao cần bàn', description: 'Ba đến năm câu.' }, 900),
  durationMinutes: wholeNumber({ title: 'Thời lượng (phút)' }, 30, 240),
  isHeldWithRegularSession: yesOrNo({ title: 'Tổ chức cùng buổi thường kỳ' }).default(false),
  shortDurationReason: paragraph(
    { title: 'Lý do thời lượng ngắn', description: 'Chỉ ghi khi thời lượng dưới mức tối thiểu.' },
    400,
  ).optional(),
  participation: choice(PARTICIPATION, { title: 'Thành phần' }),
  preparation: list(preparationTask, { title: 'Chuẩn bị' }, 3, 12),
  agenda: list(agendaItem, { title: 'Chương trình' }, 4, 14),
  questions: list(question, { title: 'Câu hỏi thảo luận' }, 0, 10),
  decisions: list(decision, { title: 'Nội dung biểu quyết' }, 1, 6),
  worksheet: worksheet.optional(),
  followUp: list(followUpTask, { title: 'Theo dõi sau buổi sinh hoạt' }, 2, 12),
  commonMistakes: list(paragraph({ title: 'Lỗi thường gặp' }, 400), { title: 'Lỗi thường gặp' }, 2, 8),
  materials: list(line({ title: 'Tài liệu' }, 240), { title: 'Tài liệu, phương tiện' }, 1, 10),
});

const agendaFillsTheSession = withRule(
  topicFields,
  ['agenda', 'durationMinutes'],
  ({ agenda, durationMinutes }) => {
    const planned = agenda.reduce((sum, item) => sum + item.minutes, 0);
    if (planned === durationMinutes) return [];
    const message = `Tổng số phút của chương trình là ${planned}, thời lượng ghi ${durationMinutes}. Sửa số phút các mục hoặc sửa durationMinutes cho bằng nhau.`;
    return [{ path: ['durationMinutes'], message }];
  },
);

const isLongEnough = withRule(
  agendaFillsTheSession,
  ['durationMinutes', 'isHeldWithRegularSession', 'shortDurationReason'],
  ({ durationMinutes, isHeldWithRegularSession, shortDurationReason }) => {
    const minimum = (isHeldWithRegularSession ? LIMITS.leastMinutesTogether : LIMITS.leastMinutes).value;
    if (durationMinutes >= minimum || shortDurationReason) return [];
    const message = `Thời lượng ${durationMinutes} phút ngắn hơn mức tối thiểu ${minimum} phút. Tăng thời lượng, hoặc ghi lý do ở shortDurationReason.`;
    return [{ path: ['durationMinutes'], message }];
  },
);

const asksEnough = withRule(isLongEnough, ['questions'], ({ questions }) => {
  const kinds = new Set(questions.map(({ kind }) => kind));
  if (questions.length >= LEAST_QUESTIONS.count && kinds.size >= LEAST_QUESTIONS.kinds) return [];
  const message = `Cần ít nhất ${LEAST_QUESTIONS.count} câu hỏi thuộc ít nhất ${LEAST_QUESTIONS.kinds} loại; hiện có ${questions.length} câu, ${kinds.size} loại. Thêm câu hỏi: ${Object.keys(QUESTION_KINDS).join(', ')}.`;
  return [{ path: ['questions'], message }];
});

/** Chuyên đề: one guide for one thematic session. */
export const topicSchema = withHistory(asksEnough);

export type Topic = z.output<typeof topicSchema>;
export type Worksheet = z.output<typeof worksheet>;
