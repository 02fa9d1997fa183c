/** What a cell issues after a session. */
export const OUTCOMES = { 'ket-luan': 'Kết luận', 'nghi-quyet': 'Nghị quyết' } as const;

/** Words of the page on which the papers of a topic are chosen, filled, printed. */
export const PAPER_DESK = {
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
  wordBook: 'Tải một tệp Word',
  wordZip: 'Tải từng tệp Word (nén)',
  bookName: 'giay-to',
  preview: 'Xem trước',
  printOne: 'Chỉ in giấy này',
  wordOne: 'Tải Word giấy này',
} as const;
