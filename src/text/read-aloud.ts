/** Words of reading aloud. */
export const READ_ALOUD = {
  start: 'Đọc to',
  page: 'Đọc to trang này',
  stop: 'Dừng đọc',
} as const;
