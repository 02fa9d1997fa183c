import { readdirSync, readFileSync } from 'node:fs';
import { parseYaml } from '../../../src/language/front-matter.ts';
import { sessionSchema, type Session } from '../../../src/schema/session.ts';
import { templateSchema, type Template } from '../../../src/schema/template.ts';
import type { MeetingRecord, PlannedTopicOnPaper, TrackedTask } from '../../../src/papers/fill/values.ts';
import { topicSchema, type Topic } from '../../../src/schema/topic.ts';

/** Every published template of the library, by name: for what must hold of any form. */
export const TEMPLATES = templatesIn(new URL('../../../content/templates/', import.meta.url));

/** Those of the fixture site: for what is said of one of them. */
export const FIXTURES = templatesIn(new URL('../../fixture-site/content/templates/', import.meta.url));

function templatesIn(folder: URL): ReadonlyMap<string, Template> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.startsWith('_'));
  return new Map(
    names.sort().map((name) => [name.replace('.yaml', ''), readTemplate(new URL(name, folder))]),
  );
}

function readTemplate(file: URL): Template {
  return templateSchema.parse(parseYaml(readFileSync(file, 'utf8'), 0).data);
}

/** A template of the fixture site that must be there. */
export function template(name: string): Template {
  const found = FIXTURES.get(name);
  if (!found) throw new Error(`No template ${name}.`);
  return found;
}

/** Every Vietnamese letter with two marks, upper and lower case. */
export const STACKED = 'ẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỲỴỶỸ ấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữựỳỵỷỹ';

const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));

function topicOf(size: 'short' | 'long'): Topic {
  const isLong = size === 'long';
  const count = (short: number, long: number) => (isLong ? long : short);
  const words = (text: string) =>
    isLong
      ? `${text}: ${STACKED.slice(0, 33)} và những việc còn lại phải làm xong trước buổi sau & báo <lại>`
      : text;
  return topicSchema.parse({
    title: isLong
      ? 'Lãnh đạo xây dựng nếp sống văn hóa, giữ gìn bản sắc ở khu dân cư, tổ dân phố, thôn, xóm, cụm dân cư có đông hộ mới đến'
      : 'Quỹ khuyến học',
    summary: words('Tóm tắt'),
    citations: ['42-hd-btctw-2025'],
    references: [{ title: 'Nguồn', seenOn: '2026-11-22', confidence: 'V' }],
    keywords: ['quỹ'],
    related: [],
    publishedOn: '2026-11-22',
    updatedOn: '2026-11-22',
    review: { status: 'tham-khao' },
    field: 'khuyen-hoc-quy-cong-dong',
    settings: ['nong-thon'],
    objectives: times(count(2, 6), (index) => words(`Mục tiêu ${index + 1}`)),
    whyItMatters: words('Vì sao cần bàn'),
    durationMinutes: 90,
    participation: 'noi-bo',
    preparation: times(count(3, 12), (index) => ({
      task: words(`Chuẩn bị ${index + 1}`),
      role: 'Bí thư',
      daysBefore: 7,
      output: words('Tờ số liệu'),
    })),
    agenda: [
      ...times(count(4, 13) - 1, (index) => ({
        title: words(`Mục ${index + 1}`),
        minutes: 5,
        lead: 'Bí thư',
      })),
      { title: 'Kết luận', minutes: 90 - 5 * (count(4, 13) - 1), lead: 'Bí thư', note: words('Ghi chú') },
    ],
    questions: times(count(4, 10), (index) => ({
      kind: (['nhan-thuc', 'lien-he-ban-than', 'lien-he-don-vi', 'de-xuat'] as const)[index % 4],
      text: words(`Câu hỏi ${index + 1}`),
      ...(isLong && { hint: 'Gợi ý' }),
    })),
    decisions: times(count(1, 6), (index) => ({ motion: words(`Biểu quyết ${index + 1}`) })),
    ...(isLong && {
      worksheet: {
        title: 'Bảng làm việc',
        columns: times(8, (index) => `Cột thứ ${index + 1}`),
        exampleRows: [times(8, (index) => `Ô ${index + 1}`)],
      },
    }),
    followUp: times(count(2, 12), (index) => ({
      task: words(`Theo dõi ${index + 1}`),
      role: 'Đảng viên được giao',
      daysAfter: 30,
      evidence: words('Biên bản'),
    })),
    commonMistakes: times(count(2, 8), (index) => words(`Lỗi ${index + 1}`)),
    materials: times(count(1, 10), (index) => words(`Tài liệu ${index + 1}`)),
  });
}

