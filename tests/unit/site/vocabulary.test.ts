import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/checks/build/check-content.ts';
import { SUBJECTS } from '../../../src/model/classification.ts';
import { VOCABULARY_LISTS } from '../../../src/model/vocabulary.ts';
import { moduleOf } from '../../../src/site/build/written-out.ts';
import { readVocabulary } from '../../../src/site/build/vocabulary-file.ts';

const FIXTURE = 'tests/fixture-site';
let folder: string;

/** Writes one list of a department that builds on nothing else. */
function writeList(name: string, yaml: string): void {
  mkdirSync(join(folder, 'content/vocabulary'), { recursive: true });
  writeFileSync(join(folder, 'content/vocabulary', `${name}.yaml`), yaml);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  cpSync(join(FIXTURE, 'site.yaml'), join(folder, 'site.yaml'));
  vi.stubEnv('SITE_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the vocabulary of a site', () => {
  test("is the common library's where a department has no list of its own", () => {
    const common = parse(readFileSync('content/vocabulary/linh-vuc.yaml', 'utf8')) as {
      words: { id: string }[];
    };
    expect(Object.keys(readVocabulary().SUBJECTS)).toEqual(common.words.map(({ id }) => id));
  });

  test("is the department's, list by list and in its order", () => {
    writeList('linh-vuc', 'title: "Lĩnh vực"\nwords:\n  - id: "nghe-ca"\n    label: "Nghề cá"\n');
    expect(readVocabulary().SUBJECTS).toEqual({ 'nghe-ca': 'Nghề cá' });
    expect(Object.keys(readVocabulary().CELL_TYPES).length).toBeGreaterThan(1);
  });

  test('keeps its sound words where one is broken: the check must be able to say so', () => {
    const yaml =
      'title: "Lĩnh vực"\nwords:\n  - id: "Nghề cá"\n    label: "Nghề cá"\n  - id: "rung"\n    label: "Rừng"\n';
    writeList('linh-vuc', yaml);
    expect(readVocabulary().SUBJECTS).toEqual({ rung: 'Rừng' });
    const faults = checkContent(join(folder, 'content')).problems;
    expect(faults.map(({ file, line }) => [file, line])).toEqual([['vocabulary/linh-vuc.yaml', 3]]);
  });

  test('has no word twice and no list that the code does not know', () => {
    const word = '  - id: "rung"\n    label: "Rừng"\n';
    writeList('linh-vuc', `title: "Lĩnh vực"\nwords:\n${word}${word}`);
    writeList('nghe', `title: "Nghề"\nwords:\n${word}`);
    const faults = checkContent(join(folder, 'content')).problems;
    expect(faults.map(({ file, line }) => [file, line])).toEqual([
      ['vocabulary/linh-vuc.yaml', 5],
      ['vocabulary/nghe.yaml', 1],
    ]);
    for (const name of VOCABULARY_LISTS) expect(faults[1]?.message).toContain(`${name}.yaml`);
  });

  test('stands in bundles as constants, one a list', async () => {
    const text = moduleOf('vocabulary');
    const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Record<
      string,
      unknown
    >;
    expect({ ...module }).toEqual(JSON.parse(JSON.stringify({ ...readVocabulary() })));
  });
});

test('tests of the code stand on the words of the fixture', () => {
  const own = readFileSync(join(FIXTURE, 'content/vocabulary/linh-vuc.yaml'), 'utf8');
  expect(own.match(/^ {2}- id:/gmu)).toHaveLength(Object.keys(SUBJECTS).length);
});
