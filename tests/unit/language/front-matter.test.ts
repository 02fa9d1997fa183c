import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseYaml, splitFrontMatter } from '../../../src/language/front-matter.ts';

// Thousands of documents take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('splitFrontMatter', () => {
  test('cuts a file and keeps the lines of the body', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\nThân\n')).toEqual({
      yaml: 'a: 1\nb: 2\n',
      yamlStartLine: 1,
      body: '\n\n\n\n\nThân\n',
    });
  });

  test('allows an empty front matter and an absent body', () => {
    expect(splitFrontMatter('---\n---')).toEqual({ yaml: '', yamlStartLine: 1, body: '\n' });
  });

  test('ends at the first closing line, so that the body may hold a rule of three hyphens', () => {
    expect(splitFrontMatter('---\na: 1\n---\nx\n\n---\ny')).toMatchObject({ yaml: 'a: 1\n' });
  });

  test.each([
    '',
    'Thân',
    '\n---\na: 1\n---\n',
    ' ---\na: 1\n---\n',
    '--- \na: 1\n---\n',
    '---\na: 1\n--- \n',
    '---\na: 1\n---x\n',
    '---\na: 1\n----\n',
    '---\na: 1\n+++\n',
    '+++\na = 1\n+++\n',
    '---\na: 1\n...\n',
    '----\na: 1\n----\n',
    '---\na: 1\n ---\n',
    ';;;\n{}\n;;;\n',
    '---toml\na = 1\n---\n',
    '\uFEFF---\na: 1\n---\n',
  ])('refuses %j', (source) => {
    expect(splitFrontMatter(source)).toMatchObject({ rule: 'thong-tin-dau-tep', line: 1 });
  });

  test('never loses or moves a line', () => {
    const text = fc.string({ unit: fc.constantFrom('-', '\n', 'a', ' ', '+', ':') });
    fc.assert(
      fc.property(text, text, (yaml, body) => {
        const source = `---\n${yaml}\n---\n${body}`;
        const split = splitFrontMatter(source);
        if ('rule' in split) return;
        const [lines, kept] = [source.split('\n'), split.body.split('\n')];
        expect(kept).toHaveLength(lines.length);
        kept.forEach((line, index) => expect([lines[index], '']).toContain(line));
      }),
    );
  });
});