export const SHORT_TOPIC = topicOf('short');
export const LONG_TOPIC = topicOf('long');

export const FULL_SESSION: Session = sessionSchema.parse({
  upperBody: 'Đảng bộ xã An Khánh',
  upperCommittee: 'Đảng ủy xã An Khánh',
  cell: 'Chi bộ thôn Đông',
  place: 'An Khánh',
  documents: [...TEMPLATES.keys()].map((template) => ({ template, number: 5 })),
  issuedOn: '2026-02-03',
  heldOn: '2026-03-03',
  startsAt: '19:30',
  endsAt: '21:00',
  venue: 'Nhà văn hóa thôn Đông',
  chair: 'Nguyễn Thị Nguyệt Ánh Hường',
  secretaryName: 'Nguyễn Thị Nguyệt Ánh Hường',
  clerk: 'Ẵ Ễ Ộ Ữ Ỹ',
  fullMembers: 25,
  fullMembersPresent: 24,
  guests: [{ name: 'Trần Văn B', unit: 'Chi hội phụ nữ' }],
});

/** Names that take several lines of a header. */
export const LONG_NAMES: Pick<Session, 'upperBody' | 'upperCommittee' | 'cell'> = {
  upperBody: 'Đảng bộ phường Nghĩa Trung Hưng',
  upperCommittee: 'Đảng ủy phường Nghĩa Trung Hưng',
  cell: 'Chi bộ Văn phòng Đảng ủy – Ủy ban nhân dân phường Nghĩa Trung Hưng',
};

/** A meeting of the long topic of which everything was written down. */
export const FULL_MEETING: MeetingRecord = {
  opinions: [
    { speaker: 'Lê Thị Cúc', text: 'Nên nhận đỡ đầu theo từng hộ.' },
    { speaker: 'Trần Văn Bảy', text: 'Quỹ công khai ở nhà văn hóa.' },
  ],
  items: LONG_TOPIC.agenda.map(({ title }) => `${title}, đã bàn.\nNhất trí.\nKết luận: làm ngay.`),
  absent: [
    { name: 'Hoàng Văn Tư', reason: 'Vắng có lý do' },
    { name: 'Đỗ Thị Năm', reason: 'Vắng không lý do' },
  ],
  upperSpeech: 'Ghi nhận cách làm của chi bộ.',
  conclusion: 'Thống nhất lập quỹ từ quý này.',
  proposals: 'Đề nghị xã hỗ trợ sách.',
};

const planned = (quarter: number): PlannedTopicOnPaper => ({
  quarter,
  title: `Chuyên đề quý ${quarter}`,
  author: 'Lê Thị Cúc',
  reviewer: 'Nguyễn Văn An',
  plannedOn: '2026-02-03',
  guests: 'Chi hội phụ nữ',
  note: 'Họp tối',
});

export const FULL_PLAN: readonly PlannedTopicOnPaper[] = [1, 2, 3, 4].map(planned);

export const FULL_TASKS: readonly TrackedTask[] = [
  {
    task: 'Lập danh sách học sinh',
    person: 'Lê Thị Cúc',
    dueOn: '2026-04-02',
    percent: 60,
    result: 'Đã rà ba xóm',
    state: 'Đang làm',
  },
];
