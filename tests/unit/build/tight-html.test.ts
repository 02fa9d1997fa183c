import { expect, test } from 'vitest';
import { tight } from '../../../src/build/tight-html.ts';

test.each([
  ['around blocks', '<ul> <li> Một </li> <li>Hai</li> </ul>', '<ul><li>Một</li><li>Hai</li></ul>'],
  ['around a block that says it is one > another', '<p title="a > b"> x </p>', '<p title="a > b">x</p>'],
  ['beyond one space', '<span>Một \n  hai</span>', '<span>Một hai</span>'],
  ['inside a drawing', '<svg> <use href="/a"></use> </svg>', '<svg><use href="/a"></use></svg>'],
])('white space %s goes', (_what, html, expected) => expect(tight(html)).toBe(expected));

test.each([
  ['between words and links', '<p>Xem <a href="/"> đây </a> và <strong>kia</strong> nhé</p>'],
  ['that does not break', '<p>\u00a0quý\u00a0IV</p>'],
  ['in attributes', '<a title="một\n  hai">x</a>'],
  ['between buttons', '<a class="button">Một</a> <button>Hai</button>'],
  ['in cells, which phones show in a line', '<td> Một </td> <td>Hai</td>'],
  ['before a name that only begins like a block', '<label>x</label> <picture></picture>'],
  ['in text of its own', '<pre> a\n <p> b </p></pre><script>if (a < b) { "<p> x </p>" }</script>'],
])('white space %s stays', (_what, html) => expect(tight(html)).toBe(html));
