import { z } from 'zod';
import { choice, line, list, paragraph, wholeNumber } from './form-field.ts';
import { LOOP_NAMES, LOOPS, type LoopName } from '../model/placeholder.ts';

const FILL_HELP =
  'Chỗ điền viết trong ngoặc nhọn, ví dụ {topic.title}. Thiếu dữ liệu thì in dấu chấm để viết tay.';

const text = (title: string, max = 1200) => paragraph({ title, description: FILL_HELP }, max);
const shortText = (title: string, max = 200) => line({ title, description: FILL_HELP }, max);

/** A cell of a table may be empty: room for a pen. */
const cell = z
  .string()
  .trim()
  .max(400, { error: 'Dài quá 400 ký tự. Rút gọn lại.' })
  .meta({ title: 'Ô', description: `${FILL_HELP} Để "" nếu ô để trống.` });

const yesOrNo = (title: string, description?: string) =>
  z
    .boolean({ error: 'Viết true hoặc false, không đặt trong ngoặc kép.' })
    .meta({ title, ...(description && { description }) });

/** `topic.questions`: a list of the topic or the session, one copy of the block for each of its items. */
const loop = (title: string) =>
  choice(Object.fromEntries(LOOP_NAMES.map((name) => [name, name])) as Record<LoopName, string>, {
    title,
    description: `Một trong: ${LOOP_NAMES.join(', ')}. Trong đó dùng được {index} và ${[...new Set(Object.values(LOOPS).flatMap((item) => Object.keys(item)))].map((name) => `{${name}}`).join(', ')} tùy danh sách.`,
  });

const blankItems = (title: string) =>
  wholeNumber({ title, description: 'Số dòng (mục) để trống khi in mẫu chưa có dữ liệu.' }, 1, 60);

const named = <Name extends string>(name: Name) => z.literal(name).meta({ title: 'Khối' });

const signature = z
  .strictObject({
    authority: shortText('Quyền hạn ký').optional(),
    role: shortText('Chức vụ'),
    name: shortText('Họ và tên').optional(),
  })
  .meta({ title: 'Chữ ký', description: 'Ví dụ authority: T/M Chi bộ, role: Bí thư. Máy tự viết hoa.' });

const column = z
  .strictObject({
    title: shortText('Tên cột', 80),
    width: wholeNumber(
      { title: 'Độ rộng', description: 'Phần trăm bề ngang; các cột được chia theo tỷ lệ.' },
      3,
      96,
    ),
    isCentered: yesOrNo('Căn giữa').optional(),
  })
  .meta({ title: 'Cột' });

export const PARAGRAPH_STYLES = {
  body: 'Thường: thụt đầu dòng, căn đều hai bên',
  plain: 'Không thụt đầu dòng',
  center: 'Căn giữa',
  strong: 'Chữ đậm, không thụt đầu dòng',
  note: 'Chữ nhỏ, nghiêng',
} as const;

const partyHeader = z
  .strictObject({
    block: named('party-header'),
    hasDate: yesOrNo('In địa danh, ngày tháng').default(true),
  })
  .meta({
    title: 'Tiêu đề Đảng',
    description: 'Tên đảng bộ, chi bộ, số ký hiệu; ĐẢNG CỘNG SẢN VIỆT NAM; địa danh, ngày tháng.',
  });

const title = z
  .strictObject({
    block: named('title'),
    text: shortText('Tên loại văn bản', 120),
    subject: text('Trích yếu', 400).optional(),
  })
  .meta({ title: 'Tên văn bản và trích yếu', description: 'Tên loại văn bản tự viết hoa.' });

const legalBasis = z
  .strictObject({
    block: named('legal-basis'),
    items: list(text('Căn cứ', 400), { title: 'Các căn cứ' }, 1, 12),
    hasTopicCitations: yesOrNo('Thêm văn bản căn cứ của chuyên đề').default(false),
  })
  .meta({ title: 'Căn cứ' });

const heading = z
  .strictObject({
    block: named('heading'),
    level: wholeNumber(
      { title: 'Cấp', description: '1: phần lớn (I, II); 2: phần nhỏ (1, 2).' },
      1,
      2,
    ).default(1),
    text: shortText('Tiêu đề', 240),
  })
  .meta({ title: 'Tiêu đề phần' });

const paragraphBlock = z
  .strictObject({
    block: named('paragraph'),
    text: text('Đoạn văn'),
    style: choice(PARAGRAPH_STYLES, { title: 'Kiểu chữ' }).default('body'),
  })
  .meta({ title: 'Đoạn văn' });

const field = z
  .strictObject({
    block: named('field'),
    label: shortText('Nhãn', 160),
    value: shortText('Giá trị', 300).optional(),
  })
  .meta({
    title: 'Dòng điền',
    description: 'Nhãn rồi giá trị; chưa có giá trị thì in dấu chấm đến hết dòng.',
  });

