import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Past } from '../../src/checks/past/past.ts';
import type { ExpectedProblem } from './overlay.ts';

/** A case that a git tree cannot hold well: links, odd names, odd bytes, great sizes. */
export interface MadeCase {
  name: string;
  make: (folder: string) => void;
  expected: ExpectedProblem[];
  /** What the site held before. */
  past?: Past;
}

export const GUIDE = 'guides/x.mdx';

/** The valid guide with its opening sentence replaced. The sentence stands on line 23. */
export function guideSaying(folder: string, sentence: string): string {
  const guide = readFileSync(join(folder, 'guides/chuan-bi.mdx'), 'utf8');
  return guide.replace('Viết đề cương trước, gửi sớm, mời góp ý.', () => sentence);
}
export const SENTENCE_LINE = 23;

/** A case of one guide whose opening sentence is `sentence`. */
export function saying(
  name: string,
  sentence: string,
  rule: string,
  message: string,
  severity: 'error' | 'warning' = 'error',
): MadeCase {
  return {
    name,
    make: (folder) => writeFileSync(join(folder, GUIDE), guideSaying(folder, sentence)),
    expected: [{ file: GUIDE, line: SENTENCE_LINE, rule, message, severity }],
  };
}

const warning = (name: string, sentence: string, rule: string, message: string) =>
  saying(name, sentence, rule, message, 'warning');

