/** Words of what is noted while people speak. */
export const NOTES = {
  item: 'Thuộc mục',
  speaker: 'Người phát biểu',
  speakerHelp: 'Để trống nếu là diễn biến do thư ký ghi.',
  text: 'Nội dung',
  add: 'Ghi lại',
  empty: 'Chưa ghi ý kiến nào ở mục này.',
  count: (count: number) => `${count} ý kiến đã ghi ở mục này`,
  noSpeaker: 'Diễn biến',
  remove: 'Bỏ ý kiến này',
  full: 'Đã ghi 300 ý kiến, hết chỗ.',
} as const;
