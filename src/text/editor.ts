import { CALLOUT_KINDS } from '../language/components.ts';

/** Sentences of the editor at /quan-tri/ that are not Sveltia's own. */
export const EDITOR_TEXT = {
  title: (site: string) => `Biên tập ${site}`,
  description: 'Trang dành cho người biên tập: viết và sửa nội dung bằng biểu mẫu, gửi duyệt, đăng.',
  opening: 'Đang mở trang biên tập …',
  slow: 'Lần đầu mất nửa phút với mạng chậm. Nếu chờ lâu hơn, tải lại trang.',
  needsScript:
    'Trang biên tập cần JavaScript. Bật JavaScript cho trang này trong cài đặt trình duyệt rồi tải lại.',
  oldBrowser:
    'Trình duyệt này quá cũ để biên tập. Dùng Chrome, Edge, Firefox hoặc Safari bản trong hai năm gần đây. Trang cho người đọc vẫn dùng được ở đây.',
  failed: 'Không mở được trang biên tập. Kiểm tra mạng rồi tải lại trang.',
  guideLink: 'Hướng dẫn biên tập',
  reviewLink: 'Nội dung cần rà soát',
  homeLink: 'Trang đọc',
  barLabel: 'Bên cạnh trang biên tập',
  newTab: '(mở thẻ mới)',
  proposalBody: 'Gửi từ trang biên tập.',
  body: 'Nội dung',
  bodyHint:
    'Mục mở đầu bằng ##, mục nhỏ ###. Cách một dòng trống để sang đoạn. Chữ đậm đặt giữa hai dấu **, chữ nghiêng giữa hai dấu *.',
  letterHint:
    'Lời thư, bỏ điều riêng tư: số điện thoại, địa chỉ nhà, ngày sinh, số tài khoản. Cách một dòng trống để sang đoạn.',
  pictures: {
    label: 'Hình trong bài',
    one: 'Hình',
    markHint: 'Chỗ đặt hình gõ [hình 1] trên một dòng riêng; không gõ thì hình đứng cuối bài.',
    hint: 'Hình được thu nhỏ ngay trên máy này; nơi chụp, tên máy, tên người ghi trong tệp bị xóa trước khi gửi. Hình đi cùng bài trong một lần lưu.',
    file: 'Tệp hình',
    fileHint: 'Kéo hình vào ô này; hoặc bấm “Duyệt tệp”, “Tải lên”, chọn hình, rồi “Chèn”.',
    alt: 'Mô tả',
    altHint: 'Điều người nghe cần biết khi không nhìn thấy hình, không viết tên tệp.',
    caption: 'Chú thích',
    credit: 'Nguồn ảnh',
    creditHint: 'Ai chụp, hoặc lấy ở đâu: Văn phòng Đảng ủy xã. In dưới hình. Người trong ảnh phải đồng ý.',
    unknown: (mark: string) =>
      `Nội dung có ${mark} mà danh sách hình không có hình ấy. Thêm hình, hoặc xóa dòng ấy.`,
  },
  takesOver: {
    label: 'Thay cho bài',
    hint: 'Chọn bài thôi dùng. Lưu thì bài ấy được rút, địa chỉ cũ dẫn đến bài này, các bài khác dẫn đến bài ấy được sửa theo, tất cả trong một đề nghị.',
  },
  takesOverFile: {
    label: 'Gộp hồ sơ ghi trùng',
    hint: 'Chỉ dùng khi một văn bản có hai hồ sơ trên trang: chọn hồ sơ thừa, lưu thì hồ sơ ấy được rút. Văn bản mới thay văn bản cũ thì không ghi ở đây mà ghi ở ô “Thay thế cho”.',
  },
  slugHint:
    'Tên tệp cũng là địa chỉ của trang. Đặt ngắn, không dấu. Đổi tên sau khi đăng thì địa chỉ cũ tự dẫn đến địa chỉ mới, các bài dẫn đến bài này được sửa theo.',
  slugAdvice: 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ phong-chay-o-xom.',
  line: (line: number) => `dòng ${line}`,
  wholeEntry: 'Cả bài',
  more: (count: number) => `Và ${count} điều nữa.`,
  componentContent: 'Nội dung trong khung',
  components: {
    Callout: { label: 'Khung ghi chú', icon: 'info' },
    Steps: { label: 'Các bước', icon: 'format_list_numbered' },
    Rule: { label: 'Dẫn một quy định', icon: 'gavel' },
  } as Readonly<Record<string, { label: string; icon: string }>>,
  attributes: {
    'Callout.kind': {
      label: 'Loại khung',
      options: Object.entries(CALLOUT_KINDS).map(([value, label]) => ({ value, label })),
    },
    'Callout.title': { label: 'Tên khung' },
    'Rule.regulation': { label: 'Văn bản', collection: 'regulations' },
    'Rule.point': { label: 'Mã nội dung' },
  } as Readonly<Record<string, AttributeText>>,
  report: {
    title: 'Trước khi gửi duyệt',
    done: 'Đủ và đúng theo phép kiểm tra của máy. Việc còn lại là của người đọc.',
    draft: 'Lưu được từ dòng đầu: bản nháp chờ được phần còn thiếu, không chờ được phần sai.',
    missing: 'Còn thiếu',
    wrong: 'Phải sửa trước khi lưu',
    reminders: 'Xem lại; người duyệt cũng sẽ thấy',
    step: (number: number, title: string, missing: readonly string[]) =>
      `Bước ${number}. ${title}: ${missing.length === 0 ? 'đủ' : `còn ${missing.join(', ')}`}`,
    /** Steps of writing a topic, each from one field on. */
    topicSteps: {
      title: 'Tên và tóm tắt',
      field: 'Xếp loại',
      citations: 'Căn cứ, nguồn, từ khóa',
      publishedOn: 'Ngày đăng, thẩm định',
      objectives: 'Mục tiêu, vì sao bàn',
      durationMinutes: 'Chuẩn bị, chương trình',
      questions: 'Câu hỏi, biểu quyết',
      worksheet: 'Theo dõi, tài liệu',
      body: 'Nội dung',
    } as Readonly<Record<string, string>>,
  },
  preview: {
    papers: 'Giấy tờ tối thiểu của chuyên đề',
    rule: (regulation: string, point: string) => `Nội dung ${point} của ${regulation} in ở đây.`,
    unfinished: 'Chưa đủ để in. Điền các trường còn thiếu.',
  },
};

interface AttributeText {
  label: string;
  options?: { value: string; label: string }[];
  collection?: string;
}
