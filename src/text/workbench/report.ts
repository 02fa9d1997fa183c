import { ROMAN_QUARTERS } from '../../model/calendar-day.ts';
/** Heads of the table of reports, in the order of its columns. */
export const REPORT_COLUMNS = [
  'Chi bộ',
  'Ngày họp',
  'Chuyên đề',
  'Số phút',
  'Chính thức có mặt',
  'Dự bị có mặt',
  'Số ý kiến',
  'Biểu quyết (tán thành – không – khác)',
  'Điểm tự chấm',
  'Đề xuất, kiến nghị',
] as const;

/** Words of the report upward, and of the page on which a committee puts many together. */
export const REPORT = {
  title: 'Báo cáo gửi cấp trên',
  period: 'Thời gian',
  quarter: (quarter: number, year: number) => `Quý ${ROMAN_QUARTERS[quarter] ?? ''} năm ${year}`,
  year: (year: number) => `Cả năm ${year}`,
  none: 'Chưa có buổi nào đã họp trong thời gian này. Ở buổi họp, bấm “Đã họp xong” thì buổi ấy vào báo cáo.',
  preview: 'Đúng những gì sẽ gửi',
  noNames:
    'Không có tên đảng viên, không có ai nói gì, ai biểu quyết thế nào. Người gửi vẫn là đồng chí: thư hoặc Zalo mang tệp đi có tên người gửi.',
  names: (names: string) =>
    `Trong phần đề xuất hoặc tên chuyên đề có chữ trùng tên đảng viên: ${names}. Sửa lại ở buổi họp nếu đó là tên người.`,
  save: 'Lưu tệp báo cáo',
  share: 'Gửi báo cáo',
  print: 'In báo cáo',
  saved: (name: string) => `Đã lưu ${name}. Gửi tệp này cho cấp trên qua Zalo hoặc thư.`,
  fault: 'Chưa làm được tệp. Thử lại.',
  tasks: (given: number, done: number, late: number) =>
    `Việc đã giao: ${given}; đã xong: ${done}; quá hạn: ${late}.`,
  mark: 'Đánh dấu các buổi này là đã báo cáo',
  marked: (count: number) => `Đã đánh dấu ${count} buổi.`,
  back: 'Về Tệp',
  collect: {
    title: 'Tổng hợp báo cáo của các chi bộ',
    description:
      'Thả các tệp báo cáo của chi bộ vào trang để thấy chi bộ nào đã báo cáo, bàn gì, kiến nghị gì. Tệp không rời khỏi máy.',
    lede: 'Dành cho đảng ủy, chi ủy cấp trên: thả các tệp báo cáo nhận được vào đây. Không gửi đi đâu, không lưu lại gì; đóng trang là hết.',
    drop: 'Chọn các tệp báo cáo, hoặc thả vào đây',
    expected: 'Danh sách chi bộ (mỗi dòng một tên) để biết chi bộ nào chưa báo cáo',
    count: (reports: number, meetings: number) => `${reports} chi bộ đã báo cáo, ${meetings} buổi chuyên đề.`,
    missing: (names: string) => `Chưa báo cáo: ${names}.`,
    allThere: 'Mọi chi bộ trong danh sách đã báo cáo.',
    empty: 'Chưa có tệp nào.',
    faults: {
      'not-a-report': 'không phải tệp báo cáo',
      older: 'chi bộ này có tệp mới hơn, tệp này không tính',
      'other-period': 'báo cáo của thời gian khác, không tính',
    },
    bySubject: 'Đề xuất, kiến nghị theo lĩnh vực',
    noSubject: 'Chưa rõ lĩnh vực',
    csv: 'Tải bảng (.csv, mở bằng Excel)',
    word: 'Tải Word',
    print: 'In',
    clear: 'Bỏ hết, làm lại',
    noScript: 'Trang này cần JavaScript để đọc tệp ngay trên máy.',
  },
} as const;