/** Letters that are not what they look like, text in a wrong encoding, marks and words out of place. */
export const BAD_LETTERS: readonly MadeCase[] = [
  saying(
    'a Cyrillic letter in a word',
    'Đảng ủy họр.',
    'chu-gia',
    '“р” là chữ Kirin (Nga) (U+0440), không phải “p”',
  ),
  saying('a Cyrillic letter without a twin in a word', 'Chi bộж.', 'chu-gia', 'lẫn chữ của bảng chữ khác'),
  saying('a Greek capital in a word', 'Ηội nghị.', 'chu-gia', '“Hội”'),
  saying('a small Greek letter that makes a syllable', 'Chi bộ họp tοàn thể.', 'chu-gia', '“toàn”'),
  saying('a Greek letter inside a long word', 'Internetλabc.', 'chu-gia', 'Hy Lạp'),
  saying('an Armenian letter in a word', 'Chi bօ.', 'chu-gia', 'nước ngoài'),
  warning(
    'a word of Cyrillic letters that look Latin',
    'Họp tại СОР sáng nay.',
    'chu-gia',
    'trông giống “COP”',
  ),
  saying('an Icelandic capital for Đ', 'Ðồng chí.', 'chu-gia', 'Gõ lại chữ Đ'),
  saying('an Icelandic capital in an abbreviation', 'Số 12-QÐ/TW.', 'chu-gia', '“QÐ”'),
  saying('an Icelandic small letter for đ', 'Các ðồng chí.', 'chu-gia', 'Gõ lại chữ đ'),
  saying('an African letter for Đ', 'Ɖồng chí.', 'chu-gia', 'U+0189'),
  saying('full-width letters', 'Chi bộ ＡＢＣ.', 'chu-gia', '“ABC”'),
  saying('an ideographic space', 'Chi\u3000bộ.', 'chu-gia', 'kiểu chữ đặc biệt'),
  saying('mathematical bold letters', 'Chi bộ 𝐡𝐨𝐩.', 'chu-gia', '“hop”'),
  saying('circled letters that make a word', 'Chi bộ ⓗⓞⓟ.', 'chu-gia', '“hop”'),
  saying('a joined letter of a PDF', 'Gửi ﬁle.', 'chu-gia', '“fi”'),
  warning('an ordinal sign for degrees', 'Nóng 38ºC.', 'chu-gia', 'Viết “°”'),
  saying('a tone typed before its hat', 'Ti\u00E9\u0302ng Việt.', 'ky-tu', 'Gõ lại “ế”'),
  saying('the same tone twice', 'Ti\u1EBF\u0301ng Việt.', 'ky-tu', 'Gõ lại “ế”'),
  saying('marks in a heap', 'Chi b\u0337\u0334\u0320o họp.', 'ky-tu', 'chồng lên nhau'),
  warning('a tone on a consonant', 'Chi bộ họp\u0300 xong.', 'ky-tu', 'dấu thanh đứng sai chữ'),
  saying(
    'UTF-8 read as Windows-1252',
    'CÃ¡c Ä‘á»“ng chÃ­ thÃ¢n máº¿n.'.replaceAll('\u00AD', '¡'),
    'ma-hoa',
    'lẽ ra là',
  ),
  saying('UTF-8 misread twice', 'Ã„â€˜Ã¡Â»â€œng.', 'ma-hoa', '“đồng.”'),
  saying('a misread degree sign', 'Nóng 38Â°C.', 'ma-hoa', '“38°C.”'),
  saying('misread quotation marks', 'Nói â€œđượcâ€™.', 'ma-hoa', 'lẽ ra là'),
  saying(
    'TCVN3 pasted from an old document',
    'Héi nghÞ §¶ng bé häp ®Çu n¨m.',
    'ma-hoa',
    'TCVN3 (ABC), nghĩa là “nghị”',
  ),
  saying(
    'VNI pasted from an old document',
    'Ñaûng Coäng saûn Vieät Nam.',
    'ma-hoa',
    'VNI-Windows, nghĩa là “Đảng”',
  ),
  warning('one word that may be TCVN3', 'Chi bộ ViÖt Nam.', 'ma-hoa', 'có thể là bảng mã cũ TCVN3'),
  warning('one word that may be VNI', 'Nước Vieät Nam.', 'ma-hoa', 'có thể là bảng mã cũ VNI'),
  saying('letters lost to question marks', 'C?ng hòa xã h?i ch? ngh?a.', 'ma-hoa', 'mất thành dấu hỏi'),
  warning('a tone one letter early', 'Cả đơn vị đòan kết.', 'dau-thanh', 'Viết “đoàn”'),
  warning('a tone on the u of qu', 'Họp theo qúy.', 'dau-thanh', 'Viết “quý”'),
  warning('a tone on the i of gi', 'Đảng viên gìa yếu.', 'dau-thanh', 'Viết “già”'),
  warning('a tone on the u of uynh', 'Họ Hùynh.', 'dau-thanh', 'Viết “Huỳnh”'),
  warning(
    'a paragraph that dashes make a heading',
    'Một đoạn văn.\n---',
    'tieu-de',
    'thành tiêu đề vì dòng dưới',
  ),
  warning('“more than” at the start of a line', '> 50 người dự.', 'cau-truc', 'thành đoạn trích'),
  warning('a callout of another tool', '> [!NOTE]\n> Nhớ gửi trước.', 'cau-truc', 'không thành khung'),
  warning('a heading without its blank', '##Các việc', 'cau-truc', 'không thành tiêu đề'),
  warning(
    'a link with a blank inside',
    'Xem [trang] (https://example.vn/).',
    'cau-truc',
    'không thành liên kết',
  ),
  warning('an identity number', 'Số căn cước 001 090 012 345.', 'rieng-tu', 'số căn cước'),
  warning('a number of a Party card', 'Thẻ đảng viên số 12.345678.', 'rieng-tu', 'số thẻ đảng viên'),
  warning('a mail address', 'Gửi về ban.doc@example.vn nhé.', 'rieng-tu', 'thư điện tử'),
  warning('a telephone with its country in brackets', 'Gọi (+84) 912 345 678.', 'rieng-tu', 'số điện thoại'),
  warning('a mail address in words', 'Viết cho lan (at) vi-du (dot) vn.', 'rieng-tu', 'thư điện tử'),
  warning('a page of a person', 'Nhắn ở zalo.me/so-cua-toi nhé.', 'rieng-tu', 'trang cá nhân'),
  warning('a plate of a car', 'Xe biển số 29A-123.45 đỗ ở cổng.', 'rieng-tu', 'biển số xe'),
  warning('a number of an insurance', 'Thẻ BHYT HN4010112345678.', 'rieng-tu', 'số thẻ bảo hiểm'),
  warning('a number of a tax payer', 'Mã số thuế: 8012345678.', 'rieng-tu', 'mã số thuế'),
  warning('a day that no calendar has', 'Nộp trước ngày 31/11/2026.', 'ngay-vo-ly', 'Không có ngày'),
  warning('another day of the week', 'Họp thứ Hai, ngày 24/11/2026.', 'ngay-vo-ly', 'là thứ Ba'),
  warning('stars for a product', 'Mỗi tổ 3*4*5 người.', 'cau-truc', 'Dấu nhân viết ×'),
  warning('a stroke at the end of a line', 'Thư mục C:\\\nNgười viết.', 'cau-truc', 'ở cuối dòng không hiện'),
  warning(
    'words that name another site',
    'Xem [chinhphu.vn](https://vi-du.example/).',
    'lien-ket',
    'mà liên kết dẫn đến vi-du.example',
  ),
  warning('a short address', 'Xem [bài](https://bit.ly/3abcd).', 'lien-ket', 'địa chỉ rút gọn'),
  warning('a host in disguise', 'Xem [bài](https://xn--chnhphu-9za.vn/).', 'lien-ket', 'Tên miền'),
  warning('a port', 'Xem [bài](https://example.vn:8443/).', 'lien-ket', 'cổng :8443'),
  saying('a circle around a letter', 'Mục a\u20DD.', 'ky-tu', 'U+20DD'),
  saying('a digit of another script', 'Họp lúc ٧ giờ.', 'chu-gia', 'chữ số của bảng chữ khác'),
  warning('a misspelling', 'Hai chi bộ sát nhập.', 'chinh-ta', 'Viết “sáp nhập”'),
  warning('a misspelling in capitals', 'SÁT NHẬP CHI BỘ.', 'chinh-ta', 'Viết “SÁP NHẬP”'),
  warning('a misspelling with its first capital', 'Năng xuất tăng.', 'chinh-ta', 'Viết “Năng suất”'),
  warning('a misspelling over a line end', 'Hai chi bộ sát\nnhập.', 'chinh-ta', 'Viết “sáp nhập”'),
  warning(
    'a misspelling with a non-breaking space',
    'Hai chi bộ sát\u00A0nhập.',
    'chinh-ta',
    'Viết “sáp nhập”',
  ),
];

