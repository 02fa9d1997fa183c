import { expect, test } from 'vitest';
import { topicContents } from '../../../src/components/topic-contents.ts';
import { topicFields } from '../../../src/schema/topic.ts';
import { TOPIC_PART_NAMES } from '../../../src/model/topic-parts.ts';
import { LONG_TOPIC, SHORT_TOPIC } from '../papers/samples.ts';

const headings = [
  { depth: 2, slug: 'mo-dau', text: 'Mở đầu' },
  { depth: 3, slug: 'chi-tiet', text: 'Chi tiết' },
];
const namesIn = (data: typeof LONG_TOPIC) => topicContents({ data, headings }).map(({ text }) => text);

test('the contents of a topic follow its page, the body after the preparation', () => {
  expect(namesIn(LONG_TOPIC)).toEqual([
    'Mục tiêu',
    'Vì sao cần bàn',
    'Chuẩn bị',
    'Mở đầu',
    'Chương trình',
    'Câu hỏi thảo luận',
    'Nội dung biểu quyết',
    'Bảng làm việc',
    'Theo dõi sau buổi sinh hoạt',
    'Lỗi thường gặp',
    'Tài liệu, phương tiện',
  ]);
});

test('a topic without a worksheet names none', () => {
  expect(namesIn(SHORT_TOPIC)).not.toContain('Bảng làm việc');
});

/** Fields that stand at the head or the foot of the page, beside it, or on papers alone. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...['title', 'officialTitle', 'officialScope', 'officialObjectives', 'summary', 'field', 'settings'],
  ...['citations', 'references', 'keywords', 'asks', 'related', 'publishedOn', 'updatedOn', 'review'],
  ...['durationMinutes', 'isHeldWithRegularSession', 'shortDurationReason', 'participation'],
  ...['changes', 'formerIds', 'isDraft'],
]);

test('every field of a topic is a part of its page or known to stand elsewhere', () => {
  const parts = new Set<string>(TOPIC_PART_NAMES);
  const fields = Object.keys(topicFields.shape);
  expect(fields.filter((name) => !parts.has(name) && !ELSEWHERE.has(name))).toEqual([]);
});
