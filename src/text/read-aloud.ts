/** Words of reading aloud. */
export const READ_ALOUD = {
  start: 'Đọc to',
  stop: 'Dừng đọc',
} as const;
