import { expect, test } from 'vitest';
import { textsOfBody } from '../../../src/language/read-text.ts';
import { NOT_COMPOSED } from '../../../src/language/hidden-characters.ts';
import { smuggledProblems } from '../../../src/checks/letters/read-text.ts';
import { parseYaml } from '../../../src/language/front-matter.ts';
import { bodyTree } from '../language/body.ts';

const smuggledFault = (text: string, written: string) =>
  smuggledProblems([{ line: 1, column: 1, text, written }])[0]?.message;
const checkEscapes = (body: string) => smuggledProblems(textsOfBody(bodyTree(body), body));

test('a fault that only the escape hides is smuggled', () => {
  expect(smuggledFault('a\u202E', 'a&#x202E;')).toContain('U+202E');
  expect(smuggledFault('e\u0301', 'e&#x301;')).toBe(NOT_COMPOSED);
  expect(smuggledFault('a\u202E', 'a\u202E')).toBeUndefined();
  expect(smuggledFault('e\u0301', 'e\u0301')).toBeUndefined();
  expect(smuggledFault('a – b', 'a &ndash; b')).toBeUndefined();
});

test.each([
  ['Chữ &#8238; ngược', 1],
  ['Một.\n\n**Chữ&shy;ẩn**', 3],
  ['Một.\n\n<Callout kind="goi-y" title="&lrm;x">\n\ny\n\n</Callout>', 3],
  ['| a |\n|---|\n| &zwj; |', 3],
  ['Chữ &#0;', 1],
  ['![Mười&#8203;người](/hinh-anh/hop.png)', 1],
  ['![Mười người](/hinh-anh/hop.png "Ảnh &#x1B;chụp")', 1],
])('%j smuggles a character', (body, line) => {
  expect(checkEscapes(body)).toEqual([expect.objectContaining({ line, rule: 'ky-tu' })]);
});

test.each(['a &amp; b &lt; c &nbsp; d &hellip;', '`&#8238;`', 'Ấ &#7844;'])('%j does not', (body) => {
  expect(checkEscapes(body)).toEqual([]);
});

test.each(['đồng &#x441;hí', 't&omicron;àn thể', 'Chi b&#xFE0F;ộ', 'N&#x1CE;m nay'])(
  '%j smuggles a letter that only looks like one',
  (body) => {
    expect(checkEscapes(body)).toEqual([expect.objectContaining({ line: 1, severity: 'error' })]);
  },
);

test.each([
  'a: "\\u202Eb"',
  'a: "\\x00"',
  'a: "\\L"',
  '"a\\u200B": 1',
  'a: "e\\u0301"',
  'a: "Chuẩn\\uFE0Fbị"',
])('%s of the data smuggles a character', (yaml) => {
  const found = smuggledProblems(parseYaml(yaml, 0).texts);
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['ky-tu', 'error']]);
});

test('a look-alike letter in the data is seen behind its escape', () => {
  const [found] = smuggledProblems(parseYaml('a: "đồng \\u0441hí"', 0).texts);
  expect(found).toMatchObject({ rule: 'chu-gia', severity: 'error', line: 1, column: 4 });
});
