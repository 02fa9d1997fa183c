import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE, guideSaying, SENTENCE_LINE, saying, type MadeCase } from './letter-cases.ts';
import { changed } from './yaml-cases.ts';

/** What a careless or a hostile writer sent. */

const LETTER = 'feedback/2026-01-15-ban-doc.md';
const LETTER_TEXT = 'Bạn đọc hỏi cách phân công người viết đề cương.';
const REGULATION = 'regulations/42-hd-tw-2025.yaml';

const letter = (name: string, text: string, message: string): MadeCase =>
  changed(name, LETTER, [LETTER_TEXT, text], { line: 11, rule: 'rieng-tu', message });

/** A list of content/vocabulary/ with one text replaced by another. */
export const listWith = (list: string, from: RegExp, to: string) => (folder: string) => {
  const text = readFileSync(`tests/fixture-site/content/vocabulary/${list}.yaml`, 'utf8');
  if (!from.test(text)) throw new Error(`${list} does not hold ${String(from)}.`);
  mkdirSync(join(folder, 'vocabulary'));
  writeFileSync(join(folder, `vocabulary/${list}.yaml`), text.replace(from, to));
};

/** The valid regulation once more, under another name, with its number and issuer written otherwise. */
export const twinOf = (id: string, number: string, issuer: string) => (folder: string) => {
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

export const answers =
  (second: string, ask = 'buổi họp dài bao nhiêu') =>
  (folder: string) => {
    mkdirSync(join(folder, 'answers'));
    writeFileSync(
      join(folder, 'answers/hop-bao-lau.mdx'),
      answer('Họp chuyên đề bao lâu?', 'họp mấy phút mới đủ'),
    );
    writeFileSync(join(folder, 'answers/thoi-gian-hop.mdx'), answer(second, ask));
  };

export const dictionary = (words: string) => (folder: string) => {
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
  letter('a telephone digit by digit', 'Gọi 0 9 1 2 3 4 5 6 7 8.', 'Thư có số điện thoại'),
  letter('a telephone by dashes', 'Gọi 0912–345–678.', 'Thư có số điện thoại'),
  letter('an identity number by hyphens', 'Căn cước: 001-085-012345.', 'Thư có số căn cước'),
  letter('a card of a bank', 'Thẻ 9704 2212 3456 7890.', 'Thư có số thẻ ngân hàng'),
  letter('a day of birth after a name', 'Ông Tư sinh 5/3/1962.', 'Thư có ngày sinh (“sinh 5/3/1962”)'),
  letter('a year of birth', 'Bà Tư sinh năm 1962.', 'Thư có ngày sinh (“sinh năm 1962”)'),
  ...(
    [
      [
        'a day in words that no calendar has',
        'Hạn là ngày 31 tháng 6 năm 2026.',
        'ngay-vo-ly',
        'Không có ngày',
      ],
      ['a letter O before what is counted', 'Họp 9O phút.', 'chu-gia', '“9O” có chữ O'],
      ['a letter O between digits', 'Năm 2O26 họp.', 'chu-gia', 'Gõ lại: 2026'],
      ['bullets of a word processor', 'Các việc:\n• Rà soát\n• Viết', 'cau-truc', 'bắt đầu bằng “•”'],
      ['a bullet below a sentence', 'Rà soát.\n✓ Viết.', 'cau-truc', 'bắt đầu bằng “✓”'],
      ['dashes as bullets', '– Rà soát\n– Viết', 'cau-truc', 'bắt đầu bằng “–”'],
      ['dashes below what announces them', 'Các việc:\n– Rà soát', 'cau-truc', 'bắt đầu bằng “–”'],
      ['letters as bullets', 'a) Rà soát;\nb) Viết.', 'cau-truc', 'bắt đầu bằng “b)”'],
      ['letters below what announces them', 'Các việc:\na. Rà soát', 'cau-truc', 'bắt đầu bằng “a.”'],
      ['bars that are no table', '| Việc | Ai |\n| Viết | Bí thư |', 'cau-truc', 'Bảng chưa thành bảng'],
    ] as const
  ).map(([name, sentence, rule, message]) => saying(name, sentence, rule, message, 'warning')),
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
    name: 'one way of asking under two answers',
    make: answers('Mấy tháng họp một lần?', 'Họp mấy phút mới đủ'),
    expected: [
      {
        file: 'answers/thoi-gian-hop.mdx',
        line: 11,
        rule: 'tu-tim-kiem',
        severity: 'warning',
        message: 'đã có ở answers/hop-bao-lau.mdx',
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
