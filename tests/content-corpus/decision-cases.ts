import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changed } from './yaml-cases.ts';
import { GUIDE, guideSaying, SENTENCE_LINE, saying, type MadeCase } from './letter-cases.ts';
import { BASE_FOLDER } from './overlay.ts';

/** Cases that hold one decision of the check each: without them it could be left out and nothing would tell. */

/** Words in an old encoding, one for each row of its tables, beside words that are surely in it. */
const OLD_WORDS: readonly (readonly [encoding: string, beside: string, words: Record<string, string>])[] = [
  [
    'TCVN3 (ABC)',
    'nghÞ ViÖt',
    {
      '§¶ng': 'Đảng',
      'n¨m': 'năm',
      'd©n': 'dân',
      'b¶n': 'bản',
      mÆt: 'mặt',
      '®Çu': 'đầu',
      lÇn: 'lần',
      tæ: 'tổ',
      chñ: 'chủ',
      lîi: 'lợi',
      '®øc': 'đức',
      'nh÷ng': 'những',
    },
  ],
  [
    'VNI-Windows',
    'saûn hoäi Vieät',
    { Ñaûng: 'Đảng', naêm: 'năm', taëng: 'tặng', Coäng: 'Cộng', nöõa: 'nữa' },
  ],
];

/** A file of the search dictionary with one group, on line 3. */
const dictionaryOf = (group: string) => (folder: string) => {
  mkdirSync(join(folder, 'search'));
  writeFileSync(join(folder, 'search/x.yaml'), `title: Cách gọi\nsynonyms:\n  - [${group}]\n`);
};

const BASE_GUIDE = 'guides/chuan-bi.mdx';
const BEFORE = guideSaying(BASE_FOLDER, 'Viết đề cương trước, gửi sớm, mời góp ý.');
const PUBLISHED = guideSaying(BASE_FOLDER, 'Chi ủy duyệt dự thảo năm ngày trước buổi họp.');

