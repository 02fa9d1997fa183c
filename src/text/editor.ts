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
  slugHint: 'Tên tệp cũng là địa chỉ của trang. Đặt ngắn, không dấu; sau khi đăng không đổi nữa.',
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
  preview: {
    rule: (regulation: string, point: string) => `Nội dung ${point} của ${regulation} in ở đây.`,
    unfinished: 'Biểu mẫu chưa đủ để in. Điền các trường còn thiếu.',
  },
};

interface AttributeText {
  label: string;
  options?: { value: string; label: string }[];
  collection?: string;
}
