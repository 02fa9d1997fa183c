/** When a paper is used, in the order of the process. */
export const TEMPLATE_STAGES = {
  truoc: 'Trước buổi sinh hoạt',
  trong: 'Trong buổi sinh hoạt',
  sau: 'Sau buổi sinh hoạt',
} as const;

/** In which set of papers a form stands. */
export const TEMPLATE_SETS = {
  'toi-thieu': 'Bộ tối thiểu và bộ đầy đủ',
  'du-bo': 'Bộ đầy đủ',
  rieng: 'Chỉ ở trang của mẫu',
} as const;

/** When a form of the set is needed; without it, always. */
export const TEMPLATE_CONDITIONS = {
  'nghi-quyet': 'Chi bộ ra nghị quyết',
  'ket-luan': 'Chi bộ ra kết luận, không ra nghị quyết',
  'phieu-kin': 'Chi bộ bỏ phiếu kín',
  'co-khach': 'Có khách mời',
  'co-chi-uy': 'Chi bộ có chi ủy',
} as const;

/** How many copies of a form a session needs. */
export const TEMPLATE_COPIES = {
  mot: 'Một bản',
  'moi-dang-vien': 'Mỗi đảng viên một bản',
  'moi-dang-vien-chinh-thuc': 'Mỗi đảng viên chính thức một bản',
  'moi-khach': 'Mỗi khách một bản, in sẵn tên',
} as const;

/** What the site itself does with a form, each with one form. */
export const TEMPLATE_ROLES = {
  'phieu-cua-chuyen-de': 'Trang in phiếu thảo luận của mỗi chuyên đề',
  'ke-hoach-nam': 'Kế hoạch cả năm của bàn làm việc',
  'so-theo-doi': 'Sổ theo dõi việc của bàn làm việc',
} as const;

export type TemplateRole = keyof typeof TEMPLATE_ROLES;

/** Abbreviations a cell may put after its number: Quy định 399-QĐ/TW, Hướng dẫn 05-HD/VPTW. */
export const DOCUMENT_SYMBOLS = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  KL: 'Kết luận',
  QC: 'Quy chế',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  KH: 'Kế hoạch',
  CTr: 'Chương trình',
  TTr: 'Tờ trình',
  CV: 'Công văn',
  BB: 'Biên bản',
  GM: 'Giấy mời',
} as const;
