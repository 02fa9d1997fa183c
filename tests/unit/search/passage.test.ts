import { expect, test } from 'vitest';
import { evidenceIn } from '../../../src/search/rank/evidence.ts';
import { indexText } from '../../../src/search/index/indexed-text.ts';
import { pageLink } from '../../../src/search/show/page-link.ts';
import { markAll, type MarkedText } from '../../../src/search/show/marks.ts';
import { bestPassage } from '../../../src/search/show/passage.ts';
import { openTitleIndex } from '../../../src/search/index/title-index.ts';
import { understand } from '../../../src/search/read/understand.ts';
import { SMALL_TITLES } from './small-site.ts';

const { lexicon } = openTitleIndex(SMALL_TITLES);
const marked = ({ text, marks }: MarkedText) => marks.map(([start, end]) => text.slice(start, end));
const FILLER = 'chữ khác đứng ở đây '.repeat(20);
const TEXT = `Quy định chung. ${FILLER}Quỹ của thôn. ${FILLER}Mở sổ quỹ khuyến học, ghi từng khoản. ${FILLER}`;

function passageFor(query: string, content = TEXT) {
  const indexed = indexText(content);
  return bestPassage(indexed, content, evidenceIn(indexed, understand(`${query} `, lexicon)));
}

test('shows where the words stand together, marked as written there', () => {
  const passage = passageFor('quy khuyen hoc');
  expect(passage && marked(passage)).toEqual(['quỹ', 'khuyến', 'học']);
  expect(passage?.quote).toBe('quỹ khuyến học');
  expect(passage?.text.startsWith('… ')).toBe(true);
});

test('says nothing where nothing was met', () => expect(passageFor('xyz')).toBeUndefined());

test('a quote ends with its sentence, so that the opened page can find it', () => {
  expect(passageFor('học ghi', 'Mở quỹ khuyến học, ghi sổ.')?.quote).toBe('học');
});

test('marks a decomposed title at the right letters', () => {
  const title = 'Quỹ khuyến học'.normalize('NFD');
  const indexed = indexText(title);
  const found = markAll(indexed, title, evidenceIn(indexed, understand('khuyen ', lexicon)));
  expect(marked(found).map((text) => text.normalize('NFC'))).toEqual(['khuyến']);
});

test('the link names the section and the words; hyphens would end the words', () => {
  const content = 'Mở đầu. Theo 22-NQ/TW mà làm.';
  const passage = passageFor('22-NQ/TW', content);
  const body = { content, indexed: indexText(content), anchors: [{ id: 'muc', start: 0 }] };
  expect(passage && pageLink('/trang/', body, passage)).toBe('/trang/#muc:~:text=22%2DNQ%2FTW');
});
