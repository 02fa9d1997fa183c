interface Line {
  /** What the reviewer asks of the text; stands on the sheet. */
  check: string;
  /** How to tell, and what to write instead; stands in the full list only. */
  more?: string;
}

interface Group {
  title: string;
  lines: readonly Line[];
}

/** What a second person looks at before a text is published: on a sheet to tick, and in full in `docs/`. */
export const EDITORIAL_CHECKLIST: readonly Group[] = [
  {
    title: 'Nguồn và mức tin cậy',
    lines: [
      {
        check: 'Mỗi quy định, con số, ngày, tên riêng, câu trích đều tìm được trong một nguồn ghi ở đầu tệp.',
      },
      {
        check: 'Mức tin cậy đúng với cách đã đọc.',
        more: 'V: đã đọc ở trang chính thức hoặc báo chí; D2: hai nguồn dẫn lại độc lập, khớp nhau; D1: một nguồn dẫn lại; S: bài viết gốc; G: chưa kiểm chứng; E: gợi ý của ban biên tập.',
      },
      {
        check: 'Điều mức D1 viết “theo một nguồn dẫn lại”; điều mức G không viết như sự thật.',
        more: 'Khung dẫn quy định (Rule) tự in mức tin cậy.',
      },
      { check: 'Mới biết địa chỉ mà chưa đọc thì tên nguồn ghi “chưa đọc”, không ghi mức V.' },
      {
        check: 'Câu trong “ ” đúng từng chữ với nguồn, ngắn.',
        more: 'Không câu nào gán cho người không nói.',
      },
      {
        check: 'Điều ta nghĩ ra mang chữ “gợi ý”.',
        more: 'Số phút, số ngày, số trang, cách làm: ít nhất một lần ở đầu bài hoặc đầu mục.',
      },
      {
        check: 'Không có số liệu bịa trông như thật.',
        more: 'Ví dụ dùng “Hộ A”, “đồng chí …”, dấu ba chấm.',
      },
      {
        check: 'Không khẳng định điều còn để ngỏ.',
        more: 'Số đảng viên tối thiểu để họp; bắt buộc bỏ phiếu kín; quyền biểu quyết của đảng viên được miễn sinh hoạt; số phút tối thiểu của chuyên đề họp riêng; ai được mời và khách được làm gì.',
      },
    ],
  },
  {
    title: 'Tình trạng văn bản',
    lines: [
      {
        check: 'Lần đầu nêu tên, văn bản có đủ số, ngày, cơ quan.',
        more: 'Ví dụ: Hướng dẫn 42-HD/BTCTW ngày 28/10/2025 của Ban Tổ chức Trung ương. Số có thể trùng; ba điều ấy cùng nhau mới nhận ra văn bản.',
      },
      { check: 'Dẫn văn bản đã được thay thế thì dẫn thêm văn bản mới và nói văn bản cũ chỉ để tham khảo.' },
      {
        check: 'Việc thay thế do ta suy ra thì phần ghi chú nói vậy.',
        more: 'Suy từ nội dung hay thứ tự ban hành: statusConfidence không cao hơn điều đã đọc.',
      },
      { check: 'Khung dẫn quy định (Rule) chỉ đúng điểm cần nói; không chép lại bằng lời mình.' },
      {
        check: 'Không còn cấp huyện; một tên gọi “chi bộ”.',
        more: 'Cấp trên của chi bộ là đảng ủy xã, phường, đặc khu hoặc đảng ủy đơn vị.',
      },
      { check: 'Ngày kiểm tra, ngày xem nguồn, ngày cập nhật là ngày thật đã làm việc ấy.' },
    ],
  },
  {
    title: 'Chữ nghĩa',
    lines: [
      {
        check: 'Dấu thanh kiểu cũ: hóa, hòa, ủy, khỏe; viết y: kỷ luật, lý do, kỹ thuật.',
        more: 'Cả khóa, xóa, tòa, thỏa, thủy; quản lý, quỹ, tỷ lệ.',
      },
      {
        check: 'Mỗi khái niệm một cách viết trong cả bài.',
        more: 'Chi bộ, chi ủy, bí thư, tổ trưởng đảng, đảng viên chính thức, đảng viên dự bị, buổi sinh hoạt, chuyên đề, biểu quyết, kết luận, Mặt trận, ban công tác Mặt trận, đoàn thể, cấp ủy cấp trên, tổ trưởng tổ dân phố, quần chúng ưu tú, Sổ tay đảng viên điện tử.',
      },
      {
        check: 'Ngày viết 23/7/2025, 02/02/2008; ngoặc kép “ ”, gạch ngang –, ba chấm ….',
        more: 'Thêm số 0 trước ngày dưới 10, trước tháng 1 và 2.',
      },
      {
        check: 'Không dùng tiếng nước ngoài khi có tiếng Việt.',
        more: 'Nhóm tin nhắn (không “nhóm chat”), người kèm (không “mentor”), trí tuệ nhân tạo (không “AI”).',
      },
      {
        check: 'Câu nói rõ ai làm gì.',
        more: 'Bớt “việc …”, “sự …”, “được … bởi”: “Chi ủy duyệt dự thảo”, không viết “Việc phê duyệt dự thảo được thực hiện bởi chi ủy”.',
      },
      { check: 'Đã đọc to cả bài; câu dài đã tách, phần lớn không quá 25 chữ.' },
    ],
  },
  {
    title: 'Giọng',
    lines: [
      {
        check: 'Xưng hô kính trọng; không dạy dỗ, mỉa mai, bêu tên, xếp hạng chi bộ.',
        more: 'Đồng chí, bà con, gia đình.',
      },
      {
        check: 'Không khẩu hiệu.',
        more: 'Gặp “tăng cường”, “đẩy mạnh”, “nâng cao hơn nữa” thì hỏi ai làm gì, xong ngày nào, rồi viết lại.',
      },
      {
        check: 'Không hứa điều trang chưa có.',
        more: 'Được nói: xem đề cương, in phiếu thảo luận, không đăng nhập, không gửi gì từ máy người đọc đi.',
      },
      { check: 'Không khuyên đưa nội dung mật, nội bộ, chuyện riêng của hộ dân lên mạng.' },
    ],
  },
  {
    title: 'Đề cương có dùng được không',
    lines: [
      { check: 'Tên ngắn; tóm tắt nói chi bộ làm được gì, không tả bài viết.' },
      {
        check: 'Che tên chuyên đề đi, không câu nào đứng được trong đề cương khác.',
        more: 'Câu nào đứng được thì bỏ hoặc viết lại. Không câu nào trùng với thân bài của đề cương khác.',
      },
      {
        check: 'Câu hỏi khiến người ta kể việc mình đã thấy, đã làm; đủ bốn loại.',
        more: 'Nhận thức, liên hệ bản thân, liên hệ đơn vị, đề xuất. Không trả lời được bằng “đồng ý”.',
      },
      {
        check: 'Nội dung biểu quyết giơ tay được; có người, có hạn.',
        more: 'Việc của đoàn thể thì viết “đề nghị”.',
      },
      {
        check: 'Người điều hành ghi theo vai trò; số phút cộng đúng thời lượng.',
        more: 'Có khách thì khách ra về trước phần nội bộ, biểu quyết.',
      },
      { check: 'Chi bộ không có chi ủy, không có tổ đảng vẫn làm được.' },
      { check: 'Bảng làm việc điền tay được trên giấy A4; ví dụ cho thấy cách ghi.' },
      {
        check: 'Việc theo dõi có ngày, có thứ để nhìn, đếm; lỗi nào cũng có cách sửa.',
        more: 'Thứ để nhìn: sổ, bảng, biên bản. Lỗi thường gặp ghi “Cách sửa: …” hoặc “Nên …”.',
      },
    ],
  },
  {
    title: 'Ai cũng đọc được',
    lines: [
      {
        check: 'Chữ của liên kết nói nơi sẽ đến; liên kết ngoài mở được, đúng bài.',
        more: '“Hướng dẫn 42-HD/BTCTW”, không viết “tại đây”.',
      },
      {
        check: 'Bảng có dòng tiêu đề, không quá 6 cột; điều chính không chỉ nằm trong bảng.',
        more: 'Ô ngắn.',
      },
      {
        check: 'Hình có mô tả nói điều cần biết; người trong ảnh đã đồng ý.',
        more: 'Mô tả không nói lại chú thích; không có bảng, văn bản chụp thành hình.',
      },
      { check: 'Mục đi theo thứ tự; không dùng màu, chữ in hoa hay biểu tượng để thay lời.' },
      { check: 'Chữ viết tắt được viết đủ ở lần đầu; từ khóa tìm kiếm có cả chữ viết tắt.' },
    ],
  },
  {
    title: 'Trước khi bấm duyệt',
    lines: [
      { check: 'Máy kiểm tra không báo lỗi, không nhắc nhở.', more: 'Lệnh: npm run check:content.' },
      { check: 'Đã mở bản xem trước, đọc trên màn hình hẹp và xem bản in.' },
      { check: 'Một người đã cầm bài điều hành thử, hoặc đọc thành lời cho một đảng viên lớn tuổi nghe.' },
      {
        check: 'Phần thẩm định vẫn là “tham khảo”, trừ khi có cơ quan thẩm định thật, có tên và ngày.',
      },
    ],
  },
];
