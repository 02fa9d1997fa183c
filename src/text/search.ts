/** Every sentence of the search that a reader sees. */
export const SEARCH_TEXT = {
  pageTitle: 'Tìm kiếm',
  pageDescription: 'Tìm chuyên đề, hướng dẫn, văn bản và biểu mẫu; gõ có dấu hay không dấu đều được.',
  label: 'Tìm trong sổ tay',
  hint: 'Gõ có dấu hay không dấu đều được, ví dụ: quy khuyen hoc, hòa giải, 22-NQ/TW.',
  kindFilter: 'Loại nội dung',
  allKinds: 'Tất cả',
  everyPage: 'Tất cả các trang, theo chữ cái',
  searching: 'Đang tìm…',
  typeToSearch: 'Gõ một vài chữ để tìm.',
  found: (count: number) => `Tìm thấy ${count} trang.`,
  nothing: (query: string) => `Không tìm thấy trang nào với “${query}”.`,
  nothingAdvice: 'Thử bớt chữ, dùng từ khác, hoặc chọn trong danh sách tất cả các trang dưới đây.',
  nothingInKind: 'Không có trang nào thuộc loại này. Chọn “Tất cả” để xem các loại khác.',
  fault: 'Phần tìm kiếm chưa tải được, nên chưa biết có trang nào phù hợp hay không.',
  faultAdvice: 'Hãy thử lại khi có mạng, hoặc chọn trong danh sách tất cả các trang dưới đây.',
  faultWhileDeveloping: 'Chưa có chỉ mục tìm kiếm. Chạy npm run build rồi mở bản đã dựng để thử.',
} as const;
