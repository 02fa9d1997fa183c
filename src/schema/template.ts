import { z } from 'zod';
import { confidence } from './reference.ts';
import { historyFields, withHistory } from './history.ts';
import { draftField } from './draft.ts';
import { choice, line, list, paragraph, wholeNumber, yesOrNo } from './form-field.ts';
import { withRule } from './breach.ts';
import { MOST_LINES, printedLines } from './template-size.ts';
import { templateBlock } from './template-block.ts';
import { textBreaches } from './template-text.ts';
import { asks } from './asks.ts';
import {
  DOCUMENT_SYMBOLS,
  TEMPLATE_CONDITIONS,
  TEMPLATE_COPIES,
  TEMPLATE_ROLES,
  TEMPLATE_SETS,
  TEMPLATE_STAGES,
} from '../model/paper-kind.ts';

const source = z
  .strictObject({
    confidence: confidence(),
    note: paragraph(
      {
        title: 'Ghi chú về nguồn',
        description: 'Phần nào theo quy định, phần nào là mẫu gợi ý. Không in trên giấy.',
      },
      600,
    ),
  })
  .meta({ title: 'Nguồn của mẫu' });

const fields = z.strictObject({
  title: line({ title: 'Tên biểu mẫu' }, 120),
  summary: paragraph({ title: 'Tóm tắt', description: 'Một hoặc hai câu hiện trong danh sách.' }, 320),
  asks: asks(),
  purpose: paragraph({ title: 'Dùng để làm gì' }, 600),
  filledBy: line({ title: 'Ai điền', description: 'Theo vai trò, không ghi tên người.' }, 160),
  whenUsed: line({ title: 'Khi nào dùng' }, 240),
  stage: choice(TEMPLATE_STAGES, { title: 'Giai đoạn' }),
  order: wholeNumber({ title: 'Thứ tự', description: 'Số nhỏ đứng trước trong bộ giấy tờ.' }, 1, 99),
  set: choice(TEMPLATE_SETS, {
    title: 'Bộ giấy tờ',
    description: 'Bộ tối thiểu: tờ mà chi bộ ít người cũng cần.',
  }).default('du-bo'),
  neededWhen: choice(TEMPLATE_CONDITIONS, {
    title: 'Chỉ cần khi',
    description: 'Bỏ trống nếu buổi nào cũng cần.',
  }).optional(),
  role: choice(TEMPLATE_ROLES, {
    title: 'Việc của trang dùng mẫu này',
    description: 'Mỗi việc một mẫu. Hầu hết các mẫu bỏ trống.',
  }).optional(),
  hasOwnPdf: yesOrNo({
    title: 'Có tệp PDF riêng ở mỗi chuyên đề',
    description: 'Mẫu khác nằm trong tệp PDF của bộ tối thiểu, hoặc được làm trên máy người đọc.',
  }).optional(),
  copies: choice(TEMPLATE_COPIES, { title: 'Số bản' }).default('mot'),
  perSheet: wholeNumber(
    { title: 'Số bản trên một tờ', description: 'Phiếu nhỏ in 2 hoặc 4 bản một tờ rồi cắt.' },
    1,
    4,
  ).default(1),
  maxPages: wholeNumber(
    {
      title: 'Số trang nhiều nhất',
      description: 'Dòng kẻ để viết tay tự bớt cho vừa. Bỏ trống nếu dài bao nhiêu cũng được.',
    },
    1,
    4,
  ).optional(),
  source,
  symbol: choice(DOCUMENT_SYMBOLS, {
    title: 'Ký hiệu',
    description:
      'Chữ viết tắt sau số, ví dụ KH trong Số 05-KH/CB. Phiếu, danh sách không có số thì bỏ trống.',
  }).optional(),
  blocks: list(templateBlock, { title: 'Các khối trên giấy' }, 1, 80),
  ...historyFields,
  ...draftField,
});

const reportTexts = (payload: z.core.ParsePayload) => {
  const { blocks } = z
    .looseObject({ blocks: z.array(z.unknown()).catch([]) })
    .catch({ blocks: [] })
    .parse(payload.value);
  for (const [index, raw] of blocks.entries()) {
    const block = templateBlock.safeParse(raw);
    if (!block.success) continue;
    for (const { path, message } of textBreaches(block.data)) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: ['blocks', index, ...path],
        message,
      });
    }
  }
};

/** Biểu mẫu: one printable paper of a session, described once for screen, print, Word and PDF. */
// Texts are checked block by block, also where another block is wrong, so that an editor sees every problem at once.
const isPrintable = withRule(fields, ['blocks'], ({ blocks }) => {
  const lines = printedLines(blocks);
  if (lines <= MOST_LINES) return [];
  const message = `Mẫu này in ra khoảng ${lines} dòng, tối đa ${MOST_LINES}. Bớt số dòng trống, số mục lặp.`;
  return [{ path: ['blocks'], message }];
});

export const templateSchema = withHistory(isPrintable).check(
  z.core._check(reportTexts, { when: () => true }),
);

export type Template = z.output<typeof templateSchema>;
