import { formatDate, type CalendarDate } from '../../model/calendar-day.ts';

/** Words around every screen of the workbench. */
export const FRAME = {
  title: 'Bàn làm việc của chi bộ',
  description:
    'Lập kế hoạch bốn quý, chuẩn bị, điều hành và ghi lại các buổi sinh hoạt chuyên đề; mọi thứ nằm trên máy của chi bộ.',
  lede: 'Cả năm sinh hoạt chuyên đề của một chi bộ: chọn chuyên đề, sửa cho hợp chi bộ mình, in giấy tờ, điều hành, ghi biên bản, theo dõi việc đã giao. Không cần tài khoản; những gì gõ ở đây chỉ nằm trên máy này, không gửi đi đâu.',
  loading: 'Đang mở bàn làm việc …',
  loadFault: 'Chưa mở được bàn làm việc. Kiểm tra mạng rồi tải lại trang.',
  noScript:
    'Bàn làm việc cần JavaScript, trình duyệt này đang tắt. Vẫn in được mọi biểu mẫu trống và đề cương của từng chuyên đề.',
  blankForms: 'Biểu mẫu trống',
  topics: 'Các chuyên đề',
  nav: 'Các phần của bàn làm việc',
  year: 'Năm nay',
  meeting: 'Buổi họp',
  tasks: 'Việc',
  files: 'Tệp',
  states: {
    saved: 'Đã lưu trên máy này',
    saving: 'Đang lưu …',
    failed:
      'Máy này không lưu được: bộ nhớ đầy hoặc bị chặn. Chữ trên màn hình vẫn còn; vào Tệp, bấm Lưu tệp trước khi đóng trang.',
    conflict: 'Cửa sổ khác vừa sửa cùng chỗ này.',
  },
  memoryOnly: 'Máy dùng chung: đóng trang là mất. Vào Tệp để lưu.',
  keepByFile: 'Trình duyệt có thể xóa; lưu tệp để giữ',
  fileDue: 'Đã đến lúc lưu tệp: có buổi đã họp hoặc nhiều chỗ đã sửa',
  takeOther: 'Lấy bản của cửa sổ kia',
  keepMine: 'Giữ bản đang gõ ở đây',
  shut: 'Khóa lại',
  timeHelp: 'Ví dụ: 19:30',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  noForm: 'Trang này chưa có biểu mẫu ấy.',
  screenFault: 'Chưa tải được phần này. Kiểm tra mạng rồi bấm thử lại.',
  retry: 'Thử lại',
  notFound: 'Buổi họp này không có trên máy. Có thể đã xóa, hoặc nằm ở máy khác.',
  blocked:
    'Trình duyệt này không cho trang lưu gì (đang duyệt riêng tư, hoặc bị chặn trong cài đặt). Vẫn dùng được như máy dùng chung: xong thì lưu tệp.',
  newer:
    'Dữ liệu trên máy này do bản mới hơn của trang ghi. Tải lại trang để có bản mới; chưa tải được thì đừng sửa gì ở đây.',
  reload: 'Tải lại trang',
  closed:
    'Trang này vừa được mở bằng bản mới ở cửa sổ khác. Tải lại để làm tiếp; những gì đã gõ đã được lưu.',
  lost: (records: number, day?: CalendarDate) =>
    `Trình duyệt đã xóa dữ liệu của bàn làm việc (trước đây có ${records} mục). ${
      day ? `Mở tệp đã lưu ngày ${formatDate(day)} để có lại.` : 'Chưa có tệp nào được lưu từ máy này.'
    }`,
  openFile: 'Mở tệp đã lưu',
} as const;
