import { describe, expect, test } from 'vitest';
import {
  byMonth,
  changePages,
  latestOfEach,
  siteChanges,
  type Recorded,
} from '../../../src/model/site-change.ts';

function text(title: string, publishedOn: string, ...revised: string[]): Recorded {
  return {
    kind: 'topics',
    path: `/${title}/`,
    firstPath: `/${title}/`,
    title,
    summary: '',
    history: { publishedOn, changes: revised.map((on) => ({ on, note: `sửa ${on}` })) },
    replaces: [],
  };
}

const told = (changes: ReturnType<typeof siteChanges>) =>
  changes.map(({ type, on, entry }) => `${on} ${type} ${entry.title}`);

const a = text('a', '2026-01-05', '2026-02-01', '2026-03-01');
const b = text('b', '2026-02-01');
const c = { ...text('c', '2026-01-05'), kind: 'regulations', replaces: ['Hướng dẫn cũ'] };

test('everything that happened stands there, the newest first, equals in the order given', () => {
  expect(told(siteChanges([a, b, c]))).toEqual([
    '2026-03-01 revised a',
    '2026-02-01 revised a',
    '2026-02-01 new b',
    '2026-01-05 new a',
    '2026-01-05 replacement c',
  ]);
});

describe('the latest of each', () => {
  test('is its last revision, or its publication', () => {
    expect(told(latestOfEach([c, b, a]))).toEqual([
      '2026-03-01 revised a',
      '2026-02-01 new b',
      '2026-01-05 replacement c',
    ]);
  });

  test('is the revision where a text was revised on its first day', () => {
    expect(told(latestOfEach([text('d', '2026-01-05', '2026-01-05')]))).toEqual(['2026-01-05 revised d']);
  });
});

test('a day puts what asks for rereading before what is new, kind by kind', () => {
  const months = byMonth(siteChanges([a, b, c, text('e', '2026-01-05', '2026-01-05')]));
  expect(months.map(({ month, days }) => [month, days.map(({ on }) => on)])).toEqual([
    ['2026-03', ['2026-03-01']],
    ['2026-02', ['2026-02-01']],
    ['2026-01', ['2026-01-05']],
  ]);
  expect(months[2]?.days[0]?.groups.map(({ kind, type, changes }) => [kind, type, changes.length])).toEqual([
    ['regulations', 'replacement', 1],
    ['topics', 'revised', 1],
    ['topics', 'new', 2],
  ]);
});

test('a year without changes is no month', () => {
  expect(byMonth([])).toEqual([]);
});

describe('pages of the news', () => {
  const many = (count: number) =>
    siteChanges(
      Array.from({ length: count }, (_, index) => text(`t${index}`, `2026-01-${10 + (index % 20)}`)),
    );

  test('a few stand on one page', () => {
    expect(changePages(many(100))).toMatchObject({ newest: { length: 100 }, archive: [] });
  });

  test('the newest page ends with a day, so that a busy day hides none of its kinds', () => {
    const busy = [
      ...siteChanges(Array.from({ length: 130 }, (_, at) => text(`new${at}`, '2026-02-02'))),
      ...many(40),
    ];
    expect(changePages(busy).newest.map(({ on }) => on)).toEqual(Array(130).fill('2026-02-02'));
  });

  test('the newest page holds no more than a phone can load, however busy the day', () => {
    const { newest, archive } = changePages(
      siteChanges(Array.from({ length: 450 }, (_, at) => text(`t${at}`, '2026-02-02'))),
    );
    expect(newest).toHaveLength(170);
    expect(archive.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
  });

  test('a day that stands on two pages is counted whole on both', () => {
    const all = siteChanges(Array.from({ length: 250 }, (_, at) => text(`t${at}`, '2026-02-02')));
    const [page] = changePages(all).archive;
    const groups = byMonth(page?.changes ?? [], all).flatMap(({ days }) => days.flatMap((day) => day.groups));
    expect(groups.map(({ changes, total }) => [changes.length, total])).toEqual([[100, 250]]);
  });

  test('every change is reached, and a full page keeps what it says when news come', () => {
    const before = changePages(many(250));
    expect(before.archive.map(({ number, changes }) => [number, changes.length])).toEqual([
      [2, 100],
      [1, 100],
    ]);
    const all = many(250);
    const reached = new Set(
      [...before.newest, ...before.archive.flatMap(({ changes }) => changes)].map(({ entry }) => entry.title),
    );
    expect(reached.size).toBe(all.length);
    const later = changePages([...siteChanges([text('news', '2026-03-01')]), ...all]);
    const titles = (pages: typeof before) => pages.archive.at(-1)?.changes.map(({ entry }) => entry.title);
    expect(titles(later)).toEqual(titles(before));
  });
});
