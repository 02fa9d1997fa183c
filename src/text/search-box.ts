/** What the search box says before the search itself is there; part of the script of every page. */
export const BOX_TEXT = {
  label: 'Tìm trong sổ tay',
  suggestions: 'Gợi ý',
  close: 'Đóng',
  loading: 'Đang tải phần tìm kiếm; đồng chí cứ gõ.',
} as const;
