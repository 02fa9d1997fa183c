import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../src/search/rank/answer.ts';
import {
  CERTAINTY_WEIGHTS,
  LEAST_CERTAINTY,
  LIST,
  type PageEvidence,
} from '../../../src/search/rank/ranking-table.ts';
import { rank } from '../../../src/search/rank/rank.ts';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';
import { understand } from '../../../src/search/read/understand.ts';
import { SMALL_TITLES } from './small-site.ts';

const titles = openTitleIndex(SMALL_TITLES);
const query = understand('quỹ của dòng họ', titles.lexicon);
const [page] = rank(query, titles);

/** What is shown where the pages, best first, score so much and say such a share of the query in their names. */
function shown(...pages: readonly (readonly [score: number, titleWords: number])[]) {
  const ranked = pages.flatMap(([score, titleWords]) =>
    page
      ? [{ ...page, score, scoreBesideNumber: score, titleWords, evidence: noEvidence(page.evidence) }]
      : [],
  );
  const { found, isDoubtful } = answerOf(query, ranked, titles, 'articles');
  return { found: found.length, isDoubtful };
}

function noEvidence(evidence: PageEvidence): PageEvidence {
  return { ...evidence, askLikeness: 0 };
}

/** A page that is alone ahead of the rest is surer than its score. */
const score = (certainty: number) =>
  (certainty - CERTAINTY_WEIGHTS.word * query.words.length) / CERTAINTY_WEIGHTS.score;
const SURE = score(LEAST_CERTAINTY.sure + 0.01);
const DOUBTFUL = score(LEAST_CERTAINTY.doubtful + 0.01);
const NOTHING = score(LEAST_CERTAINTY.doubtful - 0.01);

test('in a large library more pages may come near the best one, and it is as sure', () => {
  const best = [3.5, 0.2] as const;
  const near = (count: number) => Array.from({ length: count }, () => [3.4, 0.2] as const);
  const far = (count: number) => Array.from({ length: count }, () => [0, 0.2] as const);
  expect(shown(best, ...near(12), ...far(87)).found).toBe(0);
  expect(shown(best, ...near(12), ...far(487)).found).toBeGreaterThan(0);
});

describe('what answers', () => {
  test.each([
    ['a page that is sure enough', [[SURE, 0.2]], { found: 1, isDoubtful: false }],
    ['a page that may answer', [[DOUBTFUL, 0.2]], { found: 1, isDoubtful: true }],
    ['a page that only shares words', [[NOTHING, 0.2]], { found: 0, isDoubtful: false }],
    [
      'one that is named by the whole query, little as it scores',
      [[1, 0.9]],
      { found: 1, isDoubtful: false },
    ],
    [
      'pages far behind the best',
      [
        [5, 1],
        [1.1, 1],
        [0.9, 1],
      ],
      { found: 2, isDoubtful: false },
    ],
    ['no page', [], { found: 0, isDoubtful: false }],
  ] as const)('%s', (_what, pages, expected) => expect(shown(...pages)).toEqual(expected));

  test('of doubtful pages only a few', () => {
    const many = Array.from({ length: 14 }, (): [number, number] => [DOUBTFUL, 0.2]);
    expect(shown(...many)).toEqual({ found: LIST.mostDoubtful, isDoubtful: true });
  });

  test('a page far ahead of the others is surer than one among equals', () => {
    const others = Array.from({ length: 9 }, (): [number, number] => [NOTHING - 1, 0.2]);
    expect(shown([NOTHING, 0.2], ...others).found).toBeGreaterThan(0);
  });

  test('from the eleventh page on, only what is half as good', () => {
    const many = Array.from({ length: 14 }, (): [number, number] => [2, 1]);
    expect(shown([5, 1], ...many).found).toBe(10);
  });
});
