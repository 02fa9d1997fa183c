/** Where a guide stands in the work of a session; also the order of the list. */
export const GUIDE_STAGES = {
  'nen-tang': 'Nền tảng',
  'chuan-bi': 'Chuẩn bị',
  'dieu-hanh': 'Điều hành',
  'sau-buoi': 'Sau buổi sinh hoạt',
} as const;
