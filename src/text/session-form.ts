/** Sentences of the form of a session's details. */
export const SESSION_FORM = {
  intro:
    'Điền đến đâu, các giấy tờ trên trang đổi theo đến đó; chỗ nào để trống thì in dòng chấm. Thông tin ở lại trên máy này, không gửi đi đâu.',
  groups: {
    cell: 'Chi bộ và văn bản',
    meeting: 'Buổi sinh hoạt',
    people: 'Người tham gia',
    result: 'Đảng viên và kết quả',
  },
  documents: 'Số và ngày của từng giấy tờ',
  documentsHelp: 'Mỗi thể loại đánh số riêng. Ô để trống thì in dấu chấm để ghi tay.',
  numberOf: (paper: string) => `Số của ${paper}`,
  dayOf: (paper: string) => `Ngày của ${paper}`,
  timeExample: '19:30',
  remember: 'Nhớ trên máy này',
  rememberHelp:
    'Không chọn thì thông tin chỉ còn đến khi đóng thẻ này của trình duyệt. Chỉ chọn trên máy của mình; bỏ chọn là xóa thông tin đã nhớ.',
  print: 'In các giấy tờ trên trang',
  clear: 'Xóa thông tin đã điền',
  incomplete: 'Nhập cho đủ hoặc để trống.',
  loadFault: 'Chưa tải được phần điền thông tin. Kiểm tra mạng, đóng mục này rồi mở lại.',
  updated: 'Đã cập nhật các giấy tờ.',
  problems: (count: number) => `Đã cập nhật các giấy tờ; ${count} mục chưa đúng nên còn để trống trên giấy.`,
  filledFromDevice: 'Các giấy tờ đã điền theo thông tin nhớ trên máy này.',
  filledFromTab: 'Các giấy tờ đã điền theo thông tin vừa nhập ở thẻ này.',
  remembered: 'Máy này sẽ nhớ thông tin đã điền.',
  forgotten: 'Máy này không còn nhớ thông tin đã điền.',
  cleared: 'Đã xóa. Các giấy tờ trở lại như mẫu.',
  clearFault: 'Trình duyệt không cho xóa. Hãy xóa dữ liệu của trang này trong phần cài đặt của trình duyệt.',
  notes: {
    blocked: 'Trình duyệt không cho lưu trên máy này: thông tin chỉ còn đến khi đóng hoặc tải lại trang.',
    full: 'Không lưu được trên máy này: bộ nhớ đầy hoặc bị chặn. Thông tin chỉ còn đến khi đóng hoặc tải lại trang.',
    newer:
      'Máy này có thông tin do bản mới hơn của trang lưu lại. Tải lại trang để dùng; ở đây không ghi đè.',
    unreadable:
      'Thông tin lưu trên máy này bị hỏng, không đọc được. Chọn “Nhớ trên máy này” sẽ lưu bản mới, bản hỏng được cất riêng.',
  },
  filledFile: ' – đã điền',
  blankFile: ' – bản chưa điền; muốn bản đã điền thì dùng nút in',
} as const;
