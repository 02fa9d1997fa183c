import { ROMAN_QUARTERS } from '../../model/calendar-day.ts';
import type { QuarterState } from '../../model/meeting.ts';

/** Words of the year's screen and of the choice of a topic. */
export const YEAR = {
  title: (year: number) => `Năm ${year}`,
  former: (year: number) => `Năm ${year}`,
  next: (year: number) => `Năm ${year}`,
  quarter: (quarter: number) => `Quý ${ROMAN_QUARTERS[quarter] ?? ''}`,
  now: 'quý này',
  nextMeeting: (day: string, left: number) =>
    left === 0 ? `Hôm nay họp thường kỳ (${day}).` : `Buổi họp tới: ${day}, còn ${left} ngày.`,
  states: {
    'da-hop': () => 'Đã sinh hoạt chuyên đề.',
    'co-ke-hoach': () => 'Đã có chuyên đề, chưa họp.',
    'chua-co': () => 'Chưa chọn chuyên đề.',
    thieu: (quarter: string) => `${quarter} không có buổi chuyên đề nào.`,
  } satisfies Record<QuarterState, (quarter: string) => string>,
  add: (quarter: string) => `Chọn chuyên đề cho ${quarter}`,
  addMore: (quarter: string) => `Thêm chuyên đề nữa cho ${quarter}`,
  own: 'Tự viết chuyên đề',
  ownTitle: 'Tên chuyên đề tự viết',
  author: 'Người chuẩn bị',
  reviewer: 'Người duyệt',
  day: 'Ngày họp',
  guests: 'Thành phần mở rộng',
  note: 'Ghi chú',
  details: 'Người, ngày, ghi chú',
  open: 'Mở buổi họp',
  prepare: 'Chuẩn bị buổi này',
  remove: 'Bỏ khỏi kế hoạch',
  moveTo: 'Chuyển sang quý',
  sheet: 'Xem, in kế hoạch năm',
  print: 'In kế hoạch năm',
  word: 'Tải Word kế hoạch năm',
  calendar: 'Thêm vào lịch (.ics)',
  copyLast: (year: number) => `Chép kế hoạch năm ${year}`,
  copied: (count: number) => `Đã chép ${count} chuyên đề; ngày họp để trống cho năm mới.`,
  dayOfMeeting: 'Ngày và tên sửa ở buổi họp.',
  withoutPlace: 'Buổi họp chưa ghi ngày, không có trong kế hoạch năm nào',
  removed: (title: string) => `Đã xóa buổi họp “${title}”.`,
  takeBack: 'Lấy lại',
  notRegular: (day: string) => `Không phải ngày thường kỳ (${day}).`,
  sunday: 'Ngày này là Chủ nhật.',
  otherQuarter: (quarter: string) => `Ngày này thuộc ${quarter}.`,
  empty: 'Chưa có gì trong năm này. Chọn chuyên đề cho từng quý.',
  cellUnknown: 'Chưa ghi chi bộ có bao nhiêu đảng viên, có chi ủy không, ai chủ trì, ai ký.',
  toCell: 'Ghi một lần, giấy tờ nào cũng điền sẵn',
} as const;

export const CHOOSE = {
  title: (quarter: string) => `Chọn chuyên đề cho ${quarter}`,
  find: 'Tìm theo tên, nội dung',
  onlyCell: 'Chỉ chuyên đề cho loại hình của chi bộ',
  onlyInTime: (days: number) => `Chỉ chuyên đề chuẩn bị kịp trong ${days} ngày`,
  facts: (minutes: number, days: number) => `${minutes} phút · cần chuẩn bị ${days} ngày`,
  fitsQuarter: 'hợp quý này',
  used: 'đã dùng',
  late: (days: number) => `chỉ còn ${days} ngày`,
  take: 'Chọn',
  read: 'Đọc chuyên đề',
  more: 'Xem thêm',
  none: 'Không có chuyên đề nào hợp. Bỏ bớt điều kiện, hoặc tự viết chuyên đề.',
  fault: 'Chưa tải được danh sách chuyên đề. Kiểm tra mạng rồi thử lại.',
  noneInTime: (days: number) =>
    `${days === 0 ? 'Buổi thường kỳ cuối quý là hôm nay' : `Buổi thường kỳ cuối quý chỉ còn ${days} ngày`}, không chuyên đề nào chuẩn bị kịp. Chuyên đề cần ít ngày nhất đứng trước; chọn rồi thì bớt việc chuẩn bị, hoặc họp muộn hơn.`,
  count: (count: number) => `${count} chuyên đề`,
} as const;

export const USE = {
  title: (topic: string) => `Dùng chuyên đề “${topic}”`,
  quarter: 'Ghi vào quý',
  onlyPlan: 'Chỉ ghi vào kế hoạch năm',
  unknown: 'Không có chuyên đề này. Có thể tên đã đổi; chọn lại từ danh sách của quý.',
  fault: 'Chưa tải được chuyên đề. Kiểm tra mạng rồi thử lại; kế hoạch năm vẫn còn nguyên.',
} as const;

export const CELL = {
  title: 'Chi bộ',
  help: 'Những gì ghi ở đây tự điền vào mọi buổi họp mới.',
  signerHelp: 'Họ tên in dưới chỗ ký; thường là bí thư.',
  chairSigns: (name: string) => `Người chủ trì cũng ký: ${name}`,
  toYear: 'Xong, về Năm nay',
  other: 'Chi bộ khác trên máy này',
  takeUp: (name: string) => `Làm việc với ${name}`,
  add: 'Thêm một chi bộ',
  addName: 'Tên chi bộ mới',
} as const;
