import { describe, expect, test } from 'vitest';
import { checkBody } from '../../../src/language/rules.ts';
import { bodyProblems, bodyTree } from './body.ts';

const places = (body: string) =>
  bodyProblems(body).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test('plain Markdown has no problem', () => {
  const body =
    '## Mục\n\nChữ **đậm** *nghiêng* `mã`, [web](https://example.vn/).\\\nDòng.\n\n> Trích\n\n- a\n- b\n\n1. c\n\n| x |\n|---|\n| y |\n\n***\n';
  expect(bodyProblems(body)).toEqual([]);
});

test('a problem stands at its line and its column, counted in UTF-16 after Vietnamese letters', () => {
  expect(places('Một đoạn.\n\nẤ 👍 {x} hai')).toEqual(['3:6 bieu-thuc']);
  expect(places('Dòng một\ndòng hai [x](javascript:y)')).toEqual(['2:10 lien-ket']);
});

test('every problem of a body is reported at once', () => {
  expect(places('# Một\n\n{x}\n\n![a](b)\n\n<b>c</b>\n\n~~d~~\n')).toEqual([
    '3:1 bieu-thuc',
    '5:1 hinh-anh',
    '7:1 the-la',
    '9:1 cau-truc',
    '1:1 tieu-de',
  ]);
});

test('below a refused thing nothing more is said', () => {
  expect(places('~~[x](javascript:y) {z}~~')).toEqual(['1:1 cau-truc']);
});

describe('syntax that cannot be read', () => {
  test.each([
    ['<5 hộ', '\\<5 hộ'],
    ['a <b', '\\<'],
    ['{', '\\{ và \\}'],
    ['{a b}', '\\{ và \\}'],
    ['<!-- x -->', 'chú thích ẩn'],
    ['<https://example.vn>', '[chữ](https://…)'],
    ['<Callout>', 'mở mà không đóng'],
    ['</Callout>', 'không khớp'],
    ['<Callout kind="goi-y>\n\nx\n\n</Callout>', 'đủ hai ngoặc kép'],
    ['<Callout kind=goi-y>\n\nx\n\n</Callout>', 'đủ hai ngoặc kép'],
    ['<Callout kind="goi-y">\n\nx\n\n</Steps>', 'Thẻ mở mà không đóng'],
  ])('%j', (body, advice) => {
    const problems = bodyProblems(body);
    expect(problems).toEqual([expect.objectContaining({ rule: 'cu-phap', severity: 'error' })]);
    expect(problems[0]?.message).toContain(advice);
  });
});

describe('an address written bare', () => {
  test.each([
    ['Xem www.example.vnChữwww.example.vn', '1:5 lien-ket'],
    ['Xem www.đảng.vn', '1:5 lien-ket'],
    ['Xem https://example.vnChữ/a', '1:5 lien-ket'],
  ])('that runs into other letters is refused: %j', (body, where) => {
    expect(places(body)).toEqual([where]);
    expect(bodyProblems(body)[0]?.message).toContain('[chữ](địa chỉ)');
  });

  test.each([
    'Xem www.example.vn, rồi họp.',
    'Xem https://example.vn/Chữ',
    'Xem www.example.vn/?q=Chữ và www.example.vn.',
    'Xem [trang của xã](https://việt.vn/).',
  ])('that ends where its host does is fine: %j', (body) => expect(places(body)).toEqual([]));
});

test('a body cut off after a backslash does not end the process', () => {
  expect(places('import x from "y"</b>\\')).toEqual(['1:1 ma-lenh']);
});

test('four hundred open signs are read, and one more is refused before the parser', () => {
  expect(bodyProblems('{\n'.repeat(400))).toHaveLength(40);
  expect(places('{\n'.repeat(401))).toEqual(['401:1 cu-phap']);
});

describe('components', () => {
  test.each([
    ['<Callout kind="goi-y">\n\nx\n\n</Callout>', []],
    ['<Callout kind="luu-y" title="Nhớ: a & b">\n\nx\n\n</Callout>', []],
    ['<Callout kind="vi-du" title="">\n\nx\n\n</Callout>', ['thuoc-tinh']],
    ['<Callout kind="goi-y" title={"x"}>\n\nx\n\n</Callout>', ['thuoc-tinh']],
    ['<Callout kind>\n\nx\n\n</Callout>', ['thuoc-tinh']],
    ['<Callout kind="goi-y" toString="x">\n\nx\n\n</Callout>', ['thuoc-tinh']],
    ['<Callout kind="goi-y" />', ['cau-truc']],
    ['<callout kind="goi-y">\n\nx\n\n</callout>', ['the-la']],
    ['<Steps>\n\n1. a\n\n</Steps>', []],
    ['<Steps id="x">\n\n1. a\n\n</Steps>', ['thuoc-tinh']],
    ['<Steps />', ['cau-truc']],
    ['<Steps>\n\n1. a\n\n***\n\n1. b\n\n</Steps>', ['cau-truc']],
    ['<Rule regulation="a" point="b" />', []],
    ['<Rule point="b" />', ['thuoc-tinh']],
    ['<Rule regulation="A" point="b c" />', ['thuoc-tinh', 'thuoc-tinh']],
    ['<Rule regulation="a" point="b">\n\nx\n\n</Rule>', ['cau-truc']],
    ['x <Steps /> y', ['cau-truc', 'cau-truc']],
    ['<toString />', ['the-la']],
    ['<__proto__ />', ['the-la']],
  ])('%j', (body, rules) => {
    expect(bodyProblems(body).map(({ rule }) => rule)).toEqual(rules);
  });
});

test('what a body refers to is collected with its place', () => {
  const { references } = checkBody(
    bodyTree(
      '[a](/huong-dan/x/#y) [b](https://example.vn/)\n\n<Rule regulation="r" point="p" />\n\n![Sơ đồ](/hinh-anh/so-do.png)\n',
    ),
  );
  expect(references).toEqual({
    links: [{ line: 1, column: 1, target: { kind: 'internal', path: '/huong-dan/x/', anchor: 'y' } }],
    rules: [{ line: 3, column: 1, regulation: 'r', point: 'p' }],
    images: [{ line: 5, column: 1, name: 'so-do.png' }],
  });
});

describe('a body without content', () => {
  test.each(['', '\n\n', '***', '&nbsp;', '| |\n|-|\n| |'])('%j is empty', (body) => {
    expect(bodyProblems(body).map(({ rule }) => rule)).toEqual(['noi-dung-trong']);
  });

  test.each(['x', '- x', '`x`', '<Rule regulation="a" point="b" />'])('%j is not', (body) => {
    expect(bodyProblems(body)).toEqual([]);
  });
});

test('twelve levels are allowed and no more', () => {
  expect(bodyProblems(`${'> '.repeat(10)}x`)).toEqual([]);
  expect(bodyProblems(`${'> '.repeat(12)}x`).map(({ rule }) => rule)).toEqual(['cau-truc']);
});

describe('headings', () => {
  test.each([
    ['## a\n\n### b\n\n#### c\n\n## d', []],
    ['### a', ['1:1 tieu-de']],
    ['## a\n\n#### b', ['3:1 tieu-de']],
    ['## a\n\n### b\n\n##### c', ['5:1 tieu-de']],
    ['# a', ['1:1 tieu-de']],
    ['Tên\n===\n\nx', ['1:1 tieu-de']],
    ['- ## a', ['1:3 tieu-de']],
    ['## &nbsp;\n\nx', ['1:1 tieu-de']],
  ])('%j', (body, expected) => expect(places(body)).toEqual(expected));
});
