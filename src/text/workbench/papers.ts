/** What a cell issues after a meeting. */
export const OUTCOMES = { 'ket-luan': 'Kết luận', 'nghi-quyet': 'Nghị quyết' } as const;

/** Words of the papers of a meeting on the workbench. */
export const BENCH_PAPERS = {
  choose: 'Chọn giấy tờ',
  presets: 'Chọn sẵn',
  outcome: 'Sau buổi, chi bộ ra',
  secretBallot: 'Có bỏ phiếu kín',
  twoSided: 'In hai mặt',
  copiesOf: (paper: string) => `Số bản của ${paper}`,
  pages: (count: number) => `bản × ${count} trang`,
  total: (papers: number, oneSided: number, twoSided: number) =>
    `${papers} giấy tờ, khoảng ${oneSided} tờ A4 in một mặt hoặc ${twoSided} tờ in hai mặt.`,
  none: 'Chưa chọn giấy tờ nào.',
  print: (sheets: number) => `In ${sheets} tờ`,
  printHelp: 'In khổ A4, tỷ lệ 100%. In nhiều giấy tờ một lúc thì không có số trang; in từng giấy thì có.',
  wordBook: 'Tải một tệp Word',
  wordZip: 'Tải từng tệp Word (nén)',
  bookName: 'giay-to',
  preview: 'Xem trước',
  printOne: 'Chỉ in giấy này',
  wordOne: 'Tải Word giấy này',
  others: 'Giấy tờ khác',
  loading: 'Đang mở giấy tờ …',
  fault: 'Chưa tải được biểu mẫu. Kiểm tra mạng rồi thử lại.',
  show: (paper: string) => `Xem: ${paper}`,
  previewOf: (paper: string) => `Bản xem của ${paper}`,
  former: 'Giấy trước',
  next: 'Giấy sau',
  place: (place: number, all: number) => `${place}/${all}`,
  fields: 'Thông tin in trên giấy này',
  fieldsHelp: 'Bấm vào chữ đã điền trên giấy để tới đúng ô.',
  numberOf: (paper: string) => `Số của ${paper}`,
  dayOf: (paper: string) => `Ngày của ${paper}`,
  toPrepare: 'Sửa chương trình, câu hỏi, biểu quyết, việc: ở Chuẩn bị',
  mend: 'Sửa ở Chuẩn bị',
  toAfter: 'Sửa biên bản, kết luận, kiến nghị: ở Sau buổi',
} as const;
