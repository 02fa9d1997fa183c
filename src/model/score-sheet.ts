/** One line of the sheet on which a cell scores its own session. A group's points are the sum of its parts. */
export interface Criterion {
  id: string;
  title: string;
  most: number;
}

/** Criteria and points of Hướng dẫn 42-HD/BTCTW of 28/10/2025, section 5, read in two sources that quote it. */
export const CRITERIA: readonly Criterion[] = [
  { id: '1', title: 'Thời gian, thời lượng', most: 5 },
  { id: '2', title: 'Tỷ lệ đảng viên dự họp (từ 90% trở lên, không ai vắng không lý do)', most: 5 },
  { id: '3', title: 'Công tác chuẩn bị', most: 10 },
  { id: '3.1', title: 'Chuẩn bị đúng, đủ nội dung trọng tâm', most: 5 },
  { id: '3.2', title: 'Họp chi ủy, thông báo, gửi tài liệu', most: 5 },
  { id: '4', title: 'Tổ chức sinh hoạt', most: 40 },
  { id: '4.1', title: 'Đủ các bước của quy trình', most: 5 },
  { id: '4.2', title: 'Đủ nội dung; biểu dương, phê bình; nhiều ý kiến', most: 25 },
  { id: '4.3', title: 'Điều hành của bí thư', most: 10 },
  { id: '5', title: 'Thực hiện nguyên tắc tổ chức, sinh hoạt đảng', most: 5 },
  { id: '6', title: 'Kết quả lãnh đạo thực hiện kết luận, nghị quyết', most: 30 },
  { id: '7', title: 'Kết thúc: kết luận, thông qua biên bản, gửi tài liệu', most: 5 },
];

/** Levels from the highest, each from its lowest points on. */
export const LEVELS = [
  { title: 'Tốt', from: 90 },
  { title: 'Khá', from: 70 },
  { title: 'Trung bình', from: 50 },
  { title: 'Kém', from: 0 },
] as const;

/** Points by the criterion they were given for. */
export type Points = Readonly<Record<string, number>>;

const isPart = (id: string, group: string) => id.startsWith(`${group}.`);
const partsOf = (group: string) => CRITERIA.filter(({ id }) => isPart(id, group));

/** Points of one line: its own, or the sum of its parts; `undefined` where a part is not scored yet. */
export function pointsOf(id: string, points: Points): number | undefined {
  const parts = partsOf(id);
  if (parts.length === 0) return points[id];
  const each = parts.map((part) => points[part.id]);
  return each.every((value) => value !== undefined)
    ? each.reduce((sum: number, value) => sum + value, 0)
    : undefined;
}

/** Sum of the whole sheet; `undefined` until every line is scored. */
export function totalOf(points: Points): number | undefined {
  const groups = CRITERIA.filter(({ id }) => !id.includes('.')).map(({ id }) => pointsOf(id, points));
  return groups.every((value) => value !== undefined)
    ? groups.reduce((sum: number, value) => sum + value, 0)
    : undefined;
}

/** `Tốt` for 90 points or more, and so on. */
export function levelOf(total: number): string {
  return LEVELS.find(({ from }) => total >= from)?.title ?? '';
}
