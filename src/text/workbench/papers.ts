/** Words of the papers of a meeting on the workbench. */
export const BENCH_PAPERS = {
  others: 'Giấy tờ khác',
  loading: 'Đang mở giấy tờ …',
  fault: 'Chưa tải được biểu mẫu. Kiểm tra mạng rồi thử lại.',
  show: (paper: string) => `Xem: ${paper}`,
  preview: (paper: string) => `Bản xem của ${paper}`,
  former: 'Giấy trước',
  next: 'Giấy sau',
  place: (place: number, all: number) => `${place}/${all}`,
  fields: 'Thông tin in trên giấy này',
  fieldsHelp: 'Bấm vào chữ đã điền trên giấy để tới đúng ô.',
  toPrepare: 'Sửa chương trình, câu hỏi, biểu quyết, việc: ở Chuẩn bị',
  toAfter: 'Sửa biên bản, kết luận, kiến nghị: ở Sau buổi',
} as const;
