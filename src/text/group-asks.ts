import type { Subject, CellType } from '../model/classification.ts';

/** How readers call their own kind of cell, from the names on the door to those of everyday. Only the search reads it. */
export const CELL_TYPE_ASKS: Readonly<Record<CellType, readonly string[]>> = {
  'nong-thon': [
    'chi bộ thôn, xóm, ấp, làng',
    'chuyên đề cho chi bộ nông thôn',
    'chi bộ ấp, sóc vùng sông nước',
    'chi bộ xã đồng bằng, vùng trồng lúa',
    'chi bộ hợp tác xã nông nghiệp',
    'chi bộ làng nghề, làng chài, miệt vườn',
    'bài cho vùng nông thôn, đồng ruộng',
  ],
  'mien-nui': [
    'chi bộ bản, buôn, phum, sóc',
    'chuyên đề cho chi bộ miền núi, vùng cao',
    'đồng bào dân tộc thiểu số',
    'đồng bào Khmer, Chăm, Hmông, Thái, Ê Đê',
    'vùng sâu, vùng xa, biên giới',
    'chi bộ người dân tộc',
  ],
  'khu-dan-cu-do-thi': [
    'chi bộ tổ dân phố, khu phố, khóm',
    'chuyên đề cho chi bộ phường, thị trấn',
    'chi bộ chung cư, khu đô thị',
    'chi bộ ngõ, hẻm, khu tập thể',
    'chi bộ hưu trí ở phố',
  ],
  'co-quan-hanh-chinh': [
    'chi bộ ủy ban xã, phường',
    'chuyên đề cho chi bộ cơ quan',
    'chi bộ văn phòng ủy ban, hội đồng, sở, ban, ngành',
    'chi bộ ban quản lý chợ, bến xe, dự án',
    'chi bộ công chức xã',
    'chi bộ trung tâm phục vụ hành chính công, một cửa',
    'chi bộ tòa án, viện kiểm sát, thuế, kho bạc, hải quan',
    'chi bộ Mặt trận, đoàn thể xã',
  ],
  'truong-hoc': [
    'chi bộ trường tiểu học, trung học cơ sở, trung học phổ thông',
    'chi bộ trường cấp 1, cấp 2, cấp 3',
    'chi bộ trường mầm non, mẫu giáo, nhà trẻ',
    'chuyên đề cho giáo viên, thầy cô',
    'chi bộ nhà trường, trường học',
    'chi bộ trung tâm giáo dục thường xuyên, trường nghề',
  ],
  'co-so-y-te': [
    'chi bộ trạm y tế, trạm xá',
    'chi bộ bệnh viện, nhà thương',
    'chi bộ trung tâm y tế, phòng khám, nhà hộ sinh',
    'chuyên đề cho bác sĩ, y tá, điều dưỡng',
    'chi bộ khoa, phòng bệnh viện',
  ],
  'doanh-nghiep-nha-nuoc': [
    'chi bộ công ty nhà nước, quốc doanh',
    'chi bộ ngân hàng',
    'chi bộ điện lực, cấp nước, bưu điện, viễn thông',
    'chi bộ tập đoàn, tổng công ty',
    'chi bộ mỏ, nhà máy nhà nước, lâm trường, nông trường',
    'chuyên đề cho doanh nghiệp nhà nước',
  ],
  'doanh-nghiep-tu-nhan': [
    'chi bộ công ty tư nhân',
    'chi bộ công ty nước ngoài, vốn ngoại',
    'chi bộ khu công nghiệp, khu chế xuất',
    'chi bộ nhà máy, xí nghiệp, xưởng may, giày da, điện tử',
    'chuyên đề cho công ty FDI',
    'chi bộ công nhân ngoài nhà nước',
    'chi bộ hợp tác xã, cơ sở tư nhân',
  ],
  'luc-luong-vu-trang': [
    'chi bộ quân sự, ban chỉ huy quân sự',
    'chi bộ công an, bộ đội, biên phòng',
    'chi bộ đại đội, tiểu đoàn, đồn, trạm',
    'chuyên đề cho lực lượng vũ trang',
    'chi bộ dân quân, cảnh sát',
  ],
  'hoc-sinh-sinh-vien': [
    'chi bộ sinh viên',
    'chuyên đề cho sinh viên, học sinh',
    'chi bộ ký túc xá',
    'đảng viên là sinh viên đại học, cao đẳng',
    'chi bộ học sinh lớp 12',
  ],
};

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

/** How readers call what a topic is about. */
export const SUBJECT_ASKS: Readonly<Record<Subject, readonly string[]>> = {
  'kinh-te-giam-ngheo': [
    'chuyên đề làm kinh tế, phát triển kinh tế',
    'chuyên đề giảm nghèo, thoát nghèo',
    'chuyên đề trồng trọt, chăn nuôi',
    'chuyên đề làm ăn, buôn bán',
  ],
  'khuyen-hoc-quy-cong-dong': [
    'chuyên đề khuyến học, khuyến tài',
    'chuyên đề về các quỹ của thôn, khu phố',
    'chuyên đề vận động đóng góp, gây quỹ',
  ],
  'van-hoa-khu-dan-cu': [
    'chuyên đề văn hóa',
    'chuyên đề đời sống văn hóa, gia đình văn hóa',
    'chuyên đề về khu dân cư, xóm giềng',
  ],
  'an-ninh-trat-tu': [
    'chuyên đề an ninh trật tự',
    'chuyên đề phòng cháy chữa cháy',
    'chuyên đề về tệ nạn, trộm cắp',
  ],
  'moi-truong-nong-thon-moi': [
    'chuyên đề về môi trường',
    'chuyên đề nông thôn mới',
    'chuyên đề về đất đai',
    'chuyên đề vệ sinh, cảnh quan xanh sạch đẹp',
  ],
  'chuyen-doi-so': [
    'chuyên đề chuyển đổi số',
    'chuyên đề công nghệ thông tin',
    'chuyên đề cải cách hành chính, thủ tục hành chính',
  ],
  'hoc-tap-theo-bac': [
    'chuyên đề học Bác',
    'chuyên đề học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    'chuyên đề truyền thống, về nguồn',
    'chuyên đề tấm gương Bác Hồ',
  ],
  'xay-dung-dang': [
    'chuyên đề xây dựng Đảng',
    'chuyên đề phát triển đảng viên',
    'chuyên đề dân vận',
    'chuyên đề tư tưởng, chính trị',
  ],
  'chuyen-mon-don-vi': [
    'chuyên đề chuyên môn của đơn vị',
    'chuyên đề nhiệm vụ của cơ quan, nhà trường, công ty',
  ],
};