const checklist = z
  .strictObject({
    block: named('checklist'),
    items: list(text('Việc', 400), { title: 'Các việc' }, 1, 40),
  })
  .meta({ title: 'Danh sách đánh dấu' });

const table = z
  .strictObject({
    block: named('table'),
    columns: list(column, { title: 'Các cột' }, 2, 8),
    rows: list(list(cell, { title: 'Dòng' }, 1, 8), { title: 'Các dòng viết sẵn' }, 0, 60).optional(),
    over: loop('Mỗi mục một dòng').optional(),
    cells: list(cell, { title: 'Các ô của một dòng', description: 'Dùng cùng over.' }, 1, 8).optional(),
    blankRows: wholeNumber({ title: 'Số dòng trống thêm' }, 0, 60).default(0),
    emptyRows: blankItems('Số dòng khi danh sách chưa có dữ liệu').default(4),
    lastRow: list(
      cell,
      { title: 'Dòng cuối', description: 'Ví dụ dòng tổng cộng, in đậm.' },
      1,
      8,
    ).optional(),
  })
  .meta({ title: 'Bảng', description: 'Dòng đầu lặp lại ở đầu mỗi trang.' });

const worksheet = z
  .strictObject({
    block: named('worksheet'),
    columns: list(column, { title: 'Các cột khi chuyên đề không có bảng' }, 2, 8),
    blankRows: wholeNumber({ title: 'Số dòng trống' }, 1, 60).default(6),
  })
  .meta({ title: 'Bảng làm việc của chuyên đề', description: 'Cột lấy từ bảng làm việc của chuyên đề.' });

const writingLines = z
  .strictObject({
    block: named('writing-lines'),
    lines: wholeNumber(
      { title: 'Số dòng', description: '0: không in gì khi chưa có chữ (dùng cùng value).' },
      0,
      40,
    ),
    value: shortText('Chữ in thay dòng kẻ, khi đã biết', 300).optional(),
  })
  .meta({
    title: 'Dòng kẻ để viết',
    description: 'Có value và đã biết thì in chữ, sau đó chừa hai dòng để viết thêm.',
  });

const voteTable = z
  .strictObject({
    block: named('vote-table'),
    number: shortText('Tên cột số thứ tự', 20),
    motion: shortText('Tên cột nội dung', 80),
    options: list(shortText('Lựa chọn', 60), { title: 'Các lựa chọn' }, 2, 6),
    mark: cell.meta({ title: 'Ô đánh dấu', description: 'In ở mỗi lựa chọn, ví dụ □ hoặc ……/……' }),
    emptyRows: blankItems('Số dòng khi chưa có chuyên đề').default(4),
    hasResults: yesOrNo('In kết quả', 'Số và tỷ lệ của từng lựa chọn, khi đã biết.').optional(),
  })
  .meta({ title: 'Bảng biểu quyết', description: 'Mỗi nội dung biểu quyết của chuyên đề một dòng.' });

const signaturePair = z
  .strictObject({ block: named('signature-pair'), left: signature, right: signature })
  .meta({ title: 'Hai chữ ký' });

const recipients = z
  .strictObject({
    block: named('recipients'),
    items: list(shortText('Nơi nhận'), { title: 'Nơi nhận' }, 1, 10),
    signature,
  })
  .meta({ title: 'Nơi nhận và chữ ký' });

const pageBreak = z.strictObject({ block: named('page-break') }).meta({ title: 'Sang trang' });

/** Blocks that may stand inside `each`. */
const repeatable = [heading, paragraphBlock, field, checklist, table, writingLines] as const;

const each = z
  .strictObject({
    block: named('each'),
    over: loop('Lặp theo danh sách'),
    blocks: list(z.discriminatedUnion('block', repeatable), { title: 'Các khối cho mỗi mục' }, 1, 8),
    emptyItems: blankItems('Số mục khi danh sách chưa có dữ liệu').default(3),
  })
  .meta({ title: 'Lặp', description: 'In các khối bên trong cho từng mục của danh sách.' });

export const templateBlock = z.discriminatedUnion('block', [
  partyHeader,
  title,
  legalBasis,
  ...repeatable,
  worksheet,
  voteTable,
  signaturePair,
  recipients,
  pageBreak,
  each,
]);

export type TemplateBlock = z.output<typeof templateBlock>;
export type BlockOf<Name extends TemplateBlock['block']> = Extract<TemplateBlock, { block: Name }>;
export type TemplateColumn = z.output<typeof column>;
export type TemplateSignature = z.output<typeof signature>;
export type ParagraphStyle = keyof typeof PARAGRAPH_STYLES;
