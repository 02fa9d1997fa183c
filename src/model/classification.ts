/** Lĩnh vực: what a topic is about. The key is its address under /chuyen-de/linh-vuc/. */
export const SUBJECTS = {
  'kinh-te-giam-ngheo': 'Kinh tế, giảm nghèo',
  'khuyen-hoc-quy-cong-dong': 'Khuyến học, quỹ cộng đồng',
  'van-hoa-khu-dan-cu': 'Văn hóa, khu dân cư',
  'an-ninh-trat-tu': 'An ninh trật tự, phòng cháy',
  'moi-truong-nong-thon-moi': 'Môi trường, nông thôn mới, đất đai',
  'chuyen-doi-so': 'Chuyển đổi số, cải cách hành chính',
  'hoc-tap-theo-bac': 'Học tập và làm theo Bác, truyền thống',
  'xay-dung-dang': 'Xây dựng Đảng, dân vận, tư tưởng',
  'chuyen-mon-don-vi': 'Nhiệm vụ chuyên môn của đơn vị',
} as const;

/** Loại hình chi bộ: the kind of cell. The key is its address under /chuyen-de/loai-hinh/. */
export const CELL_TYPES = {
  'nong-thon': 'Nông thôn',
  'mien-nui': 'Miền núi, vùng dân tộc thiểu số',
  'khu-dan-cu-do-thi': 'Khu dân cư đô thị',
  'co-quan-hanh-chinh': 'Cơ quan hành chính',
  'truong-hoc': 'Trường học',
  'co-so-y-te': 'Cơ sở y tế',
  'doanh-nghiep-nha-nuoc': 'Doanh nghiệp nhà nước',
  'doanh-nghiep-tu-nhan': 'Doanh nghiệp tư nhân, FDI',
  'luc-luong-vu-trang': 'Lực lượng vũ trang',
  'hoc-sinh-sinh-vien': 'Học sinh, sinh viên',
} as const;

/** Thành phần: who is in the room, and for how long. */
export const PARTICIPATION = {
  'noi-bo': 'Nội bộ',
  'mo-rong-mot-phan': 'Mở rộng một phần',
  'hai-cuoc-rieng': 'Hai cuộc riêng',
} as const;

/** What a discussion question asks of the speaker, in the order of the session. */
export const QUESTION_KINDS = {
  'nhan-thuc': 'Nhận thức',
  'lien-he-ban-than': 'Liên hệ bản thân',
  'lien-he-don-vi': 'Liên hệ đơn vị',
  'de-xuat': 'Đề xuất',
} as const;

export type Subject = keyof typeof SUBJECTS;
export type CellType = keyof typeof CELL_TYPES;
export type QuestionKind = keyof typeof QUESTION_KINDS;
