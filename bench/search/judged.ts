import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A query and the pages that answer it. */
export interface JudgedQuery {
  class: string;
  query: string;
  /** Grade of each relevant page by the last part of its path: 2 answers it, 1 helps. Empty: nothing should be found. */
  relevant: ReadonlyMap<string, number>;
  split: 'dev' | 'held' | (typeof SETS)[number];
}

/**
 * One file each beside `queries.tsv`, which a hash parts in `dev` and `held`. Weights were chosen on `dev`, and with
 * an eye on `held`, `fresh` and `blind-dev`. The writers of the blind sets knew neither search nor dictionary.
 * `blind-held`, `blind-second` and `blind-third` were each measured first, then looked at for their failures;
 * `blind-fourth` was never looked at. The `voice-` sets are people who describe what they want in words of their own;
 * they were measured first, then looked at for kinds of failure (`voice-fourth` was asked when a round of mending was
 * over, `voice-fifth` before the next one). `elsewhere` is titles and questions of public pages as they stand there, asked at the end too.
 */
const SETS = [
  'fresh',
  'blind-dev',
  'blind-held',
  'blind-second',
  'blind-third',
  'blind-fourth',
  'voice-secretary-nghe-an',
  'voice-worker-binh-duong',
  'voice-official-ca-mau',
  'voice-second',
  'voice-third',
  'voice-fourth',
  'voice-fifth',
  'elsewhere',
] as const;

/** Every judged query, set after set. */
export function judgedQueries(): JudgedQuery[] {
  const read = (name: string, split?: JudgedQuery['split']) =>
    readJudgedQueries(new URL(`${name}.tsv`, import.meta.url), split);
  return [...read('queries'), ...SETS.flatMap((set) => read(set, set))];
}

/** Reads judged queries: class, query and pages, parted by tabs. Queries of class `nfd` are typed decomposed. */
function readJudgedQueries(file: URL, split?: JudgedQuery['split']): JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', typed = '', pages = ''] = line.split('\t');
      return {
        class: name,
        query: name === 'nfd' ? typed.normalize('NFD') : typed,
        relevant: new Map(pages.split(' ').filter(Boolean).map(gradeOf)),
        split: split ?? splitOf(typed),
      };
    });
}

function gradeOf(page: string): [string, number] {
  const [id = '', grade = '2'] = page.split('=');
  return [id, Number(grade)];
}

/** By a hash, so that nobody chooses which queries are easy. */
function splitOf(query: string): 'dev' | 'held' {
  return (createHash('sha256').update(query).digest()[0] ?? 0) % 2 === 0 ? 'dev' : 'held';
}
