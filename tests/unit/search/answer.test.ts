import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../src/search/rank/answer.ts';
import { rank } from '../../../src/search/rank/rank.ts';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';
import { understand } from '../../../src/search/read/understand.ts';
import { SMALL_TITLES } from './small-site.ts';

const titles = openTitleIndex(SMALL_TITLES);
const query = understand('quỹ', titles.lexicon);
const [page] = rank(query, titles);

/** What is shown where the pages, best first, score so much and say such a share of the query in their names. */
function shown(...pages: readonly (readonly [score: number, titleWords: number])[]) {
  const ranked = pages.flatMap(([score, titleWords]) =>
    page ? [{ ...page, score, scoreBesideNumber: score, titleWords }] : [],
  );
  const { found, near } = answerOf(query, ranked, titles, 'articles');
  return { found: found.length, near: near.length };
}

describe('what answers', () => {
  test.each([
    ['a page that scores enough', [[2, 0.2]], { found: 1, near: 0 }],
    ['a page that scores too little', [[1, 0.2]], { found: 0, near: 1 }],
    ['one that is named by the whole query, little as it scores', [[1, 0.9]], { found: 1, near: 0 }],
    [
      'pages far behind the best',
      [
        [5, 1],
        [1.1, 1],
        [0.9, 1],
      ],
      { found: 2, near: 0 },
    ],
    [
      'pages that share no word with the query in their names',
      [
        [1, 0],
        [0.9, 0.1],
      ],
      { found: 0, near: 1 },
    ],
    ['no page', [], { found: 0, near: 0 }],
  ] as const)('%s', (_what, pages, expected) => expect(shown(...pages)).toEqual(expected));

  test('from the eleventh page on, only what is half as good', () => {
    const many = Array.from({ length: 14 }, (): [number, number] => [2, 1]);
    expect(shown([5, 1], ...many).found).toBe(10);
  });
});
