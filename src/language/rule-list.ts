/** What a rule of the content check is about, for its page in `docs/`. */
interface Rule {
  title: string;
  /** What the editor wrote, and what to write instead. */
  wrong: string;
  right: string;
  /** Where the examples stand: in a body, on a line of the front matter, in the name, or between files. */
  place: 'body' | 'front-matter' | 'file' | 'between-files';
}

/**
 * Every rule of the content check, by the name printed between brackets: `[lien-ket]`. Names are for good:
 * other tools and people's notes refer to them.
 */
export const RULES = {
  'ten-tep': {
    title: 'Tên và chỗ của tệp',
    wrong: 'Quỹ khuyến học.mdx',
    right: 'quy-khuyen-hoc.mdx, đặt thẳng trong một thư mục của content/',
    place: 'file',
  },
  'kich-thuoc': {
    title: 'Tệp quá lớn, dòng quá dài',
    wrong: 'một tệp 300 kB, hoặc một dòng 6000 ký tự',
    right: 'tách thành nhiều bài, nhiều đoạn',
    place: 'file',
  },
  'ma-hoa': {
    title: 'Sai bảng mã: TCVN3, VNI, chữ vỡ',
    wrong: '§¶ng céng s¶n ViÖt Nam; Ä‘á»“ng chÃ­',
    right: 'Đảng cộng sản Việt Nam; đồng chí',
    place: 'body',
  },
  'ky-tu': {
    title: 'Ký tự ẩn, ký tự hỏng, dấu tổ hợp',
    wrong: 'Chi\u200Bbộ (giữa hai tiếng có ký tự không nhìn thấy)',
    right: 'Chi bộ',
    place: 'body',
  },
  'chu-gia': {
    title: 'Chữ giống chữ Việt mà không phải',
    wrong: 'Ðảng viên, đồng сhí',
    right: 'Đảng viên, đồng chí',
    place: 'body',
  },
  'dau-thanh': {
    title: 'Chỗ đặt dấu thanh',
    wrong: 'văn hoá, sức khoẻ, cấp uỷ',
    right: 'văn hóa, sức khỏe, cấp ủy',
    place: 'body',
  },
  'chinh-ta': {
    title: 'Lỗi chính tả hay gặp',
    wrong: 'sát nhập hai chi bộ',
    right: 'sáp nhập hai chi bộ',
    place: 'body',
  },
  'thong-tin-dau-tep': {
    title: 'Hai dòng --- ở đầu tệp',
    wrong: 'thiếu dòng --- thứ hai, hoặc dòng --- có thêm ký tự',
    right: 'dòng đầu tiên là ---, sau các trường thông tin là một dòng --- nữa',
    place: 'file',
  },
  yaml: {
    title: 'Cách viết các trường thông tin',
    wrong: 'title: Chuẩn bị: ai làm gì',
    right: 'title: "Chuẩn bị: ai làm gì"',
    place: 'front-matter',
  },
  'khoa-cam': {
    title: 'Trường không được dùng',
    wrong: 'layout: trang.astro',
    right: 'xóa dòng này',
    place: 'front-matter',
  },
  'truong-thieu': {
    title: 'Thiếu trường',
    wrong: 'summary:',
    right: 'summary: Ai làm việc gì, trước buổi sinh hoạt bao nhiêu ngày.',
    place: 'front-matter',
  },
  'truong-la': {
    title: 'Trường không có trong danh sách',
    wrong: 'sumary: Ai làm việc gì.',
    right: 'summary: Ai làm việc gì.',
    place: 'front-matter',
  },
  'gia-tri': {
    title: 'Giá trị sai: ngày không có thật, chữ quá dài, lựa chọn lạ',
    wrong: 'updatedOn: "2026-01-32"',
    right: 'updatedOn: "2026-01-10"',
    place: 'front-matter',
  },
  'ngay-thang': {
    title: 'Ngày không đặt trong ngoặc kép',
    wrong: 'updatedOn: 2026-01-10',
    right: 'updatedOn: "2026-01-10"',
    place: 'front-matter',
  },
  'ngay-vo-ly': {
    title: 'Ngày không thể có',
    wrong: 'updatedOn: "2999-01-10"',
    right: 'updatedOn: "2026-01-10"',
    place: 'between-files',
  },
  'rieng-tu': {
    title: 'Thông tin riêng của một người',
    wrong: 'Xin gọi số 0912 345 678.',
    right: 'Xin liên hệ qua trang Góp ý.',
    place: 'body',
  },
  'so-hieu': {
    title: 'Số hiệu, loại văn bản và tên tệp không khớp',
    wrong: 'số hiệu 42-HD/TW mà loại là nghị quyết',
    right: 'sửa cho khớp với văn bản in',
    place: 'between-files',
  },
  'mau-in': {
    title: 'Điều sẽ in lạ trên giấy',
    wrong: 'text: "Phiếu «topic.title»"; bảng có các cột rộng tổng cộng 186',
    right: 'text: "Phiếu {topic.title}"; tổng độ rộng bằng 100',
    place: 'between-files',
  },
  'cu-phap': {
    title: 'Dấu < và { bị hiểu là mã',
    wrong: 'Dưới <5 hộ; {họ tên',
    right: 'Dưới \\<5 hộ; \\{họ tên',
    place: 'body',
  },
  'bieu-thuc': {
    title: 'Ngoặc nhọn là mã lệnh',
    wrong: 'Họ tên: {ten}',
    right: 'Họ tên: …',
    place: 'body',
  },
  'ma-lenh': {
    title: 'import, export đầu đoạn',
    wrong: 'import x from "y"',
    right: 'Không cần dòng ấy.',
    place: 'body',
  },
  'the-la': {
    title: 'Thẻ không có trong danh sách',
    wrong: 'Chữ <b>đậm</b>',
    right: 'Chữ **đậm**',
    place: 'body',
  },
  'thuoc-tinh': {
    title: 'Thuộc tính của khung',
    wrong: '<Rule regulation="42-hd-tw-2025" />',
    right: '<Rule regulation="42-hd-tw-2025" point="thoi-luong" />',
    place: 'body',
  },
  'cau-truc': {
    title: 'Cấu trúc không dùng',
    wrong: 'Chữ ~~gạch ngang~~',
    right: 'Chữ thay thế.',
    place: 'body',
  },
  'tieu-de': {
    title: 'Cấp của tiêu đề',
    wrong: '# Việc đầu tiên',
    right: '## Việc đầu tiên',
    place: 'body',
  },
  'lien-ket': {
    title: 'Địa chỉ liên kết',
    wrong: '[Chuẩn bị](huong-dan/chuan-bi)',
    right: '[Chuẩn bị](/huong-dan/chuan-bi/)',
    place: 'body',
  },
  'hinh-anh': {
    title: 'Hình ảnh',
    wrong: '![](anh.jpg)',
    right: '![Mười người ngồi quanh bàn](/hinh-anh/buoi-hop.jpg), tệp đặt trong content/images',
    place: 'between-files',
  },
  'noi-dung-trong': {
    title: 'Bài không có nội dung',
    wrong: 'chỉ có phần thông tin đầu tệp',
    right: 'viết nội dung bên dưới',
    place: 'file',
  },
  'trung-lap': {
    title: 'Trùng nhau',
    wrong: 'hai tệp cùng số hiệu, ngày và cơ quan ban hành; một nguồn ghi hai lần',
    right: 'giữ lại một',
    place: 'between-files',
  },
  'tham-chieu': {
    title: 'Nhắc tới tệp không có',
    wrong: 'related: [chuan-bi-x]',
    right: 'related: [chuan-bi]',
    place: 'between-files',
  },
  'chuoi-thay-the': {
    title: 'Hai đầu của việc thay thế văn bản',
    wrong: 'văn bản cũ ghi replacedBy, văn bản mới không ghi replaces; hai văn bản cùng thay một',
    right: 'ghi replaces ở văn bản mới; replacedBy ở văn bản cũ để trống',
    place: 'between-files',
  },
  'can-cu-da-thay-the': {
    title: 'Căn cứ đã được thay thế',
    wrong: 'citations chỉ có văn bản cũ',
    right: 'thêm văn bản mới vào citations và đọc lại bài',
    place: 'between-files',
  },
  'ban-nhap': {
    title: 'Bài đã đăng dựa vào bản nháp',
    wrong: 'liên kết từ bài đã đăng tới một bài có isDraft: true',
    right: 'bỏ isDraft ở bài kia, hoặc bỏ liên kết cho tới khi bài ấy được đăng',
    place: 'between-files',
  },
  'doi-ten': {
    title: 'Tên cũ của tệp',
    wrong: 'formerIds ghi tên một tệp đang có, hoặc tên mà tệp khác cũng ghi',
    right: 'mỗi tên cũ ghi ở đúng một tệp, và không còn tệp nào mang tên ấy',
    place: 'between-files',
  },
  'mat-dia-chi': {
    title: 'Mất địa chỉ đã đăng',
    wrong: 'đổi tên hay xóa một tệp đã đăng, một lĩnh vực hay loại hình, mà không nơi nào ghi formerIds',
    right: 'thêm formerIds: [ten-cu] vào tệp hay từ mới, hoặc vào bài, từ thay cho cái đã bỏ',
    place: 'between-files',
  },
  'ten-van-ban': {
    title: 'Chuyên đề chưa có tên trong văn bản',
    wrong:
      'chuyên đề đã đăng mà không có officialTitle: nghị quyết in tên bài, lời nói thường trong ngoặc kép',
    right: 'officialTitle: "Nâng cao chất lượng sinh hoạt chi bộ", bằng lời của nghị quyết',
    place: 'between-files',
  },
  'ban-cu': {
    title: 'Sửa trên bản cũ',
    wrong: 'gửi bản mở từ tuần trước, trong khi người khác vừa sửa bài ấy',
    right: 'mở lại bản đang đăng rồi sửa; nếu cố ý trả lại chữ cũ thì ghi rõ trong đề nghị',
    place: 'between-files',
  },
  'tu-tim-kiem': {
    title: 'Từ điển tìm kiếm, câu người đọc hay gõ',
    wrong: 'câu hay gõ “làm mất thẻ thì xin lại ở đâu” trong bài không nói gì về thẻ',
    right: 'thêm câu trả lời vào bài, hoặc chuyển câu ấy sang bài có câu trả lời',
    place: 'between-files',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;

export const RULE_NAMES = Object.keys(RULES) as RuleName[];
