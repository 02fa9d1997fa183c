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

/** Before forms said their role, these names said it: a site's older files go on as they are. */
const FORMER_NAMES: Readonly<Record<TemplateRole, string>> = {
  'phieu-cua-chuyen-de': 'phieu-thao-luan',
  'ke-hoach-nam': 'ke-hoach-nam',
  'so-theo-doi': 'theo-doi-thuc-hien',
};

/** The form of a role: the one that says so, else the one with the former name of it; `undefined` where there is none. */
export function formOfRole<Form extends { role?: TemplateRole | undefined }>(
  forms: readonly (readonly [name: string, form: Form])[],
  role: TemplateRole,
): readonly [name: string, form: Form] | undefined {
  return (
    forms.find(([, form]) => form.role === role) ??
    forms.find(([name, form]) => form.role === undefined && name === FORMER_NAMES[role])
  );
}

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
