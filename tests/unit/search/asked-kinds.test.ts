import { expect, test } from 'vitest';
import { askedKinds } from '../../../src/search/rank/asked-kinds.ts';
import { understand } from '../../../src/search/read/understand.ts';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';
import { SMALL_TITLES } from './small-site.ts';

const { lexicon } = openTitleIndex(SMALL_TITLES);
const kindsOf = (query: string) => askedKinds(understand(query, lexicon));

test.each([
  ['ai giữ sổ quỹ', true],
  ['quỹ chi bao nhiêu', true],
  ['quỹ chi sai được không', true],
  ['quỹ không', true],
  ['ai giu so quy', true],
  ['không ai giữ sổ', false],
  ['mấy cụ giữ sổ', false],
  ['mấy tháng công khai quỹ', true],
  ['quỹ không ghi sổ', false],
  ['quỹ khuyến học', false],
])('%s asks something: %s', (query, isQuestion) => expect(kindsOf(query).isQuestion).toBe(isQuestion));

test.each([
  ['phiếu quỹ', { isPaper: true, isGroup: false }],
  ['chuyên đề quỹ', { isPaper: false, isGroup: true, areTopics: true }],
  ['chi bộ giữ quỹ', { isPaper: false, isGroup: true, areTopics: false }],
  ['quỹ khuyến học', { isPaper: false, isGroup: false }],
])('%s names a kind of page', (query, kinds) => expect(kindsOf(query)).toMatchObject(kinds));
