/** What readers want of the pages that are neither content nor lists. */
export const PAGE_ASKS: Readonly<Record<string, readonly string[]>> = {
  '/ban-lam-viec/': [
    'lên kế hoạch chuyên đề cả năm ngay trên máy',
    'soạn biên bản, nghị quyết trên máy rồi in hoặc tải Word',
    'ghi biên bản trong lúc họp',
    'đồng hồ bấm giờ, điều hành buổi họp trên máy',
    'theo dõi việc đã giao, ai làm xong',
    'lưu tệp của chi bộ, mở lại ở máy khác',
    'chữ gõ vào trang có bị gửi đi không',
    'công cụ cho bí thư, thư ký chi bộ',
    'sửa chuyên đề cho hợp chi bộ mình',
  ],
  '/doc-khi-mat-mang/': [
    'đọc sổ tay khi không có mạng',
    'tải cả trang về điện thoại, máy tính',
    'chỗ họp không có sóng, không có wifi',
  ],
  '/gop-y/': [
    'báo lỗi, báo chỗ sai trong bài',
    'gửi ý kiến cho người biên tập trang này',
    'đề nghị thêm chuyên đề, thêm biểu mẫu',
  ],
  '/gioi-thieu/': [
    'trang này của ai, ai biên soạn',
    'trang có lưu thông tin của người đọc không',
    'tài liệu ở đây có phải văn bản chính thức không',
  ],
};
