import { expect, test } from 'vitest';
import { indexText } from '../../../src/search/index/indexed-text.ts';
import { askEvidence, NO_ASKS } from '../../../src/search/rank/rank-asks.ts';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';
import { understand } from '../../../src/search/read/understand.ts';
import { SMALL_TITLES } from './small-site.ts';

const { lexicon } = openTitleIndex(SMALL_TITLES);
const ASKS = ['ai giữ sổ quỹ', 'quỹ chi sai thì báo ai', 'mấy tháng công khai một lần'];
const asks = indexText(ASKS.join('. '));
const askSpans = ASKS.map((ask, index) => ({
  start: ASKS.slice(0, index).join(' ').split(' ').filter(Boolean).length,
  length: ask.split(' ').length,
}));

function evidenceFor(typed: string, importance?: readonly number[]) {
  const query = understand(typed, lexicon);
  const each = query.words.map(() => 1);
  const words = importance ?? each;
  const { said, likeness } = askEvidence({ asks, askSpans }, query, { words, withFrame: words, pairs: each });
  return [Number(said.toFixed(2)), Number(likeness.toFixed(2))];
}

test.each([
  ['a way of asking word for word', 'mấy tháng công khai một lần', [1, 1]],
  ['typed without marks, which “ai” does not need', 'ai giu so quy', [0.96, 0.98]],
  ['one that says more than was typed', 'sổ quỹ', [1, 0.67]],
  ['a query that says more', 'sổ quỹ để trong tủ nhà ai', [0.43, 0.55]],
  ['words of two ways count for the better one, not together', 'sổ công khai', [0.67, 0.44]],
  ['nothing in common', 'tuần tra', [0, 0]],
])('%s', (_what, typed, expected) => expect(evidenceFor(typed)).toEqual(expected));

test('a word that tells more counts for more', () => {
  expect(evidenceFor('sổ tuần', [3, 1])[0]).toBe(0.75);
});

test('a page without ways of asking says nothing', () => {
  const none = { asks: indexText(''), askSpans: [] };
  const query = understand('sổ quỹ', lexicon);
  expect(askEvidence(none, query, { words: [1, 1], withFrame: [1, 1], pairs: [1, 0] })).toEqual(NO_ASKS);
});

test('words that stand together in a way of asking say more than the same words apart', () => {
  const pairsOf = (typed: string) => {
    const query = understand(typed, lexicon);
    const pairs = query.words.map((_, index) => Number(index < query.words.length - 1));
    const words = query.words.map(() => 1);
    return askEvidence({ asks, askSpans }, query, { words, withFrame: words, pairs }).pairs;
  };
  expect(pairsOf('sổ quỹ')).toBeGreaterThan(pairsOf('sổ sai'));
});

test('a page that is asked for in several such ways is surer than by one', () => {
  const severalOf = (typed: string) => {
    const query = understand(typed, lexicon);
    const each = query.words.map(() => 1);
    return askEvidence({ asks, askSpans }, query, { words: each, withFrame: each, pairs: each }).several;
  };
  expect(severalOf('quỹ')).toBeGreaterThan(severalOf('tháng'));
});

test('likeness hears the words that frame a question, what is said does not', () => {
  const query = understand('ai giữ', lexicon);
  const importance = { words: [0, 1], withFrame: [1, 1], pairs: [0, 0] };
  const [who, where] = ['ai giữ', 'đâu giữ'].map((ask) =>
    askEvidence({ asks: indexText(ask), askSpans: [{ start: 0, length: 2 }] }, query, importance),
  );
  expect(who?.said).toBe(where?.said);
  expect(who?.likeness).toBeGreaterThan(where?.likeness ?? 1);
});
