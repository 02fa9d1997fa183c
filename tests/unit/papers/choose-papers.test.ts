import { describe, expect, test } from 'vitest';
import {
  copiesOf,
  isChosen,
  sheetsOf,
  type Needs,
  type Preset,
} from '../../../src/papers/define/choose-papers.ts';
import { cutSheet } from '../../../src/papers/fill/cut-sheet.ts';
import { fill } from '../../../src/papers/fill/fill.ts';
import { SHORT_TOPIC, TEMPLATES, template } from './samples.ts';

const HAMLET: Needs = { outcome: 'ket-luan', isBallotSecret: false, hasGuests: false, hasCommittee: false };
const chosen = (preset: Preset, needs: Partial<Needs> = {}) =>
  [...TEMPLATES]
    .filter(([, form]) => isChosen(form, preset, { ...HAMLET, ...needs }))
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([name]) => name);

describe('presets', () => {
  test('the smallest set: notice, outline, minutes, one outcome, report, in the order of use', () => {
    const rest = ['bao-cao-ket-qua'];
    const head = ['thong-bao-trieu-tap', 'de-cuong', 'bien-ban'];
    expect(chosen('toi-thieu')).toEqual([...head, 'ket-luan', ...rest]);
    expect(chosen('toi-thieu', { outcome: 'nghi-quyet' })).toEqual([...head, 'nghi-quyet', ...rest]);
  });

  test('ballots only for a secret vote, invitations only for guests, a committee only where there is one', () => {
    const all = chosen('du-bo', { isBallotSecret: true, hasGuests: true, hasCommittee: true });
    const without = all.filter((name) => !chosen('du-bo').includes(name));
    expect(without).toEqual([
      'bien-ban-chi-uy',
      'giay-moi',
      'danh-sach-khach-moi',
      'phieu-bieu-quyet',
      'bien-ban-kiem-phieu',
    ]);
  });

  test('what stands alone is in no set; before and after part the rest', () => {
    expect(chosen('du-bo')).not.toContain('ke-hoach-nam');
    for (const name of chosen('truoc')) expect(template(name).stage).toBe('truoc');
    expect(chosen('sau')).toEqual(['bien-ban', 'ket-luan', 'theo-doi-thuc-hien', 'bao-cao-ket-qua']);
  });
});

test('no two forms stand at the same place of the order', () => {
  const orders = [...TEMPLATES.values()].map(({ order }) => order);
  expect(new Set(orders).size).toBe(orders.length);
});

describe('copies and sheets', () => {
  const ballot = template('phieu-bieu-quyet');
  const heads = { fullMembers: 11, probationaryMembers: 2 };

  test.each([
    ['bien-ban', 1],
    ['phieu-thao-luan', 13],
    ['phieu-bieu-quyet', 11],
    ['giay-moi', 1],
  ])('%s × %i', (name, count) => expect(copiesOf(template(name), heads)).toBe(count));

  test('a number that is not known is one copy', () => {
    expect(copiesOf(ballot, {})).toBe(1);
    expect(copiesOf(template('giay-moi'), {})).toBe(1);
  });

  test.each([
    [11, 1, false, 11],
    [11, 2, false, 22],
    [11, 2, true, 11],
    [3, 3, true, 6],
  ])('%i times %i pages, two-sided %s: %i sheets', (times, pages, isTwoSided, sheets) =>
    expect(sheetsOf(times, pages, isTwoSided)).toBe(sheets),
  );
});

test('ballots under each other are the same ballot, with a line to cut along between them', () => {
  const paper = fill(template('phieu-bieu-quyet'), { topic: SHORT_TOPIC });
  const { blocks } = cutSheet(paper, 2);
  expect(blocks.slice(0, paper.blocks.length)).toEqual(paper.blocks);
  expect(blocks.slice(paper.blocks.length + 1)).toEqual(paper.blocks);
  expect(JSON.stringify(blocks).match(/cắt theo đường này/gu)).toHaveLength(1);
});
