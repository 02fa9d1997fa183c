/** Words of the screen that runs a meeting. */
export const RUN = {
  title: 'Điều hành',
  noAgenda: 'Chương trình chưa có mục nào nên đồng hồ chưa chạy được.',
  toPrepare: 'Lập chương trình',
  before: (day: string | undefined) =>
    day ? `Buổi họp ghi ngày ${day}.` : 'Chưa ghi ngày họp; bấm bắt đầu thì lấy ngày hôm nay.',
  otherDay: (day: string, today: string) => `Ngày họp đang ghi ${day}, hôm nay ${today}.`,
  takeToday: 'Ghi ngày họp là hôm nay',
  plan: (items: number, minutes: number) => `Chương trình ${items} mục, ${minutes} phút.`,
  start: 'Bắt đầu họp',
  startHelp: 'Đồng hồ chạy từ mục đầu. Tải lại trang, tắt màn hình, mở cửa sổ khác vẫn đúng giờ.',
  item: (number: number, all: number) => `Mục ${number}/${all}`,
  by: (lead: string) => `Điều hành: ${lead}`,
  tones: {
    calm: 'Còn lại',
    near: 'Sắp hết giờ, còn dưới 1 phút',
    over: 'Quá giờ',
  },
  paused: 'Đang tạm dừng',
  announce: {
    near: (title: string) => `Còn 1 phút: ${title}`,
    over: (title: string) => `Hết giờ: ${title}`,
  },
  more: '+2 phút',
  moreLabel: 'Thêm 2 phút cho mục này',
  pause: 'Tạm dừng',
  resume: 'Chạy tiếp',
  next: 'Mục tiếp',
  back: 'Mục trước',
  end: 'Kết thúc buổi họp',
  endHelp: 'Ghi giờ kết thúc vào biên bản, dự thảo kết luận từ kết quả biểu quyết.',
  ended: (from: string, to: string) => `Đã họp, từ ${from} đến ${to}.`,
  endedPlain: 'Đã họp.',
  goOn: 'Họp tiếp',
  goOnHelp: 'Kết thúc nhầm? Đồng hồ chạy tiếp, khoảng nghỉ không tính.',
  toAfter: 'Sang phần Sau buổi họp',
  cancel: 'Chưa họp: bỏ giờ đã chạy',
  cancelHelp: 'Ý kiến, phiếu, điểm danh đã ghi vẫn còn.',
  left: (items: number, minutes: number) =>
    items === 0 ? 'Đây là mục cuối.' : `Còn ${items} mục sau, ${minutes} phút.`,
  endsAt: (time: string) => `Theo đà này xong lúc ${time}`,
  later: (minutes: number) => `, muộn ${minutes} phút so với chương trình.`,
  earlier: (minutes: number) => `, sớm ${minutes} phút so với chương trình.`,
  onTime: ', đúng chương trình.',
  agenda: 'Cả chương trình',
  goTo: (title: string) => `Chuyển đến: ${title}`,
  states: { done: 'đã xong', now: 'đang ở đây', ahead: 'chưa đến', skipped: 'bỏ qua' },
  took: (minutes: number) => `${minutes} phút`,
  tabs: 'Ghi trong buổi họp',
  project: 'Mở máy chiếu',
  projectHelp: 'Cửa sổ thứ hai: chỉ có tên mục, thời gian còn lại và mục kế tiếp.',
  projectMemory: 'Chiếu ngay cửa sổ này (máy dùng chung không nối được hai cửa sổ)',
  awake: 'Màn hình được giữ sáng trong khi họp.',
  undone: 'Đã hoàn tác.',
} as const;

/** Words of what is noted while people speak. */
export const NOTES = {
  title: 'Ý kiến',
  item: 'Thuộc mục',
  speaker: 'Người phát biểu',
  speakerHelp: 'Để trống nếu là diễn biến do thư ký ghi.',
  text: 'Nội dung',
  add: 'Ghi lại',
  empty: 'Chưa ghi ý kiến nào ở mục này.',
  count: (count: number) => `${count} ý kiến đã ghi ở mục này`,
  noSpeaker: 'Diễn biến',
  edit: (who: string) => `Sửa: ${who}`,
  remove: 'Bỏ ý kiến này',
  full: 'Đã ghi 300 ý kiến, hết chỗ.',
} as const;

/** Words of the score sheet. */
export const SCORE = {
  title: 'Chấm điểm',
  help: 'Thang 100 điểm theo Hướng dẫn 42-HD/BTCTW. Người được giao chấm, chi bộ thống nhất, cấp trên quyết định xếp loại.',
  line: (id: string, title: string, most: number) => `${id}. ${title} (tối đa ${most})`,
  sum: (points: number | string, most: number) => `${points}/${most} điểm`,
  total: (total: number, level: string) => `Tổng ${total}/100 điểm, mức đề nghị: ${level}.`,
  open: (count: number, points: number) =>
    `Đã chấm ${points} điểm; còn ${count} dòng chưa chấm, chưa xếp loại được.`,
  fewOpen: 'Chưa chấm dòng nào.',
  tasks: (done: number, all: number) => `Việc đã giao trước đây: ${done}/${all} đã xong.`,
} as const;

/** Words of the projector. */
export const PROJECTOR = {
  title: 'Máy chiếu',
  left: 'Còn lại',
  over: 'Quá giờ',
  near: 'Sắp hết giờ',
  paused: 'Tạm dừng',
  next: (title: string) => `Tiếp theo: ${title}`,
  last: 'Mục cuối',
  before: 'Sắp bắt đầu',
  ended: 'Buổi họp đã kết thúc',
  full: 'Toàn màn hình',
  leave: 'Thoát máy chiếu',
} as const;
