import { expect, test } from 'vitest';
import { withReplacements, type Replacing } from '../../../src/model/replacement.ts';

const inForce: Replacing = { replaces: [], status: 'con-hieu-luc' };
const said = (documents: Record<string, Replacing>) =>
  Object.fromEntries(
    [...withReplacements(new Map(Object.entries(documents)))].map(([id, { status, replacedBy }]) => [
      id,
      replacedBy === undefined ? status : `${status} → ${replacedBy}`,
    ]),
  );

test.each<[string, Record<string, Replacing>, Record<string, string>]>([
  [
    'the new one alone says it',
    { cu: inForce, moi: { ...inForce, replaces: ['cu'] } },
    { cu: 'da-duoc-thay-the → moi', moi: 'con-hieu-luc' },
  ],
  [
    'both say it',
    { cu: { ...inForce, status: 'lich-su', replacedBy: 'moi' }, moi: { ...inForce, replaces: ['cu'] } },
    { cu: 'lich-su → moi', moi: 'con-hieu-luc' },
  ],
  [
    'the old one says another: its own word stays, and the check asks',
    { cu: { ...inForce, status: 'lich-su', replacedBy: 'khac' }, moi: { ...inForce, replaces: ['cu'] } },
    { cu: 'lich-su → khac', moi: 'con-hieu-luc' },
  ],
  [
    'a document of the past stays one',
    { cu: { ...inForce, status: 'lich-su' }, moi: { ...inForce, replaces: ['cu'] } },
    { cu: 'lich-su → moi', moi: 'con-hieu-luc' },
  ],
  [
    'a draft replaces nothing yet',
    { cu: inForce, moi: { ...inForce, replaces: ['cu'], isDraft: true } },
    { cu: 'con-hieu-luc', moi: 'con-hieu-luc' },
  ],
  ['one that names itself', { cu: { ...inForce, replaces: ['cu'] } }, { cu: 'con-hieu-luc' }],
])('%s', (_name, documents, expected) => {
  expect(said(documents)).toEqual(expected);
});
