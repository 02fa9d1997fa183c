/** Words of the book of tasks. */
export const TASKS = {
  title: 'Việc',
  lede: 'Việc đã giao ở mọi buổi họp của chi bộ, việc trễ đứng trước. Việc chưa xong mở đầu chương trình buổi sau.',
  count: (open: number, late: number) =>
    late === 0
      ? `${open} việc đang làm, không việc nào trễ.`
      : `${open} việc đang làm, ${late} việc trễ hạn.`,
  empty:
    'Chưa có việc nào đang làm. Việc đến từ phần Sau buổi họp, khi đã có người và hạn; cũng có thể thêm bằng tay.',
  late: (days: number) => `Trễ ${days} ngày`,
  dueIn: (days: number) => (days === 0 ? 'Hạn hôm nay' : `Còn ${days} ngày`),
  due: (day: string) => `hạn ${day}`,
  noDay: 'Chưa có hạn',
  noPerson: 'Chưa có người',
  percent: 'Tiến độ (%)',
  state: 'Tình trạng',
  line: 'Kết quả, một dòng',
  history: (day: string, percent: number, text: string) => `${day} · ${percent}% · ${text}`,
  words: 'Sửa việc, người, hạn',
  text: 'Việc',
  person: 'Người làm',
  dueOn: 'Hạn',
  evidence: 'Căn cứ để kiểm tra',
  from: 'Buổi họp giao việc',
  add: 'Thêm việc bằng tay',
  fault: 'Máy này chưa ghi được. Thử lại; chữ trên màn hình vẫn còn.',
  closed: (count: number) => `Đã khép lại (${count})`,
  remove: 'Xóa việc này',
  removed: 'Đã xóa một việc.',
  putBack: 'Lấy lại',
  print: 'In bảng theo dõi',
  sheet: 'Xem, in bảng theo dõi',
  word: 'Tải Word bảng theo dõi',
} as const;
