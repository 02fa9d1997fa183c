/** When a paper is used, in the order of the process. */
export const TEMPLATE_STAGES = {
  truoc: 'Trước buổi sinh hoạt',
  trong: 'Trong buổi sinh hoạt',
  sau: 'Sau buổi sinh hoạt',
} as const;

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
