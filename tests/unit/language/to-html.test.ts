import { describe, expect, test } from 'vitest';
import { renderBody, type QuotedRule } from '../../../src/language/to-html.ts';
import { bodyTree } from './body.ts';

const QUOTED: QuotedRule = {
  text: 'Ít nhất 90 phút & <b>',
  citation: 'Hướng dẫn 42-HD/BTCTW',
  path: '/van-ban/42/#thoi-luong',
  confidence: 'V',
  confidenceLabel: 'Đã đọc',
  checkedOn: '10/01/2026',
};

const html = (body: string) => renderBody(bodyTree(body), () => QUOTED).html.replaceAll('\n', '');

describe('Markdown', () => {
  test.each([
    ['Một **hai** *ba* `bốn`', '<p>Một <strong>hai</strong> <em>ba</em> <code>bốn</code></p>'],
    ['Một\\\nhai', '<p>Một<br>hai</p>'],
    ['> Một', '<blockquote><p>Một</p></blockquote>'],
    ['- Một\n- Hai', '<ul><li>Một</li><li>Hai</li></ul>'],
    ['3. Một', '<ol start="3"><li>Một</li></ol>'],
    ['***', '<hr>'],
    ['import hàng về xã, rồi\nexport đi', '<p>import hàng về xã, rồi\nexport đi</p>'.replaceAll('\n', '')],
    ['## Mục tiêu', '<h2 id="muc-tieu">Mục tiêu</h2>'],
    ['\\<b> &lt;i> a & b', '<p>&#x3C;b> &#x3C;i> a &#x26; b</p>'],
    ['`<b>`', '<p><code>&#x3C;b></code></p>'],
  ])('%j', (body, expected) => expect(html(body)).toBe(expected));

  test('every heading has its own anchor, in the order of the page', () => {
    const { html: output, headings } = renderBody(bodyTree('## Một\n\n### Hai\n\n## Một'), () => QUOTED);
    expect(headings.map(({ slug }) => slug)).toEqual(['mot', 'hai', 'mot-2']);
    expect([...output.matchAll(/id="(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.['id'])).toEqual([
      'mot',
      'hai',
      'mot-2',
    ]);
  });
});

describe('images', () => {
  const shown = (body: string) =>
    renderBody(
      bodyTree(body),
      () => QUOTED,
      () => ({ width: 40, height: 24 }),
    ).html.replaceAll('\n', '');
  const IMG =
    '<img src="/hinh-anh/a.jpg" width="40" height="24" alt="Bảng &#x22;tin&#x22; &#x26; sân" loading="lazy" decoding="async">';
  const source = '![Bảng "tin" & sân](/hinh-anh/a.jpg)';

  test.each([
    [source, `<figure class="picture">${IMG}</figure>`],
    [
      source.replace('jpg)', 'jpg "Thôn <b>")'),
      `<figure class="picture">${IMG}<figcaption>Thôn &#x3C;b></figcaption></figure>`,
    ],
    [`- ${source}`, `<ul><li><figure class="picture">${IMG}</figure></li></ul>`],
    [`> ${source}`, `<blockquote><figure class="picture">${IMG}</figure></blockquote>`],
  ])('%j', (body, expected) => expect(shown(body)).toBe(expected));

  test('an image whose size nobody knows is not drawn', () => {
    expect(() => html(source)).toThrow('a.jpg has no size');
  });
});

describe('links', () => {
  test.each([
    ['[a](https://example.vn/)', '<a href="https://example.vn/" rel="external noreferrer">a</a>'],
    ['[a](mailto:a@example.vn)', '<a href="mailto:a@example.vn" rel="external noreferrer">a</a>'],
    ['[a](/huong-dan/)', '<a href="/huong-dan/">a</a>'],
    ['[a](#b)', '<a href="#b">a</a>'],
    [
      'https://example.vn/x',
      '<a href="https://example.vn/x" rel="external noreferrer">https://example.vn/x</a>',
    ],
    [
      '[a](https://example.vn/?b="onclick=x)',
      '<a href="https://example.vn/?b=%22onclick=x" rel="external noreferrer">a</a>',
    ],
  ])('%j', (body, expected) => expect(html(body)).toBe(`<p>${expected}</p>`));
});

test('a table stands in a frame that a keyboard can scroll, with headed columns', () => {
  expect(html('| A | B |\n|---|--:|\n| 1 | 2 |')).toBe(
    '<div class="table-frame" tabindex="0" role="group" aria-label="Bảng"><table><thead><tr>' +
      '<th scope="col">A</th><th align="right" scope="col">B</th></tr></thead>' +
      '<tbody><tr><td>1</td><td align="right">2</td></tr></tbody></table></div>',
  );
});

describe('components', () => {
  test.each([
    ['goi-y', 'Gợi ý'],
    ['luu-y', 'Lưu ý'],
    ['vi-du', 'Ví dụ'],
  ])('a callout of kind %s is an aside named %s', (kind, label) => {
    expect(html(`<Callout kind="${kind}">\n\nMột\n\n</Callout>`)).toBe(
      `<aside class="callout" data-kind="${kind}" aria-label="${label}"><p class="callout-title">${label}</p><p>Một</p></aside>`,
    );
  });

  test('the title of a callout follows its kind and is escaped', () => {
    expect(html('<Callout kind="goi-y" title="A &amp; &quot;B&quot;">\n\nMột\n\n</Callout>')).toBe(
      '<aside class="callout" data-kind="goi-y" aria-label="Gợi ý: A &#x26; &#x22;B&#x22;">' +
        '<p class="callout-title">Gợi ý: A &#x26; "B"</p><p>Một</p></aside>',
    );
  });

  test('steps keep their numbered list', () => {
    expect(html('<Steps>\n\n1. Một\n2. Hai\n\n</Steps>')).toBe(
      '<div class="steps"><ol><li>Một</li><li>Hai</li></ol></div>',
    );
  });

  test('a rule prints the point, its source, its confidence and the day of the check', () => {
    expect(html('<Rule regulation="42" point="thoi-luong" />')).toBe(
      '<figure class="rule"><blockquote><p>Ít nhất 90 phút &#x26; &#x3C;b></p></blockquote><figcaption>' +
        '<a href="/van-ban/42/#thoi-luong">Hướng dẫn 42-HD/BTCTW</a> <span class="confidence" data-level="V">' +
        'Mức tin cậy V: Đã đọc. Kiểm tra ngày 10/01/2026.</span></figcaption></figure>',
    );
  });

  test('a rule asks for the point it names', () => {
    const asked: string[] = [];
    renderBody(bodyTree('<Rule regulation="a" point="b" />'), (...names) => {
      asked.push(names.join(' '));
      return QUOTED;
    });
    expect(asked).toEqual(['a b']);
  });

  test('an unchecked component stops the rendering instead of reaching the page', () => {
    expect(() => html('<script>\n\nx\n\n</script>')).toThrow('<script> is not a component');
  });
});
