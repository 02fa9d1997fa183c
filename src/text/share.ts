/** What the ways of sharing a page say. They are loaded when a reader asks for them. */
export const SHARE = {
  open: 'Chia sẻ',
  app: 'Gửi bằng ứng dụng',
  copy: 'Chép địa chỉ',
  copied: 'Đã chép địa chỉ.',
  notCopied: 'Máy này không cho chép; đồng chí giữ vào địa chỉ dưới đây để chép.',
  mail: 'Thư điện tử',
  zalo: 'Mở Zalo',
  code: 'Quét bằng máy khác:',
} as const;
