const left = (days: number) => (days < 0 ? 'đã qua' : days === 0 ? 'hôm nay' : `còn ${days} ngày`);

/** Words of the preparation as a line of days. */
export const DAY_LINE = {
  title: 'Chuẩn bị, tính lùi từ ngày họp',
  noDay: 'Ghi ngày họp ở phần “Người, ngày” thì mỗi việc có ngày của nó.',
  before: (days: number) => (days === 0 ? 'ngày họp' : `trước ${days} ngày`),
  left,
  next: (day: string, days: number) => `tiếp theo: ${day}, ${left(days)}`,
} as const;
