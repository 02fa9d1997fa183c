import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, dictionary, listWith, twinOf } from './careless-cases.ts';
import { GUIDE, guideSaying, type MadeCase } from './letter-cases.ts';

/** Sentences of careful editors that look like what is refused above. */
const GOOD_SENTENCES: Readonly<Record<string, string>> = {
  'the house of the first cell': 'Chi bộ đầu tiên họp ở số nhà 5D, phố Hàm Long, cuối tháng 3/1929.',
  'the birthday of a leader': 'Bác Hồ sinh ngày 19/5/1890; Đảng ra đời ngày mồng 3 tháng 2 năm 1930.',
  'children and months': 'Học sinh hai tháng một lần; chi bộ sinh hoạt ba tháng hai lần; có không một hai ý.',
  'counting in words': 'Đếm một, hai, ba, bốn, năm, sáu, bảy, tám, chín người; không, một hay hai phiếu.',
  'where people live, of nobody': 'Đảng viên đăng ký thường trú ở thôn, tạm trú tại tổ dân phố khác.',
  'a list that is left to count': '1. Mở đầu.\n1. Thảo luận.\n1. Kết luận.',
  'a list that begins with naught': '0. Chuẩn bị.\n1. Mở đầu.',
  'pupils, entrance and hygiene': 'Đón học sinh ngày 05/9/2026; tuyển sinh năm 2026; vệ sinh 5/9/2026.',
  'numbers before organisations': 'Nghị quyết số 18, tổ chức bộ máy; quy định số 27, đường lối chung.',
  'a room of a public house': 'Họp ở phòng 12 nhà văn hóa xã; số 5 tổ trưởng.',
  'accounts of books': 'Hạch toán tài khoản 1121, tài khoản 331, TK 642.',
  'figures and letters': 'Nhóm máu O; 4.0; 5G; A4; mẫu 1O; mục 2a; 3 ô; 10 o.',
  'a dialogue by dashes': '– Đồng chí thấy thế nào?\n\n– Tôi đồng ý.',
  'a wrapped sentence with dashes': 'Chi ủy – bốn người –\nhọp trước. Chọn a) hoặc\nb) đều được.',
  'signs in a sentence': 'Dùng dấu • hoặc dấu – để gạch đầu dòng.',
  'a number and a month': 'Chỉ thị số 51 tháng 8 năm 2025; ngày 31 tháng 5 năm 2026.',
  'emergency calls and sums': 'Gọi 113, 114, 115; quỹ có 1.250.000.000 đồng, chi 912.345.678 đồng.',
};

export const GOOD_HONEST: readonly Omit<MadeCase, 'expected'>[] = [
  ...Object.entries(GOOD_SENTENCES).map(([name, sentence]) => ({
    name,
    make: (folder: string) => writeFileSync(join(folder, GUIDE), guideSaying(folder, sentence)),
  })),
  {
    name: 'a document of a province with the same number',
    make: twinOf('42-hd-tu-2025', '42-HD/TU', 'Tỉnh ủy'),
  },
  { name: 'two questions that are near', make: answers('Họp chuyên đề bao lâu một lần?') },
  {
    name: 'sayings of empty words, and a number with its kind',
    make: dictionary(
      'abbreviations:\n  - { short: ["QĐ 213"], full: [quy định 213] }\nsynonyms:\n  - [để đó, làm gì trước, bỏ lửng]',
    ),
  },
  {
    name: 'former words where they have pages',
    make: listWith('linh-vuc', /(?<=\n {2}- id: \S+\n)/u, '    formerIds: [nhom-cu]\n'),
  },
];
