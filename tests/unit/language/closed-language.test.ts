import fc from 'fast-check';
import { ELEMENT_NODE, parse, TEXT_NODE, walkSync, type ElementNode, type Node } from 'ultrahtml';
import { describe, expect, test, vi } from 'vitest';
import { renderBody } from '../../../src/language/to-html.ts';
import { linkTarget } from '../../../src/language/urls.ts';
import { bodyProblems, bodyTree } from './body.ts';

// Thousands of bodies take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Every element a body may become, with the attributes it may carry and what their values look like. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  p: { class: /^callout-title$/u },
  strong: {},
  em: {},
  br: {},
  hr: {},
  blockquote: {},
  ul: {},
  ol: { start: /^\d+$/u },
  li: {},
  code: {},
  h2: { id: /^[a-z0-9-]+$/u },
  h3: { id: /^[a-z0-9-]+$/u },
  h4: { id: /^[a-z0-9-]+$/u },
  a: { href: /./u, rel: /^external noreferrer$/u },
  div: { class: /^(?:steps|table-frame)$/u, tabindex: /^0$/u, role: /^group$/u, 'aria-label': /^Bảng$/u },
  table: {},
  thead: {},
  tbody: {},
  tr: {},
  th: { scope: /^col$/u, align: /^(?:left|right|center)$/u },
  td: { align: /^(?:left|right|center)$/u },
  aside: { class: /^callout$/u, 'data-kind': /^(?:goi-y|luu-y|vi-du)$/u, 'aria-label': /^[^<]+$/u },
  figure: { class: /^rule$/u },
  figcaption: {},
  span: { class: /^confidence$/u, 'data-level': /^V$/u },
};

const RULE = {
  text: 'Nội dung',
  citation: 'Văn bản',
  path: '/van-ban/x/#y',
  confidence: 'V',
  confidenceLabel: 'Đã đọc',
  checkedOn: '10/01/2026',
};

const render = (body: string) => renderBody(bodyTree(body), () => RULE).html;

/** Whatever stands in HTML that is not on the list. */
function strangers(html: string): string[] {
  const found: string[] = [];
  walkSync(parse(html) as Node, (node: Node) => {
    if (node.type === ELEMENT_NODE) found.push(...strangeParts(node));
    else if (node.type !== TEXT_NODE && node.parent) found.push(`node of type ${node.type}`);
  });
  return found;
}

function strangeParts({ name, attributes }: ElementNode): string[] {
  const known = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
  if (!known) return [`<${name}>`];
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const pattern = Object.hasOwn(known, attribute) ? known[attribute] : undefined;
    const isLink = attribute === 'href';
    const isFine = pattern?.test(value) && (!isLink || linkTarget(decoded(value)) !== undefined);
    return isFine ? [] : [`<${name} ${attribute}="${value}">`];
  });
}

/** `ultrahtml` leaves character references as they are; a browser would not. */
function decoded(value: string): string {
  return value.replace(/&#x(?<code>[0-9a-f]+);/giu, (_all, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

describe('the list itself', () => {
  test.each([
    ['<script>x</script>', '<script>'],
    ['<p onclick="x">y</p>', '<p onclick="x">'],
    ['<a href="javascript:x">y</a>', '<a href="javascript:x">'],
    ['<a href="java&#x09;script:x">y</a>', '<a href="java&#x09;script:x">'],
    ['<img src="x">', '<img>'],
    ['<h2 id="a b">y</h2>', '<h2 id="a b">'],
  ])('catches %j', (html, stranger) => expect(strangers(html)).toEqual([stranger]));

  test('catches a comment', () => expect(strangers('<p>x</p><!-- y -->')).toHaveLength(1));
});

const TEXTS = [
  ...[
    'Chữ',
    'đậm',
    '5',
    '8:30',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\n\n',
    '…',
    '“x”',
    '1. ',
    '- ',
    '> ',
    '## ',
    '### ',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '~~',
    '|',
    '|---|',
    '\\',
    '&',
    '&lt;',
    '&#60;',
    '&#x3c;',
    '&quot;',
    '***',
    'www.example.vn',
  ],
];
const HOSTILE = [
  ...[
    '<',
    '</',
    '/>',
    '>',
    '{',
    '}',
    '<script>',
    '</script>',
    '<b onclick="x">',
    '<img src=x onerror=y>',
    '<!--',
  ],
  ...[
    '{alert(1)}',
    'import x from "y"',
    'export const a = 1',
    '![x](y)',
    '[x]: javascript:y',
    '[^1]',
    '<https://x.vn>',
  ],
];
const URLS = [
  ...[
    'https://example.vn/',
    '/huong-dan/',
    '#chu',
    'mailto:a@b.vn',
    'https://example.vn/"x',
    '</a b/>',
    '//evil.vn/',
  ],
  ...[
    'javascript:alert(1)',
    'java&Tab;script:x',
    '&#106;avascript:x',
    'data:text/html,x',
    'https://a@b.vn/',
    '\\/x/',
  ],
];
const LINKS = URLS.flatMap((url) => [`[chữ](${url})`, `[chữ](${url} "tên &quot;><b>")`]);
const COMPONENTS = [
  ...[
    '\n\n<Callout kind="goi-y">\n\n',
    '\n\n<Callout kind="vi-du" title="A &quot; &gt; B">\n\n',
    '\n\n</Callout>\n\n',
  ],
  ...['\n\n<Steps>\n\n1. Một\n2. Hai\n\n</Steps>\n\n', '\n\n<Rule regulation="a" point="b" />\n\n'],
  ...['\n\n| a | b |\n|:--|---|\n| 1 | 2 |\n\n', '<Callout kind="x">', '<Callout {...y}>', '\n\n## Mục\n\n'],
];

const snippet = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 3, arbitrary: fc.constantFrom(...LINKS) },
  { weight: 3, arbitrary: fc.constantFrom(...COMPONENTS) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const anyBody = fc.array(snippet, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

test('whatever body is accepted becomes only elements, attributes and addresses on the list', () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyBody, (body) => {
      if (bodyProblems(body).length > 0) return;
      accepted += 1;
      expect(strangers(render(body))).toEqual([]);
    }),
    { numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(500);
});

test('no body makes the check or the parser throw, and each problem stands in the body', () => {
  const hostile = fc.array(fc.constantFrom(...HOSTILE, ...LINKS, ...COMPONENTS, ...TEXTS), { maxLength: 10 });
  fc.assert(
    fc.property(hostile, (parts) => {
      const body = parts.join('');
      const lines = body.split('\n').length;
      for (const { line, column, message } of bodyProblems(body)) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message).not.toBe('');
      }
    }),
    { numRuns: 2000 },
  );
});
