import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BAD_CARELESS } from './careless-cases.ts';
import { BAD_DECISIONS, GOOD_DECISIONS } from './decision-cases.ts';
import { GOOD_HONEST } from './honest-cases.ts';
import { BAD_YAML } from './yaml-cases.ts';
import { BAD_LETTERS, GOOD_LETTERS, GUIDE, guideSaying, saying, type MadeCase } from './letter-cases.ts';

/** A case of one guide under an odd name. */
function named(name: string, fileName: string, message: string): MadeCase {
  const file = `guides/${fileName}`;
  return {
    name,
    make: (folder) => writeFileSync(join(folder, file), guideSaying(folder, 'Viết.')),
    expected: [{ file, line: 1, rule: 'ten-tep', message }],
  };
}

const NOT_A_LINK = 'Không dùng liên kết tệp (symlink)';

export const MADE_BAD: readonly MadeCase[] = [
  ...BAD_LETTERS,
  ...BAD_DECISIONS,
  ...BAD_YAML,
  ...BAD_CARELESS,
  {
    name: 'a link to a file outside the content folder',
    make: (folder) => symlinkSync('/etc/hostname', join(folder, GUIDE)),
    expected: [{ file: GUIDE, line: 1, rule: 'ten-tep', message: NOT_A_LINK }],
  },
  {
    name: 'a link to a folder',
    make: (folder) => symlinkSync('/etc', join(folder, 'guides/etc')),
    expected: [{ file: 'guides/etc', line: 1, rule: 'ten-tep', message: NOT_A_LINK }],
  },
  {
    name: 'a link that leads nowhere',
    make: (folder) => symlinkSync('./khong-co.mdx', join(folder, GUIDE)),
    expected: [{ file: GUIDE, line: 1, rule: 'ten-tep', message: NOT_A_LINK }],
  },
  {
    name: 'a folder of content replaced by a link',
    make: (folder) => symlinkSync('/etc', join(folder, 'pages')),
    expected: [{ file: 'pages', line: 1, rule: 'ten-tep', message: NOT_A_LINK }],
  },
  {
    name: 'a name that is not UTF-8',
    make: (folder) => writeFileSync(Buffer.from(`${folder}/guides/ch\xE9.mdx`, 'latin1'), 'x'),
    expected: [{ file: 'guides/ch\uFFFD.mdx', line: 1, rule: 'ten-tep', message: 'Tên tệp' }],
  },
  {
    name: 'a file in a folder with an odd name',
    make: (folder) => {
      mkdirSync(join(folder, 'guides/ ..'));
      writeFileSync(join(folder, 'guides/ ../x.mdx'), 'x');
    },
    expected: [{ file: 'guides/ ../x.mdx', line: 1, rule: 'ten-tep', message: 'Tệp đặt sai chỗ' }],
  },
  {
    name: 'an image that is a link',
    make: (folder) => {
      mkdirSync(join(folder, 'images'));
      symlinkSync('/etc/hostname', join(folder, 'images/bang-tin.jpg'));
    },
    expected: [{ file: 'images/bang-tin.jpg', line: 1, rule: 'ten-tep', message: NOT_A_LINK }],
  },
  {
    name: 'the folder of images replaced by a link',
    make: (folder) => symlinkSync('/etc', join(folder, 'images')),
    expected: [{ file: 'images', line: 1, rule: 'ten-tep', message: NOT_A_LINK }],
  },
  {
    name: 'a heavy image',
    make: (folder) => {
      mkdirSync(join(folder, 'images'));
      writeFileSync(join(folder, 'images/bang-tin.jpg'), Buffer.alloc(300_001));
    },
    expected: [{ file: 'images/bang-tin.jpg', line: 1, rule: 'kich-thuoc', message: 'nặng 301 kB' }],
  },
  {
    name: 'an image of one pixel',
    make: (folder) => {
      mkdirSync(join(folder, 'images'));
      const pixel =
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
      writeFileSync(join(folder, 'images/mot-diem.png'), Buffer.from(pixel, 'base64'));
    },
    expected: [{ file: 'images/mot-diem.png', line: 1, rule: 'kich-thuoc', message: 'không ai xem được gì' }],
  },
  named('a decomposed name', 'chuẩn-bị.mdx'.normalize('NFD'), 'không dấu'),
  named('a name that differs from another by a capital', 'Chuan-bi.mdx', 'chữ thường'),
  named('a name that Windows keeps for itself', 'con.mdx', 'Tên tệp chỉ gồm'),
  named('a name with a new line', 'a\nb.mdx', 'Tên tệp chỉ gồm'),
  named('a name with a character that turns the text', 'a\u202Exdm.mdx', 'Tên tệp chỉ gồm'),
  {
    name: 'bytes of an old Vietnamese code page',
    make: (folder) =>
      writeFileSync(join(folder, GUIDE), Buffer.from('---\ntitle: Chi b\xE9\n---\n', 'latin1')),
    expected: [{ file: GUIDE, line: 1, rule: 'ma-hoa', message: 'không phải UTF-8' }],
  },
  {
    name: 'UTF-16 as Notepad writes it',
    make: (folder) =>
      writeFileSync(join(folder, GUIDE), Buffer.from('\uFEFF---\ntitle: Chi bộ\n', 'utf16le')),
    expected: [{ file: GUIDE, line: 1, rule: 'ma-hoa', message: 'UTF-8' }],
  },
  {
    name: 'a byte order mark',
    make: (folder) => writeFileSync(join(folder, GUIDE), `\uFEFF${guideSaying(folder, 'Viết.')}`),
    expected: [
      { file: GUIDE, line: 1, rule: 'ky-tu', message: 'U+FEFF' },
      { file: GUIDE, line: 1, rule: 'thong-tin-dau-tep', message: 'Tệp phải mở đầu' },
    ],
  },
  {
    name: 'an empty file',
    make: (folder) => writeFileSync(join(folder, GUIDE), ''),
    expected: [{ file: GUIDE, line: 1, rule: 'thong-tin-dau-tep', message: 'Tệp phải mở đầu' }],
  },
  {
    name: 'a huge file',
    make: (folder) => writeFileSync(join(folder, GUIDE), guideSaying(folder, 'Rất dài.\n\n'.repeat(20_000))),
    expected: [{ file: GUIDE, line: 1, rule: 'kich-thuoc', message: 'tối đa 200 kB' }],
  },
  saying('a huge line', 'Chữ '.repeat(1300), 'kich-thuoc', 'Dòng dài quá 5000 ký tự'),
  saying('quotations nested a hundred thousand deep', `${'>'.repeat(100_000)} x`, 'kich-thuoc', 'Dòng dài'),
  saying('sixty thousand open brackets', '['.repeat(60_000), 'kich-thuoc', 'Dòng dài'),
  saying(
    'quotations nested as deep as a line allows',
    `${'>'.repeat(4_900)} x`,
    'cau-truc',
    'Lồng quá 12 cấp',
  ),
  saying('tags and expressions without end', '{ <'.repeat(200) + '{', 'cu-phap', 'hơn 400 dấu < hoặc {'),
  {
    name: 'a file cut off after a backslash, below what looks like code',
    make: (folder) =>
      writeFileSync(join(folder, GUIDE), `${guideSaying(folder, 'Viết.')}\nimport x from "y"</b>\\`),
    expected: [{ file: GUIDE, line: 44, rule: 'ma-lenh', message: 'import' }],
  },
  {
    name: 'lists of YAML nested as deep as a line allows',
    make: (folder) =>
      writeFileSync(
        join(folder, GUIDE),
        guideSaying(folder, 'Viết.').replace(
          'related: []',
          `related: ${'['.repeat(2_400)}${']'.repeat(2_400)}`,
        ),
      ),
    expected: [{ file: GUIDE, line: 14, rule: 'yaml', message: 'lồng nhau quá nhiều cấp' }],
  },
  saying('a NUL character', 'Chi\0bộ.', 'ky-tu', 'U+0000'),
  saying('a carriage return alone', 'Chi\rbộ.', 'ky-tu', 'U+000D'),
  saying('an escape character', 'Chi \u001B[31mbộ.', 'ky-tu', 'U+001B'),
  saying('a character that turns the text', 'Chi \u202Ebộ.', 'ky-tu', 'U+202E'),
  saying('an isolate that turns the text', 'Chi \u2067bộ.', 'ky-tu', 'U+2067'),
  saying('a zero-width space', 'Chi\u200Bbộ.', 'ky-tu', 'U+200B'),
  saying('a soft hyphen', 'Chi\u00ADbộ.', 'ky-tu', 'U+00AD'),
  saying('a word joiner', 'Chi\u2060bộ.', 'ky-tu', 'U+2060'),
  saying('an invisible separator', 'Chi\u2063bộ.', 'ky-tu', 'U+2063'),
  saying('a Hangul filler', 'Chi\u3164bộ.', 'ky-tu', 'U+3164'),
  saying('a line separator', 'Chi\u2028bộ.', 'ky-tu', 'U+2028'),
  saying('a hidden tag character', 'Chi\u{E0041}bộ.', 'ky-tu', 'U+E0041'),
  saying('a hidden variation selector', 'Chi\u{E0100}bộ.', 'ky-tu', 'U+E0100'),
  saying('a private character', 'Chi \uE000bộ.', 'ky-tu', 'U+E000'),
  saying('a replacement character', 'Chi b\uFFFD.', 'ky-tu', 'U+FFFD'),
  saying('decomposed letters', 'Chi bộ.'.normalize('NFD'), 'ky-tu', 'NFC'),
  saying('a lonely deprecated tone mark', 'Chi bo\u0340.', 'ky-tu', 'NFC'),
];

/** Files that look odd and are right. */
export const MADE_GOOD: readonly Omit<MadeCase, 'expected'>[] = [
  ...GOOD_LETTERS,
  ...GOOD_DECISIONS,
  ...GOOD_HONEST,
  {
    name: 'lines that end as Windows ends them',
    make: (folder) =>
      writeFileSync(join(folder, GUIDE), guideSaying(folder, 'Viết.').replaceAll('\n', '\r\n')),
  },
  {
    name: 'every Vietnamese letter, composed, with tones stacked on marks',
    make: (folder) => {
      const letters = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
        ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone),
      );
      const text = letters.join(' ').normalize('NFC');
      writeFileSync(join(folder, GUIDE), guideSaying(folder, `${text} đ. ${text.toUpperCase()} Đ.`));
    },
  },
  {
    name: 'a body without a last new line',
    make: (folder) => writeFileSync(join(folder, GUIDE), guideSaying(folder, 'Viết.').trimEnd()),
  },
  {
    name: 'the files that folders keep for themselves',
    make: (folder) => {
      writeFileSync(join(folder, 'guides/.gitkeep'), '');
      writeFileSync(join(folder, 'guides/.DS_Store'), '\0\0');
    },
  },
];
