import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE, guideSaying, SENTENCE_LINE, saying, type MadeCase } from './letter-cases.ts';
import { changed } from './yaml-cases.ts';

/** What a careless or a hostile writer sent, and what an honest one wrote that looks like it. */

const LETTER = 'feedback/2026-01-15-ban-doc.md';
const LETTER_TEXT = 'Bạn đọc hỏi cách phân công người viết đề cương.';
const REGULATION = 'regulations/42-hd-tw-2025.yaml';

const letter = (name: string, text: string, message: string): MadeCase =>
  changed(name, LETTER, [LETTER_TEXT, text], { line: 11, rule: 'rieng-tu', message });

/** A list of content/vocabulary/ with one text replaced by another. */
const listWith = (list: string, from: RegExp, to: string) => (folder: string) => {
  const text = readFileSync(`tests/fixture-site/content/vocabulary/${list}.yaml`, 'utf8');
  if (!from.test(text)) throw new Error(`${list} does not hold ${String(from)}.`);
  mkdirSync(join(folder, 'vocabulary'));
  writeFileSync(join(folder, `vocabulary/${list}.yaml`), text.replace(from, to));
};

/** The valid regulation once more, under another name, with its number and issuer written otherwise. */
const twinOf = (id: string, number: string, issuer: string) => (folder: string) => {
  const text = readFileSync(join(folder, REGULATION), 'utf8')
    .replace('42-HD/TW', number)
    .replace('Ban Tổ chức Trung ương', issuer)
    .replace('replaces:\n  - 12-hd-tw-2018', 'replaces: []');
  writeFileSync(join(folder, `regulations/${id}.yaml`), text);
};

const answer = (question: string, ask: string) => `---
title: ${question}
answer: Ít nhất 90 phút.
group: chuyen-de
audience: moi-dang-vien
citations: [42-hd-tw-2025]
references:
  - title: Cổng thông tin
    seenOn: "2026-01-10"
    confidence: V
asks: [${ask}]
related: []
publishedOn: "2026-01-10"
updatedOn: "2026-01-10"
review: { status: tham-khao }
---

<Rule regulation="42-hd-tw-2025" point="thoi-luong" />
`;

const answers = (second: string) => (folder: string) => {
  mkdirSync(join(folder, 'answers'));
  writeFileSync(
    join(folder, 'answers/hop-bao-lau.mdx'),
    answer('Họp chuyên đề bao lâu?', 'họp mấy phút mới đủ'),
  );
  writeFileSync(join(folder, 'answers/thoi-gian-hop.mdx'), answer(second, 'buổi họp dài bao nhiêu'));
};

const dictionary = (words: string) => (folder: string) => {
  mkdirSync(join(folder, 'search'));
  writeFileSync(join(folder, 'search/x.yaml'), `title: Cách gọi\n${words}\n`);
};
const EMPTY_PHRASE = { file: 'search/x.yaml', line: 3, rule: 'gia-tri', message: 'Chữ này câu nào cũng có' };

const SKIPPING = 'danh sách tự đếm';

