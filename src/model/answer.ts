/** What a question is about, in the order of the list. */
export const ANSWER_GROUPS = {
  'sinh-hoat': 'Sinh hoạt chi bộ',
  'chuyen-de': 'Sinh hoạt chuyên đề',
  'bieu-quyet': 'Biểu quyết',
  'bau-cu-chi-uy': 'Bầu cử, chi ủy',
  'ket-nap-du-bi': 'Kết nạp, đảng viên dự bị',
  'chuyen-sinh-hoat': 'Chuyển sinh hoạt đảng',
  'dang-phi': 'Đảng phí',
  'kiem-tra-ky-luat': 'Kiểm tra, kỷ luật',
  'cham-diem-xep-loai': 'Chấm điểm, xếp loại',
  'giay-to': 'Giấy tờ, thể thức',
  'ung-dung-so': 'Ứng dụng số',
  khac: 'Việc khác',
} as const;

/** Who usually asks. */
export const ANSWER_AUDIENCES = {
  'moi-dang-vien': 'Mọi đảng viên',
  'bi-thu-chi-uy': 'Bí thư, chi ủy',
} as const;
