/** Why the forge did not do what an editor asked, and what to do now. */
export const FORGE_TEXT = {
  draftMoved:
    'Chưa lưu: người khác vừa lưu bản nháp này, và bản của người ấy vẫn còn nguyên. Phần đồng chí vừa gõ được giữ trên máy này. Mở bài ở một thẻ mới để đọc bản của người ấy, rồi tải lại trang này và gõ thêm phần của mình. Nếu chọn “Khôi phục” rồi lưu thì chữ của đồng chí thay chữ của người ấy.',
  draftExists:
    'Chưa lưu: bài này đã có một bản nháp do người khác gửi sau khi đồng chí mở trang, và bản ấy vẫn còn nguyên. Phần đồng chí vừa gõ được giữ trên máy này. Tải lại trang rồi mở lại bài để sửa tiếp bản nháp ấy.',
  draftGone:
    'Chưa lưu: bản nháp này đã được đăng hoặc bỏ. Phần đồng chí vừa gõ được giữ trên máy này. Tải lại trang rồi mở lại bài.',
  published:
    'Chưa lưu: bài này vừa đổi trên trang sau khi đồng chí mở, nên chưa ghi đè. Phần đồng chí vừa gõ được giữ trên máy này. Tải lại trang rồi mở lại bài.',
  signedOut:
    'Chưa lưu: mã truy cập đã hết hạn hoặc đã bị thu hồi. Phần đồng chí vừa gõ được giữ trên máy này. Tải lại trang, đăng nhập bằng mã mới, mở lại bài này rồi chọn “Khôi phục”.',
  forbidden:
    'Kho không cho phép: tài khoản hoặc mã truy cập thiếu quyền. Nhờ người bảo trì xem quyền của đồng chí với kho.',
  labelsForbidden:
    'Chưa lưu: kho chưa có bốn nhãn “bien-tap/…” và mã truy cập không được tạo nhãn. Nhờ người bảo trì tạo nhãn, hoặc xin mã có quyền ghi “issue”.',
  offline: 'Không tới được kho: mất mạng hoặc máy chủ đang nghỉ. Chữ đã gõ còn ở đây; thử lại sau ít phút.',
  notReady: 'Chưa đăng: bản nháp còn ở bước đang viết. Chuyển sang “Sẵn sàng” rồi đăng.',
  needsApproval: 'Chưa đăng: chưa đủ người duyệt. Nhờ người thứ hai đọc và chấp thuận trên kho.',
  rejected: 'Chưa đăng: một người duyệt đề nghị sửa lại. Sửa theo ý kiến trên kho rồi xin duyệt lại.',
  needsChecks: 'Chưa đăng: phép kiểm tra tự động chưa xong hoặc chưa đạt. Mở đề nghị trên kho để xem.',
  stillComputing: 'Chưa đăng: kho còn đang so hai bản. Thử lại sau một phút.',
  outdated: 'Chưa đăng: bản đang công bố đã đổi. Mở đề nghị trên kho, cập nhật nhánh rồi đăng.',
  mayNotMerge: 'Chưa đăng: tài khoản này không có quyền đăng. Nhờ người được giao việc đăng.',
  changedSinceRead: 'Chưa đăng: bản nháp vừa đổi sau khi đồng chí mở. Tải lại trang, đọc lại rồi đăng.',
  conflict:
    'Chưa đăng: bài đã đổi trên trang và trong bản nháp ở cùng một chỗ. Mở đề nghị trên kho, nhờ người bảo trì gộp hai bản.',
  tooLarge: 'Chưa lưu: tệp lớn quá mức kho nhận.',
  archived: 'Kho này đã khóa, không nhận bài nữa.',
  inForgesWords: (words: string) => `Kho không nhận. Kho báo: “${words}”`,
  followed: (paths: readonly string[]) =>
    `Đã lưu. Cùng đề nghị này còn sửa ${paths.length} tệp dẫn đến tên cũ: ${paths.join(', ')}.`,
  needsSuccessor:
    'Chưa rút: bài đã đăng, có người còn giữ địa chỉ. Mở bài sẽ thay cho nó, điền ô “Thay cho bài” ở cuối biểu mẫu rồi lưu. Bài chưa đăng thì bỏ bản nháp.',
  unsafeDraft:
    'Bản nháp đã lưu, nhưng kho không nhận ra tiền tố “WIP:” nên bản nháp có thể bị đăng trước khi duyệt. Báo người bảo trì (WORK_IN_PROGRESS_PREFIXES).',
  dismiss: 'Đã đọc',
} as const;
