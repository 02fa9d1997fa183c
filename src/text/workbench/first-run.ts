/** Words of the three questions that open the workbench. */
export const FIRST_RUN = {
  title: 'Mấy câu hỏi để bắt đầu',
  intro:
    'Chọn chuyên đề cho cả năm, chuẩn bị, in giấy tờ, điều hành, ghi biên bản, theo dõi việc. Không cần tài khoản; chữ gõ ở đây chỉ nằm trên máy này.',
  promise: 'Đừng ghi vào bàn làm việc nội dung mật, chuyện nhân sự, số thẻ đảng, số căn cước.',
  cell: 'Chi bộ của đồng chí tên gì?',
  cellHelp: 'Ví dụ: Chi bộ thôn Đông',
  setting: 'Loại hình chi bộ',
  cellTypeNone: 'Chưa chọn',
  day: 'Chi bộ họp ngày mấy hằng tháng?',
  dayHelp: 'Ngày thường kỳ; sau này đổi được từng tháng.',
  lastDay: 'Ngày cuối tháng',
  dayOption: (day: number) => `Ngày ${day}`,
  at: 'Họp lúc mấy giờ?',
  atHelp: 'Ví dụ: 19:30. Chưa rõ thì để trống.',
  machine: 'Máy này của ai?',
  own: 'Máy của riêng tôi, hoặc của chi bộ',
  ownHelp: 'Lần sau mở trang vẫn còn. Trình duyệt có thể xóa; nên lưu tệp sau mỗi buổi.',
  memory: 'Máy dùng chung, không giữ lại gì',
  memoryHelp: 'Đóng trang là không còn gì. Làm xong thì lưu tệp mang đi, lần sau mở tệp ấy.',
  locked: 'Máy dùng chung, khóa bằng cụm mật khẩu',
  lockedHelp:
    'Lần sau mở trang vẫn còn, nhưng phải gõ cụm mật khẩu mới đọc được. Quên cụm mật khẩu là mất hết.',
  locking: 'Đang khóa …',
  start: 'Bắt đầu',
  openFile: 'Tôi đã có tệp lưu từ trước',
  keptForm:
    'Có thông tin buổi sinh hoạt đã nhớ trên máy này từ trước; lấy tên chi bộ, người, số đảng viên vào.',
  notTheApp:
    'Đây không phải ứng dụng Sổ tay đảng viên điện tử: trang này không điểm danh, không bỏ phiếu thay ai, không gửi báo cáo; chỉ giúp chuẩn bị, ghi và in.',
} as const;
