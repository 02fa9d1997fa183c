/** Words of moving one meeting or plan from screen to camera. */
export const FILM = {
  send: 'Chuyển một buổi hoặc kế hoạch bằng mã QR',
  sendHelp:
    'Máy này chiếu một loạt mã, máy kia quay bằng máy ảnh: không cần mạng, không qua ai. Danh sách tên đảng viên không đi theo. Cả chi bộ thì chuyển bằng tệp.',
  what: 'Chuyển gì?',
  plan: (year: number) => `Kế hoạch năm ${year}`,
  meeting: (title: string, day: string | undefined) => (day ? `${title} (${day})` : title),
  show: 'Chiếu mã',
  stop: 'Dừng chiếu',
  showing: (frames: number) =>
    `Đang chiếu. Ở máy kia vào Tệp, bấm “Nhận bằng máy ảnh”, để mã nằm trọn trong khung. Ít nhất ${frames} hình; máy kia tự biết lúc đủ.`,
  picture: 'Mã QR đang đổi liên tục',
  tooLong: 'Buổi này dài quá, chuyển bằng tệp.',
  receive: 'Nhận bằng máy ảnh',
  starting: 'Đang mở máy ảnh …',
  stopReceiving: 'Dừng nhận',
  aim: 'Đưa máy ảnh vào mã đang chiếu ở máy kia.',
  known: (known: number, needed: number) => `Đã nhận ${known}/${needed} phần.`,
  noCamera:
    'Máy này không có máy ảnh dùng được ở đây. Chuyển bằng tệp: “Lưu tệp” ở máy kia, “Mở tệp đã lưu” ở máy này.',
  refused:
    'Trình duyệt chưa cho trang dùng máy ảnh. Cho phép trong cài đặt của trình duyệt rồi bấm lại, hoặc chuyển bằng tệp.',
  camera: 'Hình của máy ảnh',
  file: 'ma-qr.so-tay.json',
} as const;
