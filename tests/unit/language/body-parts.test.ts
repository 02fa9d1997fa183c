import { describe, expect, test } from 'vitest';
import { bodyParts } from '../../../src/language/body-parts.ts';
import { renderBody } from '../../../src/language/to-html.ts';
import { bodyTree } from './body.ts';

const html = (text: string) => renderBody(bodyTree(text), () => expect.fail('no rule')).html;

describe('the sections of a body', () => {
  test('are cut at its headings of the second level, and nothing is lost', () => {
    const whole = html('Mở đầu.\n\n## Một & *hai*\n\nA\n\n### Nhỏ\n\nB\n\n## Ba\n\nC');
    const { opening, parts } = bodyParts(whole);
    expect(opening.trim()).toBe('<p>Mở đầu.</p>');
    expect(parts.map(({ slug }) => slug)).toEqual(['mot-hai', 'ba']);
    expect(parts[0]?.heading).toBe('Một &#x26; <em>hai</em>');
    const again = parts.map((part) => `<h2 id="${part.slug}">${part.heading}</h2>${part.html}`);
    expect(opening + again.join('')).toBe(whole);
  });

  test('of a body without headings are none', () => {
    expect(bodyParts('<p>A</p>')).toEqual({ opening: '<p>A</p>', parts: [] });
    expect(bodyParts('')).toEqual({ opening: '', parts: [] });
  });
});