export const BAD_CARELESS: readonly MadeCase[] = [
  letter(
    'a telephone in words',
    'Gọi tôi: không chín một hai, ba bốn năm, sáu bảy tám.',
    'Thư có số điện thoại (“không chín',
  ),
  letter('a day of birth in words', 'Tôi sinh ngày mồng năm tháng ba năm 1962.', 'Thư có ngày sinh'),
  letter('a day of birth half in words', 'Bà nội sinh ngày 5 tháng chạp năm 1931.', 'Thư có ngày sinh'),
  letter('a day of birth, shortened', 'Ông Tư, SN 12.4.1970, hỏi.', 'Thư có ngày sinh (“SN 12.4.1970”)'),
  letter('a year of birth, shortened', 'Ông Tư, SN 1970, hỏi.', 'Thư có ngày sinh (“SN 1970”)'),
  letter('a home by its hamlet', 'Tôi trú tại tổ 5, ấp Bình An.', 'Thư có địa chỉ nhà'),
  letter('a home by its street', 'Thường trú: đường Lê Lợi.', 'Thư có địa chỉ nhà'),
  letter('a house of long ago in a letter', 'Nhà số 5, phố Hàm Long, từ năm 1929.', 'Thư có địa chỉ nhà'),
  letter(
    'two ways to tell a day of birth, named once',
    'SN 1970, sinh ngày mồng năm tháng ba năm 1970.',
    'Thư có ngày sinh (“SN 1970”). Xóa',
  ),
  saying(
    'a house that people may live in',
    'Họp ở số nhà 5D, phố Hàm Long, từ năm 2010.',
    'rieng-tu',
    'Có địa chỉ nhà',
    'warning',
  ),
  {
    name: 'a list that counts over the numbers that are written',
    make: (folder) =>
      writeFileSync(join(folder, GUIDE), guideSaying(folder, '1. Mở đầu.\n3. Thảo luận.\n5. Kết luận.')),
    expected: [
      {
        file: GUIDE,
        line: SENTENCE_LINE + 1,
        rule: 'cau-truc',
        severity: 'warning',
        message: `Số “3.” sẽ hiện thành 2: ${SKIPPING}`,
      },
    ],
  },
  {
    name: 'an abbreviation of digits',
    make: dictionary('abbreviations:\n  - { short: ["42"], full: [thời lượng] }'),
    expected: [{ ...EMPTY_PHRASE, message: 'Chỉ có số' }],
  },
  {
    name: 'what any question begins with, as a near meaning',
    make: dictionary('synonyms:\n  - [Như thế nào là, thì phải làm sao, quy trình]'),
    expected: [EMPTY_PHRASE, EMPTY_PHRASE],
  },
  ...(
    [
      ['42-hd-tu-2025', '42-HD/TƯ', 'Ban Tổ chức Trung ương'],
      ['42-hd-tw-2025-2', '42-HD/TW', 'Ban Tổ chức TW'],
      ['42-hd-tw-2025-2', '42-HD/TW', 'Ban Tổ chức  T.Ư'],
    ] as const
  ).map(([id, number, issuer]): MadeCase => ({
    name: `the same document as ${number} of ${issuer}`,
    make: twinOf(id, number, issuer),
    expected: [{ file: REGULATION, line: 1, rule: 'trung-lap', message: `với regulations/${id}.yaml` }],
  })),
  {
    name: 'two answers to one question',
    make: answers('HỌP chuyên đề bao lâu?'),
    expected: [
      {
        file: 'answers/thoi-gian-hop.mdx',
        line: 2,
        rule: 'trung-lap',
        severity: 'warning',
        message: 'Trùng tên với answers/hop-bao-lau.mdx',
      },
    ],
  },
  {
    name: 'two words of a list that look the same',
    make: listWith(
      'giai-doan',
      /label: .*\n(?<next>.*\n) {4}label: .*/u,
      'label: Một\n$<next>    label: một',
    ),
    expected: [
      { file: 'vocabulary/giai-doan.yaml', line: 6, rule: 'trung-lap', message: '“một” đã có ở trên' },
    ],
  },
  ...(
    [
      ['giai-doan', 'formerIds: [cu]', 'linh-vuc, loai-hinh-chi-bo'],
      ['giai-doan', 'asks: [a b c]', 'linh-vuc, loai-hinh-chi-bo'],
      ['linh-vuc', 'attendees: Cả chi bộ', 'thanh-phan'],
      ['linh-vuc', 'letters: [lv]', 'loai-van-ban'],
      ['thanh-phan', 'naming: ten-rieng', 'loai-van-ban'],
    ] as const
  ).map(([list, line, right]): MadeCase => ({
    name: `${line} in ${list}, which nothing reads there`,
    make: listWith(list, /(?<=\n {2}- id: \S+\n)/u, `    ${line}\n`),
    expected: [
      {
        file: `vocabulary/${list}.yaml`,
        line: 4,
        rule: 'gia-tri',
        severity: 'warning',
        message: `chỉ ghi ở ${right}`,
      },
    ],
  })),
];

/** Sentences of careful editors that look like what is refused above. */
const GOOD_SENTENCES: Readonly<Record<string, string>> = {
  'the house of the first cell': 'Chi bộ đầu tiên họp ở số nhà 5D, phố Hàm Long, cuối tháng 3/1929.',
  'the birthday of a leader': 'Bác Hồ sinh ngày 19/5/1890; Đảng ra đời ngày mồng 3 tháng 2 năm 1930.',
  'children and months': 'Học sinh hai tháng một lần; chi bộ sinh hoạt ba tháng hai lần; có không một hai ý.',
  'counting in words': 'Đếm một, hai, ba, bốn, năm, sáu, bảy, tám, chín người; không, một hay hai phiếu.',
  'where people live, of nobody': 'Đảng viên đăng ký thường trú ở thôn, tạm trú tại tổ dân phố khác.',
  'a list that is left to count': '1. Mở đầu.\n1. Thảo luận.\n1. Kết luận.',
  'a list that begins with naught': '0. Chuẩn bị.\n1. Mở đầu.',
  'emergency calls and sums': 'Gọi 113, 114, 115; quỹ có 1.250.000.000 đồng, chi 912.345.678 đồng.',
};

export const GOOD_CARELESS: readonly Omit<MadeCase, 'expected'>[] = [
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
