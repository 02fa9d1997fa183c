/** What readers see at an address that a rename left behind. */
export const REDIRECT = {
  title: (title: string) => `Đã đổi địa chỉ: ${title}`,
  description: (title: string, site: string) => `Trang “${title}” đã đổi sang địa chỉ mới trên ${site}.`,
  heading: 'Trang này đã đổi địa chỉ',
  text: 'Trình duyệt sẽ tự mở trang mới. Nếu không, đồng chí bấm vào đây:',
  keep: 'Đồng chí nên lưu lại địa chỉ mới; địa chỉ cũ vẫn dẫn đến trang này.',
} as const;
