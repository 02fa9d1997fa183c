const BOLD = 'Chữ đậm viết **chữ**.';
const ITALIC = 'Chữ nghiêng viết *chữ*.';
const PLAIN = 'Xóa thẻ, giữ chữ; kiểu chữ do trang lo.';
const LIST = 'Danh sách viết mỗi mục một dòng, mở đầu bằng "- " hoặc "1. ".';
const TABLE = 'Bảng viết bằng dấu |: dòng tên cột, dòng | --- | --- |, rồi các dòng.';
const HEADING = 'Tiêu đề mục viết ## ở đầu dòng.';
const STRUCK = 'Không gạch ngang chữ. Xóa hẳn chữ ấy.';

/** What to write instead of each tag that office programs and web pages bring along. */
const INSTEAD: Readonly<Record<string, string>> = {
  br: 'Xuống đoạn: để một dòng trống. Xuống dòng trong đoạn: để hai dấu cách ở cuối dòng.',
  p: 'Mỗi đoạn cách nhau một dòng trống.',
  hr: 'Đường kẻ viết ba dấu sao *** trên một dòng riêng.',
  u: 'Không gạch chân: người đọc tưởng là liên kết. Muốn nhấn mạnh, viết **chữ**.',
  ins: 'Không gạch chân: người đọc tưởng là liên kết. Muốn nhấn mạnh, viết **chữ**.',
  b: BOLD,
  strong: BOLD,
  mark: BOLD,
  i: ITALIC,
  em: ITALIC,
  cite: ITALIC,
  s: STRUCK,
  del: STRUCK,
  strike: STRUCK,
  ul: LIST,
  ol: LIST,
  li: LIST,
  table: TABLE,
  tr: TABLE,
  td: TABLE,
  th: TABLE,
  h1: HEADING,
  h2: HEADING,
  h3: HEADING,
  h4: HEADING,
  h5: HEADING,
  h6: HEADING,
  a: 'Liên kết viết [chữ](địa chỉ).',
  img: 'Hình viết ![mô tả](/hinh-anh/ten-tep.jpg), tệp đặt trong content/images.',
  blockquote: 'Đoạn trích viết dấu > ở đầu dòng.',
  sup: 'Viết ký tự có sẵn: m², m³.',
  sub: 'Viết ký tự có sẵn: CO₂, H₂O.',
  div: PLAIN,
  span: PLAIN,
  font: PLAIN,
  center: PLAIN,
  small: PLAIN,
  big: PLAIN,
};

/** Returns what to write instead of an HTML tag; `undefined` where the name is of no tag that people know. */
export function insteadOfHtml(name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(INSTEAD, lower) ? INSTEAD[lower] : undefined;
}