/** What careful editors write. None of it may be refused or even reminded of. */
const GOOD_SENTENCES: Readonly<Record<string, string>> = {
  'a comparison with blanks': 'Khi a < b và b > c, cả thảy 5 < 10 hộ.',
  'braces that are explained': 'Ghi \\{họ tên\\} vào ô; dấu \\<5 nghĩa là dưới năm.',
  'formulas and units':
    'λmax, sinα, cosβ, kΩ, μm, 10 µm, Δt, πr², ρgh, x̄ = 5 ± 0,5 ≥ 3 ≤ 7 ≠ 9, ½, ×, ÷, √2, ∑, 38 °C, 100 m², CO₂, 5‰.',
  'lonely Greek letters': 'Các biến thể Α, Ο và Δ; phương pháp α và β.',
  'a Greek and a Russian name': 'Tờ Правда của Москва; chữ Ἀθῆναι và Αθήνα.',
  'a Russian phrase of twins and others': 'Câu “Кто сеет ветер” của người Nga.',
  'names of other countries':
    'François, Müller, España, Noël, Søren, Košice, Erdoğan, São Paulo, Ångström, El Niño, naïve, café, Guðmundur, Thaï, Hanoï, Þór, Łódź, Nguyễn Ái Quốc.',
  'names of the Central Highlands':
    'Buôn Ma Thuột, Y Blŏ Êban, H’Mông, Ê Đê, Jrai, Krông Păk, Čư M’gar, ê̆, ơ̆, ñu.',
  'signs of offices': 'Windows® ©2026 §5 № 7 ™ → □ ☐ ✓ • · … – — ¶ † ‡ €5 £3 ¥9.',
  'quotation marks of every kind':
    '“Chi bộ”, ‘tổ đảng’, «đảng bộ», "chi ủy", và “TOÀN XÃ”, “PHƯỜNG, XÃ…”, ‘XÃ’, XÃ–PHƯỜNG, NHÀ… “Á…”.',
  'non-breaking and thin blanks': 'Ngày 3\u00A0tháng\u00A02, 10\u202F000 đồng, XÃ\u00A0LỘC.',
  'emoji, joined and coloured': 'Cảm ơn 👍🏽 ❤️ 👩‍🏫 👨‍👩‍👧 🇻🇳 1️⃣.',
  'numbers in circles': 'Các bước ① ② ③ và Ⓒ.',
  'words of other scripts': 'Chữ 中文 “你好，世界！” và ភាសាខ្មែរ, ພາສາລາວ, ภาษาไทย, العربية.',
  'English words': 'Gửi file PDF qua email; họp online bằng Zoom, check-in, wifi.',
  'addresses with marks': 'Xem [trang](https://example.vn/hoá?a=b&c=d?e=f) và www.example.vn/x?y=z.',
  'code with marks': 'Gõ `hoá` rồi `{họ tên}` và `<5`.',
  'tones in the house place':
    'Quý, quỳ, hóa, khỏe, ủy, thủy, huỳnh, thúy, già, giá, gìn, quả, toàn, hoàn, khoảng, ngoài, xoong, boóng, loẹt, ngoãn, ngoéo, khuya, khuỷu, nguyệt.',
  'neighbours that make letters right':
    'Cảnh sát nhập ngũ; lịch sử lý luận; hồ sơ xuất khẩu; kỹ năng xuất sắc; điều chỉnh chu kỳ; cũng cố gắng; quá đỗi mới mẻ; thăm quan chức; đọc kỹ luật đất đai; gia công xuất khẩu; để giành phần thắng; bức tranh dành cho em; giành quyền; bảo đảm; đảm bảo.',
  'a misspelling cut by a comma': 'Cảnh báo sát, nhập kho.',
  'letters of a misspelling inside a longer word': 'Ghi mã absát nhập kho.',
  'stars and bars that are signs':
    'Ghi chú (*), (**) và \\*\\*; 2\\*3\\*4; |x| ≥ 0; Họ tên: ____; **đậm** và ***cả hai***.',
  'questions without blanks': 'Ai làm?Làm gì? Khi nào?',
  'a question mark in an address': 'Mở example.vn/tim?tu=a hoặc example.vn/x?b=c.',
  'ordinary words import and export': 'import hàng hóa tăng, còn\nexport nông sản giảm.',
  'a list that goes on behind a paragraph': '1. Một.\n2. Hai.\n\nGiữa chừng.\n\n3. Ba.',
  'numbers that are of nobody':
    'Nghị quyết 57-NQ/TW, 1.234.567.890 đồng, ngày 19/5/1890, từ 2020 đến 2025, 0912 hộ.',
  'days as they are':
    'Thứ Hai, ngày 30/11/2026; chủ nhật 29/11/2026; 29/02/2024; tỷ lệ 31/11; văn bản 31/11/2026/HD.',
  'an address that says where it leads':
    'Xem [www.example.vn](https://example.vn/a) và [Cổng thông tin](https://example.vn/).',
  'numbers beside taxes and cars': 'Bảo hiểm y tế đạt 95 %, thuế 10 %, biển số nhà cũ, đường 29.',
  'a telephone to call': 'Gọi [cứu hỏa](tel:114).',
  'an abbreviation with a stroke': 'HĐND, UBND, QĐ-TTg, đ/c, Đ/c, TP. Hồ Chí Minh.',
};

export const GOOD_LETTERS: readonly Omit<MadeCase, 'expected'>[] = Object.entries(GOOD_SENTENCES).map(
  ([name, sentence]) => ({
    name,
    make: (folder) => writeFileSync(join(folder, GUIDE), guideSaying(folder, sentence)),
  }),
);
