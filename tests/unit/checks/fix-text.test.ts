import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/build/check-content.ts';
import { fixContent, formatFixes } from '../../../src/checks/build/fix-content.ts';
import { fixText } from '../../../src/checks/file/fix-text.ts';
import { fold } from '../../../src/vietnamese/letters.ts';

describe('text', () => {
  test.each([
    ['Văn hoá, sức khoẻ, cấp uỷ.', 'Văn hóa, sức khỏe, cấp ủy.'],
    ['Qúy, hòan thành, gìa.', 'Quý, hoàn thành, già.'],
    ['Chi bộ.'.normalize('NFD'), 'Chi bộ.'],
    ['Cấp uỷ.'.normalize('NFD'), 'Cấp ủy.'],
    ['Tie\u0301\u0302ng.', 'Tiếng.'],
    ['Ðảng viên ðã họр.', 'Đảng viên đã họp.'],
    ['Nóng 38ºC.', 'Nóng 38°C.'],
    ['ＡＢＣ và 𝐡𝐨𝐩.', 'ABC và hop.'],
    ['\uFEFFChi bộ.', 'Chi bộ.'],
    ['Chi\u00AD bộ.', 'Chi bộ.'],
    ['Chi bộ. \n\nHọp.\t', 'Chi bộ.\n\nHọp.'],
    ['Chi bộ họp.  \n', 'Chi bộ họp.\n'],
  ])('%j → %j', (text, expected) => expect(fixText(text, false).text).toBe(expected));

  test.each([
    'Hai dòng,  \nngắt có ý.',
    'https://example.vn/hoá `hoá` [x](https://example.vn/uỷ)',
    'sát nhập, chia sẽ kinh nghiệm',
    'Chi\u200Bbộ',
    'Chi\u202Ebộ',
    '＜script＞',
    'λmax, x̄, Правда, ñu, ê̆',
  ])('%j stays', (text) => expect(fixText(text, false)).toEqual({ text, changes: new Map() }));

  test('dates get their quotation marks, in lists and beside comments too; text does not', () => {
    const yaml =
      'a: 2026-01-02 # ngày\nb: [2026-01-03, "2026-01-04"]\nc: 2026-02-30\nd: |\n  on: 2026-01-05\ne: ngày 2026-01-06\n';
    expect(fixText(yaml, true).text).toBe(
      'a: "2026-01-02" # ngày\nb: ["2026-01-03", "2026-01-04"]\nc: 2026-02-30\nd: |\n  on: 2026-01-05\ne: ngày 2026-01-06\n',
    );
  });

  const piece = fc.constantFrom(
    ...[
      'hoá ',
      'uỷ',
      'qúy ',
      'Ð',
      'ð',
      'ồng',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\u0301',
      '\u0302',
      'e',
      'ế',
      'o\u0323',
    ],
    ...[
      'р',
      'с',
      'λ',
      'ＡＢ',
      '𝐡',
      'ﬁ',
      '38ºC',
      '\uFEFF',
      '\u00AD',
      '\u200B',
      '2026-01-02',
      '- ',
      'a: ',
      '---\n',
      '`',
      '"',
      'ñ',
    ],
  );

  test('mending twice is mending once, and only marks, blanks and disguises change', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.boolean(), (pieces, isYaml) => {
        const text = pieces.join('');
        const once = fixText(text, isYaml).text;
        expect(fixText(once, isYaml).text).toBe(once);
        const bare = (value: string) =>
          fold(value.normalize('NFKC'))
            .replace(/[^a-z0-9]/gu, '')
            .replace(/oc/gu, 'o');
        const known = (value: string) =>
          bare(
            value.replaceAll('р', 'p').replaceAll('с', 'c').replaceAll(/[Ðð]/gu, 'd').replaceAll('º', '°'),
          );
        expect(known(once)).toBe(known(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fix-content-'));
    cpSync(join(import.meta.dirname, '../../content-corpus/base'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const GUIDE = 'guides/chuan-bi.mdx';
  const read = () => readFileSync(join(folder, GUIDE), 'utf8');
  const write = (text: string | Uint8Array) => writeFileSync(join(folder, GUIDE), text);

  test('a sound folder is left as it is', () => {
    const before = statSync(join(folder, GUIDE)).mtimeMs;
    expect(fixContent(folder)).toEqual([]);
    expect(statSync(join(folder, GUIDE)).mtimeMs).toBe(before);
  });

  test('what can be mended is, and said; the rest is reported; nothing is left beside', () => {
    write(
      `\uFEFF${read().replace('"2026-01-10"', '2026-01-10').replace('Viết', 'Cấp uỷ {x} viết')}`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    const fixed = fixContent(folder);
    expect(formatFixes(fixed, 'content')).toBe(
      'content/guides/chuan-bi.mdx: đã sửa ký tự ẩn, dấu tổ hợp (1), chỗ đặt dấu thanh (1), ngày đặt trong ngoặc kép (1)\nĐã sửa 1 tệp.',
    );
    expect(checkContent(folder).problems.map(({ rule }) => rule)).toEqual(['bieu-thuc']);
    expect(read()).toMatch(/^---\r\n/u);
    expect(readdirSync(join(folder, 'guides'))).toEqual(['chuan-bi.mdx']);
    expect(fixContent(folder)).toEqual([]);
  });

  test('bytes that are not UTF-8, and text in a wrong encoding, are not touched', () => {
    const broken = Uint8Array.from([0x43, 0xe9, 0x20, 0x0a]);
    write(broken);
    expect(fixContent(folder)).toEqual([]);
    expect([...readFileSync(join(folder, GUIDE))]).toEqual([...broken]);
    const legacy = '---\ntitle: x\n---\n\nHéi nghÞ §¶ng bé häp ®Çu n¨m t\u00AD. hoá \n';
    write(legacy);
    expect(fixContent(folder)).toEqual([]);
    expect(read()).toBe(legacy);
  });

  test('a file that would come out with another structure is left to its editor', () => {
    const odd = read().replace('Viết đề cương', '𝟏. Viết đề cương');
    write(odd);
    expect(fixContent(folder)).toEqual([]);
    expect(read()).toBe(odd);
  });
});
