import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readSourceFiles } from '../../../src/checks/build/source-file.ts';
import { splitFrontMatter, parseYaml } from '../../../src/language/front-matter.ts';
import { writeFrontMatter, writeYaml } from '../../../src/schema/write-yaml.ts';
import { CONTENT_KINDS } from '../../../src/kinds/content-kind.ts';
import { choice, contentId, line, list, paragraph } from '../../../src/schema/form-field.ts';

const text = { title: 'Chữ' };
const block = z.discriminatedUnion('block', [
  z.strictObject({ block: z.literal('line'), text: line(text) }),
  z.strictObject({ block: z.literal('rule'), at: contentId(text) }),
]);
const schema = z.strictObject({
  title: line(text),
  kind: choice({ a: 'A', 'no-b': 'B' }, text).optional(),
  needed: list(line(text), text).optional(),
  names: list(contentId(text), text).default([]),
  isOpen: z.boolean().default(true),
  isLate: z.boolean().optional(),
  rows: list(list(line(text), text), text).optional(),
  note: paragraph(text).optional(),
  blocks: list(block, text).optional(),
  on: z.iso.date().optional(),
  count: z.int().optional(),
});

describe('one way of writing', () => {
  test('keys stand in the order of the schema, unknown ones last', () => {
    expect(writeYaml(schema, { other: 'x', count: 3, title: 'Một' })).toBe(
      'title: "Một"\ncount: 3\nother: "x"\n',
    );
  });

  test('text has quotation marks, names and choices have none, a value that is not given is left out', () => {
    const data = {
      title: 'Bí thư: “hai”',
      kind: 'no-b',
      names: ['a-b', 'c'],
      on: '2026-02-03',
      note: undefined,
    };
    expect(writeYaml(schema, data)).toBe(
      'title: "Bí thư: “hai”"\nkind: no-b\nnames:\n  - a-b\n  - c\non: "2026-02-03"\n',
    );
  });

  test('a name that YAML would read as something else keeps its quotation marks', () => {
    expect(writeYaml(schema, { title: 'x', names: ['2026', 'true', 'null', '1e3'] })).toBe(
      'title: "x"\nnames:\n  - "2026"\n  - "true"\n  - "null"\n  - "1e3"\n',
    );
  });

  test('what the schema says by itself is left out', () => {
    expect(writeYaml(schema, { title: 'x', names: [], isOpen: true, isLate: false })).toBe('title: "x"\n');
    expect(writeYaml(schema, { title: 'x', names: ['a'], isOpen: false, isLate: true })).toBe(
      'title: "x"\nnames:\n  - a\nisOpen: false\nisLate: true\n',
    );
  });

  test('a list inside a list stands on one line, an empty list is []', () => {
    expect(
      writeYaml(schema, {
        title: 'x',
        needed: [],
        rows: [
          ['1', ''],
          ['a', 'b'],
        ],
      }),
    ).toBe('title: "x"\nneeded: []\nrows:\n  - ["1", ""]\n  - ["a", "b"]\n');
  });

  test('each object of a union is written by its own schema', () => {
    const blocks = [
      { text: 'a', block: 'line' },
      { at: 'b', block: 'rule' },
    ];
    expect(writeYaml(schema, { title: 'x', blocks })).toBe(
      'title: "x"\nblocks:\n  - block: line\n    text: "a"\n  - block: rule\n    at: b\n',
    );
  });

  test('long and many-lined text comes back as it was', () => {
    const note = `${'rất dài '.repeat(60)}\n\nđoạn "hai" \\ {x} # không phải chú thích`;
    const written = writeYaml(schema, { title: 'x', note });
    expect(parseYaml(written, 0).data).toEqual({ title: 'x', note });
  });

  test('the body stands one empty line below the front matter; an entry without body has none', () => {
    expect(writeFrontMatter(schema, { title: 'x' }, '\n\nMột.\n\nHai.\n\n')).toBe(
      '---\ntitle: "x"\n---\n\nMột.\n\nHai.\n',
    );
    expect(writeFrontMatter(schema, { title: 'x' }, '')).toBe('---\ntitle: "x"\n---\n');
  });
});

describe('the library is in the form in which the editor saves', () => {
  const { files } = readSourceFiles('content');
  const published = files.filter(({ isPublished }) => isPublished);

  test('the folder was read', () => expect(published.length).toBeGreaterThan(150));

  test.each(published.map((file) => [file.path, file] as const))('%s', (_path, { kind, bytes }) => {
    const { schema: ofKind, extension } = CONTENT_KINDS[kind];
    const before = new TextDecoder().decode(bytes);
    const split = extension === '.yaml' ? { yaml: before, body: '' } : splitFrontMatter(before);
    if ('rule' in split) throw new Error(split.message);
    const data = parseYaml(split.yaml, 0).data as Record<string, unknown>;
    const after =
      extension === '.yaml' ? writeYaml(ofKind, data) : writeFrontMatter(ofKind, data, split.body);
    expect(after, 'npm run format:content writes it again').toBe(before);
  });
});
