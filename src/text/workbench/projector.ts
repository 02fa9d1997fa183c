/** Words of the projector. */
export const PROJECTOR = {
  left: 'Còn lại',
  over: 'Quá giờ',
  near: 'Sắp hết giờ',
  paused: 'Tạm dừng',
  next: (title: string) => `Tiếp theo: ${title}`,
  last: 'Mục cuối',
  before: 'Sắp bắt đầu',
  ended: 'Buổi họp đã kết thúc',
  full: 'Toàn màn hình',
  leave: 'Thoát máy chiếu',
} as const;
