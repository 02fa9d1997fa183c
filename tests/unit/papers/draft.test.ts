import { expect, test } from 'vitest';
import type { PaperBlock } from '../../../src/papers/define/blocks.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import { documentToHtml } from '../../../src/papers/draw/to-html.ts';
import { PAPER_WORDS } from '../../../src/text/papers.ts';
import { SHORT_TOPIC, TEMPLATES, template } from './samples.ts';

/** A form that fits its pages gives a row for the pen up for the mark. */
const withoutRoom = (blocks: readonly PaperBlock[]) =>
  blocks.map((block) =>
    block.type === 'table' ? { ...block, rows: block.rows.filter(({ kind }) => kind !== 'blank') } : block,
  );

const MARK = { type: 'paragraph', style: 'strong', text: PAPER_WORDS.draft };

test.each([...TEMPLATES])('%s says BẢN NHÁP at its head where the topic is a draft', (_, each) => {
  const published = fill(each, { topic: SHORT_TOPIC });
  const draft = fill(each, { topic: { ...SHORT_TOPIC, isDraft: true } });
  expect(draft.blocks[0]).toEqual(MARK);
  expect(withoutRoom(draft.blocks.slice(1))).toEqual(withoutRoom(published.blocks));
  expect(JSON.stringify(published)).not.toContain(PAPER_WORDS.draft);
});

test('a blank form that is a draft says so on its sheet', () => {
  const html = documentToHtml(fill({ ...template('phieu-thao-luan'), isDraft: true }));
  expect(html.match(new RegExp(PAPER_WORDS.draft, 'gu'))).toHaveLength(1);
});
