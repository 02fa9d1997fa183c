import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readLimits, readScoreScale } from '../../../src/site/build/limits-file.ts';
import { moduleOf } from '../../../src/site/build/written-out.ts';

const FIXTURE = 'tests/fixture-site';
let folder: string;

/** Writes one file of a department that builds on nothing else. */
function write(path: string, yaml: string): void {
  mkdirSync(join(folder, 'content', path, '..'), { recursive: true });
  writeFileSync(join(folder, 'content', path), yaml);
}

const ofFixture = (path: string) => readFileSync(join(FIXTURE, 'content', path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limits-'));
  cpSync(join(FIXTURE, 'site.yaml'), join(folder, 'site.yaml'));
  vi.stubEnv('SITE_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the figures of a site', () => {
  test("are the common library's where a department has none, without the address of a page that it has not", () => {
    const { leastMinutes } = readLimits();
    expect(leastMinutes.value).toBeGreaterThan(0);
    expect(leastMinutes.source).not.toBe('');
    expect(leastMinutes.path).toBeUndefined();
  });

  test("are the department's, with the name and the address of their point", () => {
    write(
      'limits/buoi-sinh-hoat.yaml',
      ofFixture('limits/buoi-sinh-hoat.yaml').replace('value: 90', 'value: 75'),
    );
    write('regulations/42-hd-btctw-2025.yaml', ofFixture('regulations/42-hd-btctw-2025.yaml'));
    expect(readLimits().leastMinutes).toEqual({
      value: 75,
      source: 'Hướng dẫn 42-HD/BTCTW',
      path: '/van-ban/42-hd-btctw-2025/#thoi-luong',
    });
  });

  test("stay the common library's where the department's file is broken: the check must be able to say so", () => {
    write('limits/buoi-sinh-hoat.yaml', 'leastMinutes: chín mươi\n');
    write('scoring/cham-diem.yaml', 'criteria: [\n');
    expect(readLimits().leastMinutes.value).toBeGreaterThan(0);
    expect(readScoreScale().levels.at(-1)?.from).toBe(0);
  });

  test('stand in bundles as constants', async () => {
    const module = (await import(`data:text/javascript,${encodeURIComponent(moduleOf('limits'))}`)) as Record<
      string,
      unknown
    >;
    expect({ ...module }).toEqual(
      JSON.parse(JSON.stringify({ LIMITS: readLimits(), SCORE_SCALE: readScoreScale() })),
    );
  });
});

test('without any sound file nothing is asked, so that the check can start and say what is wrong', async () => {
  vi.doMock('../../../src/site/build/site-content.ts', () => ({
    dataOfLayers: () => [{ title: 'Hỏng' }],
    isOnSite: () => false,
  }));
  vi.resetModules();
  const file = await import('../../../src/site/build/limits-file.ts');
  expect(Object.values(file.readLimits()).map(({ value }) => value)).toEqual([0, 0, 0, 0, 0]);
  expect(file.readScoreScale()).toEqual({ source: '', criteria: [], levels: [] });
  vi.doUnmock('../../../src/site/build/site-content.ts');
});