export const BAD_DECISIONS: readonly MadeCase[] = [
  ...[
    ['a half of a phrase that is missing', 'mỗi quý, bao lâu …'],
    ['a phrase in three parts', 'mỗi quý, bao lâu … họp … một lần'],
    ['phrases in halves and nothing that they stand for', 'bao lâu … một lần, mấy tháng … một lần'],
  ].map(([name = '', group = '']): MadeCase => ({
    name,
    make: dictionaryOf(group),
    expected: [{ file: 'search/x.yaml', line: 3, rule: 'gia-tri', message: 'Dấu … đứng giữa hai vế' }],
  })),
  {
    name: 'a text that takes back what someone else changed',
    make: (folder) => writeFileSync(join(folder, BASE_GUIDE), `${BEFORE}\nThêm một đoạn vào cuối bài này.\n`),
    past: {
      names: [],
      edited: [{ file: BASE_GUIDE, published: PUBLISHED, changes: [{ on: '2026-11-20', before: BEFORE }] }],
    },
    expected: [
      {
        file: BASE_GUIDE,
        line: SENTENCE_LINE,
        rule: 'ban-cu',
        severity: 'warning',
        message: 'bỏ mất điều đã sửa ngày 20/11/2026 (2 dòng',
      },
    ],
  },
  {
    name: 'a published address that is lost',
    make: () => undefined,
    past: {
      names: [{ address: '/huong-dan/da-mat/', id: 'da-mat', file: 'guides/da-mat.mdx', isWord: false }],
      edited: [],
    },
    expected: [{ file: 'guides/da-mat.mdx', line: 1, rule: 'mat-dia-chi', message: '/huong-dan/da-mat/' }],
  },
  {
    name: 'a group of topics that is lost, beside one whose word was replaced',
    make: (folder) => {
      const list = readFileSync('tests/fixture-site/content/vocabulary/linh-vuc.yaml', 'utf8');
      mkdirSync(join(folder, 'vocabulary'));
      writeFileSync(
        join(folder, 'vocabulary/linh-vuc.yaml'),
        list.replace(/(?<=\n {2}- id: \S+\n)/u, '    formerIds: [nhom-cu]\n'),
      );
    },
    past: {
      names: ['nhom-cu', 'nhom-mat'].map((id) => ({
        address: `/chuyen-de/linh-vuc/${id}/`,
        id,
        file: 'vocabulary/linh-vuc.yaml',
        isWord: true,
      })),
      edited: [],
    },
    expected: [
      {
        file: 'vocabulary/linh-vuc.yaml',
        line: 1,
        rule: 'mat-dia-chi',
        message:
          '/chuyen-de/linh-vuc/nhom-mat/ đã đăng. Nếu từ đổi mã: thêm formerIds: [nhom-mat] vào từ mới',
      },
    ],
  },
  ...OLD_WORDS.flatMap(([encoding, beside, words]) =>
    Object.entries(words).map(([word, meant]) =>
      saying(
        `${word} in ${encoding}`,
        `${word} ${beside}.`,
        'ma-hoa',
        `“${word}” là bảng mã cũ ${encoding}, nghĩa là “${meant}”`,
      ),
    ),
  ),
  saying('a Greek capital among English letters', 'Ηop.', 'chu-gia', '“Hop”'),
  saying('a Greek letter that makes a short syllable', 'Dành chο cháu.', 'chu-gia', '“cho”'),
  {
    name: 'a huge line with a hidden character and decomposed letters',
    make: (folder) => {
      const line = `${'Chữ '.repeat(1300)}\u200B ${'bộ'.normalize('NFD')}`;
      writeFileSync(join(folder, GUIDE), guideSaying(folder, line));
    },
    expected: [
      { file: GUIDE, line: SENTENCE_LINE, column: 1, rule: 'kich-thuoc', message: 'Dòng dài quá' },
      { file: GUIDE, line: SENTENCE_LINE, column: 5201, rule: 'ky-tu', message: 'U+200B' },
      { file: GUIDE, line: SENTENCE_LINE, column: 5204, rule: 'ky-tu', message: 'NFC' },
    ],
  },
  changed('a tone out of place among the keywords', 'guides/chuan-bi.mdx', ['- phân công', '- văn hoá'], {
    line: 13,
    rule: 'dau-thanh',
    message: 'Viết “hóa”',
    severity: 'warning',
  }),
  changed(
    'a misspelling after the keywords',
    'guides/chuan-bi.mdx',
    ['related: []', 'related: [] # sát nhập'],
    { line: 14, rule: 'chinh-ta', message: 'Viết “sáp nhập”', severity: 'warning' },
  ),
  changed(
    'a misspelling in a letter, which has no keywords',
    'feedback/2026-01-15-ban-doc.md',
    ['Bạn đọc hỏi', 'Bạn đọc hỏi việc sát nhập,'],
    { line: 11, rule: 'chinh-ta', message: 'Viết “sáp nhập”', severity: 'warning' },
  ),
  changed(
    'a piece of a paper without its text',
    'templates/phieu-thao-luan.yaml',
    ['    text: Phiếu thảo luận\n', ''],
    { line: 13, rule: 'truong-thieu', message: 'Thiếu trường blocks[2].text (Tên loại văn bản)' },
  ),
  changed('a field without its label said', 'guides/chuan-bi.mdx', ['order: 1\n', ''], {
    line: 2,
    rule: 'truong-thieu',
    message: 'Thiếu trường order (Thứ tự)',
  }),
  changed(
    'a slip inside the tag of a component',
    'guides/chuan-bi.mdx',
    ['<Callout kind="luu-y" title="Nhớ">', '<Callout kind="luu-y" "Nhớ">'],
    { line: 38, rule: 'cu-phap', message: 'Thẻ <Callout> viết chưa đúng' },
  ),
  saying(
    'an address with a backslash',
    'Xem [trang](https://example.vn\\evil.vn/).',
    'lien-ket',
    'không dùng được',
  ),
  saying(
    'an address that runs into the next word',
    'Xem www.example.vnChữ rồi họp.',
    'lien-ket',
    'viết liền với chữ có dấu',
  ),
  saying(
    'an escape in a quotation nested too deep',
    `${'> '.repeat(14)}Chi&#x200B;bộ`,
    'cau-truc',
    'Lồng quá 12 cấp',
  ),
  saying(
    'a heading in a quotation nested too deep',
    `${'> '.repeat(14)}# Tên`,
    'cau-truc',
    'Lồng quá 12 cấp',
  ),
  {
    name: 'more slips of syntax than anyone reads',
    make: (folder) => writeFileSync(join(folder, GUIDE), guideSaying(folder, 'Ghi {a.\n\n'.repeat(50))),
    expected: Array.from({ length: 40 }, (_, index) => ({
      file: GUIDE,
      line: SENTENCE_LINE + 2 * index,
      rule: 'cu-phap',
      message: 'Dấu ngoặc nhọn',
    })),
  },
  changed('YAML with a list that begins with dashes', 'guides/chuan-bi.mdx', ['- phân công', '– phân công'], {
    line: 13,
    rule: 'gia-tri',
    message: 'keywords: Viết thành danh sách',
  }),
  {
    name: 'braces left open, the last of them at the head of its line',
    make: (folder) => writeFileSync(join(folder, GUIDE), guideSaying(folder, 'Ghi {a.\n\n{b')),
    expected: [SENTENCE_LINE, SENTENCE_LINE + 2].map((line) => ({
      file: GUIDE,
      line,
      rule: 'cu-phap',
      message: 'Dấu ngoặc nhọn',
    })),
  },
  saying(
    'a tag closed in another paragraph',
    'Chữ <b>đậm\n\nrồi</b> thôi.',
    'cu-phap',
    'Thẻ mở mà không đóng',
  ),
  saying('stars that make nothing bold', 'Việc cần ** làm** ngay.', 'cau-truc', 'Dấu ** này', 'warning'),
  saying('a bold word that is not closed', '**Lưu ý: làm ngay.', 'cau-truc', 'Dấu ** này', 'warning'),
  saying(
    'a table with uneven columns',
    '| a | b |\n|---|\n| 1 | 2 |',
    'cau-truc',
    'chưa thành bảng',
    'warning',
  ),
  saying('stars in a quotation nested too deep', `${'> '.repeat(14)}**Chi bộ`, 'cau-truc', 'Lồng quá 12 cấp'),
  saying(
    'a link to a place of a shelf',
    'Xem [quý một](/chuyen-de/tuyen-chon/quy-mot/#dau-nam).',
    'lien-ket',
    'không có mục “#dau-nam”. Các mục: #',
  ),
  {
    name: 'a file in no folder, which is told every folder',
    make: (folder) => writeFileSync(join(folder, 'x.mdx'), 'x'),
    expected: [
      {
        file: 'x.mdx',
        line: 1,
        column: 1,
        rule: 'ten-tep',
        message:
          'topics, guides, answers, regulations, templates, shelves, feedback, search, vocabulary, limits, scoring, pages, images',
      },
    ],
  },
  {
    name: 'a link to a section of a page whose text cannot be read',
    make: (folder) => {
      const broken = guideSaying(folder, 'Viết {họ tên.');
      writeFileSync(join(folder, 'guides/chuan-bi.mdx'), broken);
      writeFileSync(
        join(folder, GUIDE),
        broken.replace('Viết {họ tên.', 'Xem [căn cứ](/huong-dan/chuan-bi/#khong-biet).'),
      );
    },
    expected: [
      { file: 'guides/chuan-bi.mdx', line: SENTENCE_LINE, rule: 'cu-phap', message: 'Dấu ngoặc nhọn' },
    ],
  },
];

export const GOOD_DECISIONS: readonly Omit<MadeCase, 'expected'>[] = [
  changed('a note after a field', 'guides/chuan-bi.mdx', ['stage: chuan-bi', 'stage: chuan-bi # giai đoạn']),
  { name: 'a phrase in two halves', make: dictionaryOf('mỗi quý, bao lâu … một lần') },
  {
    name: 'a misspelling in the search dictionary',
    make: dictionaryOf('sáp nhập, sát nhập'),
  },
  {
    name: 'a link to a part that the layout of a topic adds',
    make: (folder) => {
      const sentence = 'Xem [câu hỏi](/chuyen-de/quy-khuyen-hoc/#phan-cau-hoi).';
      writeFileSync(join(folder, GUIDE), guideSaying(folder, sentence));
    },
  },
];
