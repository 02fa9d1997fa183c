import { afterEach, beforeEach, expect, test } from 'vitest';
import { withNames } from '../../../src/editor/before-save.ts';
import { writeEntry } from '../../../src/editor/entry-file.ts';
import { following, withdrawals, withFollowers } from '../../../src/editor/forge/following.ts';
import { publishedTexts, textsOf } from '../../../src/editor/forge/published-texts.ts';
import type { Save, Workflow } from '../../../src/editor/forge/seam.ts';
import { FORGE_TEXT } from '../../../src/text/editor-forge.ts';

const kept = (path: string, content: Record<string, unknown>) => ({
  locales: { _default: { path, content } },
});
const ENTRIES = [
  kept('content/guides/cu.mdx', { title: 'Cũ', 'formerIds.0': 'rat-cu', body: 'Chữ.' }),
  kept('content/guides/moi.mdx', { title: 'Mới', body: 'Xem [bài cũ](/huong-dan/cu/#muc).' }),
  kept('content/guides/khac.mdx', { title: 'Khác', 'related.0': 'cu', 'related.1': 'moi', body: 'Chữ.' }),
  kept('content/feedback/thu.md', { author: 'A', about: '/huong-dan/cu/', body: 'Chữ.' }),
  kept('content/guides/ngoai.mdx', { title: 'Ngoài', body: 'Xem [bài](/huong-dan/cu-hon/).' }),
];

beforeEach(() => (publishedTexts.read = () => textsOf(ENTRIES)));
afterEach(() => {
  publishedTexts.read = () => [];
  withdrawals.clear();
});

const text = (path: string) => {
  const found = textsOf(ENTRIES).find((each) => each.path === path);
  return found ? writeEntry(found.kind, found.entry) : '';
};
const saving = (more: object) => ({ kind: 'guides' as const, id: 'moi', entry: {}, isNew: false, ...more });

test('a published text that is renamed keeps its name; one that was never published does not', () => {
  expect(withNames(saving({ openedAs: 'cu' })).entry['formerIds']).toEqual(['cu']);
  expect(withNames(saving({ openedAs: 'nhap' })).entry['formerIds']).toEqual([]);
  expect(withNames(saving({ openedAs: 'moi' })).entry['formerIds']).toEqual([]);
});

test('who takes the place of a text takes all its names', () => {
  const { entry, takenOver } = withNames(
    saving({ openedAs: 'moi', entry: { takesOver: ['cu', 'khong-co'] } }),
  );
  expect({ entry, takenOver }).toEqual({ entry: { formerIds: ['rat-cu', 'cu'] }, takenOver: ['cu'] });
});

test('a copy of a text is reviewed by nobody', () => {
  const review = { status: 'da-tham-dinh', by: 'Ban Tổ chức Tỉnh ủy', on: '2026-01-12' };
  publishedTexts.read = () => textsOf([kept('content/guides/cu.mdx', { review })]);
  expect(withNames(saving({ isNew: true, entry: { review } })).entry['review']).toEqual({
    status: 'tham-khao',
  });
  expect(withNames(saving({ openedAs: 'moi', entry: { review } })).entry['review']).toEqual(review);
});

test('a copy of a text has no past', () => {
  const copy = saving({ isNew: true, entry: { formerIds: ['rat-cu'], changes: [{ on: '2026-11-01' }] } });
  expect(withNames(copy).entry).toEqual({ formerIds: [], changes: [] });
});

test('a rename changes every text that names the old one, and no other', () => {
  const move = {
    action: 'move' as const,
    path: 'content/guides/cu-2026.mdx',
    previousPath: 'content/guides/cu.mdx',
    data: text('content/guides/cu.mdx'),
  };
  const { changes, followers } = withFollowers([move], textsOf(ENTRIES));
  expect(followers).toEqual(['content/guides/moi.mdx', 'content/guides/khac.mdx', 'content/feedback/thu.md']);
  expect(changes.map(({ data }) => data)).toEqual([
    move.data,
    text('content/guides/moi.mdx').replace('/cu/#muc', '/cu-2026/#muc'),
    text('content/guides/khac.mdx').replace('- cu\n', '- cu-2026\n'),
    text('content/feedback/thu.md').replace('/cu/', '/cu-2026/'),
  ]);
});

test('a text in whose place another stands is deleted in the same save; what named both names one', () => {
  withdrawals.set('content/guides/moi.mdx', ['cu']);
  const own = {
    action: 'update' as const,
    path: 'content/guides/moi.mdx',
    data: text('content/guides/moi.mdx'),
  };
  const { changes } = withFollowers([own], textsOf(ENTRIES));
  expect(changes.map(({ action, path }) => [action, path])).toEqual([
    ['update', 'content/guides/moi.mdx'],
    ['update', 'content/guides/khac.mdx'],
    ['update', 'content/feedback/thu.md'],
    ['delete', 'content/guides/cu.mdx'],
  ]);
  expect(changes[1]?.data).toBe(text('content/guides/khac.mdx').replace('  - cu\n', ''));
});

const saves: Save[] = [];
const stub = {
  savePullRequest: (save: Save) => {
    saves.push(save);
    return Promise.resolve({});
  },
} as unknown as Workflow;

test('a page is not taken off without another in its place, and the person is told how', async () => {
  const told: string[] = [];
  const workflow = following(stub, (sentence) => told.push(sentence));
  const save = { branch: 'cms/guides/cu', title: '', options: {}, status: 'pending_deletion' as const };
  const remove = (path: string) =>
    workflow.savePullRequest({ ...save, changes: [{ action: 'delete', path }] });
  await expect(remove('content/guides/cu.mdx')).rejects.toThrow(FORGE_TEXT.needsSuccessor);
  expect({ told, saves }).toEqual({ told: [FORGE_TEXT.needsSuccessor], saves: [] });
  await remove('content/feedback/thu.md');
  expect(saves).toHaveLength(1);
});
