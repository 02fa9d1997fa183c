/** What the reader's settings say. A file of its own: it is asked for when they are first opened. */
export const SETTINGS_TEXT = {
  size: 'Cỡ chữ',
  sizes: { 1: 'Vừa', 2: 'Lớn', 3: 'Rất lớn' },
  theme: 'Nền trang',
  themes: { auto: 'Theo máy', light: 'Sáng', dark: 'Tối' },
} as const;
