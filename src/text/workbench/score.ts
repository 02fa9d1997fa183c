/** Words of the score sheet. */
export const SCORE = {
  help: (source: string) =>
    `Thang 100 điểm${source && ` theo ${source}`}. Người được giao chấm, chi bộ thống nhất, cấp trên quyết định xếp loại.`,
  line: (id: string, title: string, most: number) => `${id}. ${title} (tối đa ${most})`,
  sum: (points: number | string, most: number) => `${points}/${most} điểm`,
  total: (total: number, level: string) => `Tổng ${total}/100 điểm, mức đề nghị: ${level}.`,
  open: (count: number, points: number) =>
    `Đã chấm ${points} điểm; còn ${count} dòng chưa chấm, chưa xếp loại được.`,
  fewOpen: 'Chưa chấm dòng nào.',
  attendance: (present: number, summoned: number, without: number) =>
    `Theo điểm danh: có mặt ${present}/${summoned}, vắng không lý do ${without}.`,
  tasks: (done: number, all: number) => `Việc đã giao trước đây: ${done}/${all} đã xong.`,
} as const;