describe('parseYaml reads only plain data', () => {
  test.each([
    ['a: 2026-02-30', { a: '2026-02-30' }],
    ['a: yes', { a: 'yes' }],
    ['a: off', { a: 'off' }],
    ['a: "8:30"', { a: '8:30' }],
    ['a: 8:30', { a: '8:30' }],
    ['a: 1_000', { a: '1_000' }],
    ['a: 10', { a: 10 }],
    ['a: "010"', { a: '010' }],
    ['a: -1.5', { a: -1.5 }],
    ['a: C#', { a: 'C#' }],
    ["a: 'it''s: #'", { a: "it's: #" }],
    ['a: "x \\"y\\" \\\\ z"', { a: 'x "y" \\ z' }],
    ['a: >-\n  b\n  c', { a: 'b c' }],
    ['a: [1, true, null, x]', { a: [1, true, null, 'x'] }],
  ])('%j', (yaml, data) => expect(parseYaml(yaml, 0)).toMatchObject({ data, problems: [] }));

  test.each([
    ['a: &x 1', 'yaml'],
    ['a: *x', 'yaml'],
    ['a: !x 1', 'yaml'],
    ['a: !!int 1', 'yaml'],
    ['a: !!str 1', 'yaml'],
    ['a: ! {}', 'yaml'],
    ['a: !!binary aGk=', 'yaml'],
    ['a: !!set {x}', 'yaml'],
    ['a: !!js/function x', 'yaml'],
    ['a: 1\na: 2', 'yaml'],
    ['a: b: c', 'yaml'],
    ['\ta: 1', 'yaml'],
    ['a: "b', 'yaml'],
    ['a: @b', 'yaml'],
    ['a: `b`', 'yaml'],
    ['a: %b', 'yaml'],
    ['a: [b', 'yaml'],
    ['a: 1\n---\nb: 2', 'yaml'],
    ['layout: x', 'khoa-cam'],
    ['slug: x', 'khoa-cam'],
    ['__proto__: x', 'khoa-cam'],
    ['"__proto__": x', 'khoa-cam'],
    ['a: { __proto__: { b: 1 } }', 'khoa-cam'],
    ['a: [{ constructor: 1 }]', 'khoa-cam'],
    ['prototype: x', 'khoa-cam'],
    ['<<: { a: 1 }', 'khoa-cam'],
    ['1: x', 'khoa-cam'],
    ['true: x', 'khoa-cam'],
    ['null: x', 'khoa-cam'],
    [': x', 'khoa-cam'],
    ['? [a]\n: b', 'khoa-cam'],
    ['? { a: 1 }\n: b', 'khoa-cam'],
    ['a: 010', 'yaml'],
    ['a: 0x5A', 'yaml'],
    ['a: 0o17', 'yaml'],
    ['a: 1e3', 'yaml'],
    ['a: +5', 'yaml'],
    ['a: .5', 'yaml'],
    ['a: .inf', 'yaml'],
    ['a: .NaN', 'yaml'],
  ])('%j is refused by %s', (yaml, rule) => {
    const { data, problems } = parseYaml(yaml, 0);
    expect(data).toBeUndefined();
    expect([...new Set(problems.map((each) => each.rule))]).toEqual([rule]);
  });

  test('one slip gives one problem a line', () => {
    expect(parseYaml('a: !x 1\nb:\n  - c\n - d\n', 0).problems.map(({ line }) => line)).toEqual([1, 4]);
  });

  test('never throws, and never gives data together with a problem', () => {
    const pieces = fc.constantFrom(
      ...[
        'a',
        ': ',
        '\n',
        '  ',
        '- ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        '&x ',
        '*x',
        '!!str ',
        '#',
        '|',
        '>',
        '? ',
        '<<',
      ],
      ...['\t', '---', '...', '%YAML 1.1', ',', '\\', '__proto__', 'ấ', '\u0000', '1e999', '0x', '~'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const { data, problems } = parseYaml(parts.join(''), 0);
        expect(problems.length > 0 && data !== undefined).toBe(false);
      }),
      { numRuns: 3000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });
});

describe('parseYaml tells where things stand', () => {
  const yaml =
    'title: Một\nagenda:\n  - title: Hai\n    minutes: 5\n  - title: Ba\nreview: { status: x }\nempty:\n';
  const { locate, locateKey } = parseYaml(yaml, 1);

  test.each([
    [['title'], 2, 8],
    [['agenda'], 4, 3],
    [['agenda', 0], 4, 5],
    [['agenda', 0, 'minutes'], 5, 14],
    [['agenda', 1, 'title'], 6, 12],
    [['review', 'status'], 7, 19],
  ])('%j', (path, line, column) => expect(locate(path)).toEqual({ line, column }));

  test.each([
    [['agenda', 1, 'minutes'], 6],
    [['agenda', 9], 4],
    [['review', 'by'], 7],
    [['none'], 2],
    [[], 2],
  ])('%j does not exist, so the nearest thing that does is named', (path, line) => {
    expect(locate(path).line).toBe(line);
  });

  test('a key is found by its name', () => {
    expect(locateKey([], 'agenda')).toEqual({ line: 3, column: 1 });
    expect(locateKey(['agenda', 0], 'minutes')).toEqual({ line: 5, column: 5 });
    expect(locateKey(['review'], 'status')).toEqual({ line: 7, column: 11 });
    expect(locateKey(['review'], 'none')).toEqual({ line: 7, column: 9 });
  });
});
