import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/papers/fill/fill.ts';
import { documentToHtml } from '../../../src/papers/draw/to-html.ts';
import { FULL_SESSION, LONG_TOPIC, template, TEMPLATES } from './samples.ts';

describe.each([...TEMPLATES])('%s', (_name, each) => {
  const html = documentToHtml(fill(each, { topic: LONG_TOPIC, session: FULL_SESSION }));

  test('has no style attribute and escapes what a topic says', () => {
    expect(html).not.toMatch(/\sstyle=|<lại>/u);
  });

  test('columns fill the width of their table', () => {
    for (const [, columns = ''] of html.matchAll(/<colgroup>(.*?)<\/colgroup>/gu)) {
      const widths = [...columns.matchAll(/width="(\d+)%"/gu)].map(([, width]) => Number(width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100);
    }
  });
});

test('the title takes the level of its page', () => {
  const document = fill(template('phieu-thao-luan'));
  expect(documentToHtml(document)).toContain('<h2 class="paper-title">PHIẾU THẢO LUẬN</h2>');
  expect(documentToHtml(document, { titleLevel: 1 })).toContain(
    '<h1 class="paper-title">PHIẾU THẢO LUẬN</h1>',
  );
});

test('text is escaped', () => {
  const session = { ...FULL_SESSION, presenter: '<b onclick="x">&\'' };
  expect(documentToHtml(fill(template('phieu-thao-luan'), { session }))).toContain(
    '&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;',
  );
});
