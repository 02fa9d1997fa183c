/** How sure we are of a fact, from an official text read down to our own suggestion. */
export const CONFIDENCE = {
  V: 'Đã đọc ở trang chính thức hoặc báo chí',
  D2: 'Hai nguồn dẫn lại độc lập, khớp nhau',
  D1: 'Một nguồn dẫn lại',
  S: 'Theo bài viết gốc trên Tạp chí Xây dựng Đảng',
  G: 'Hiểu biết chung, chưa kiểm chứng',
  E: 'Gợi ý của ban biên tập',
} as const;
