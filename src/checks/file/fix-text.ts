import { parseYaml, splitFrontMatter } from '../../language/front-matter.ts';
import type { RuleName } from '../../language/problem.ts';
import { textFaults } from '../letters/characters.ts';
import type { TextFault } from '../letters/text-fault.ts';

/** What a mechanical change mends: a rule, or blanks that no rule forbids. */
export type FixName = RuleName | 'khoang-trang';

export interface FixedText {
  text: string;
  /** How many places were mended, by what was wrong with them. */
  changes: Map<FixName, number>;
}

/** Mending may bring out more to mend: a tone is seen only once its letter is composed. */
const MOST_ROUNDS = 6;

/**
 * Mends what needs no judgement: composition, look-alike letters with one reading, the place of tones, a byte
 * order mark, dates without quotation marks, blanks at the ends of lines. `text` has `\n` line ends. Idempotent.
 */
export function fixText(text: string, isYaml: boolean): FixedText {
  const changes = new Map<FixName, number>();
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const mended = replaceAll(current, textFaults(current), changes);
    const quoted = replaceAll(mended, bareDates(mended, isYaml), changes);
    const trimmed = trimLines(quoted, isYaml, changes);
    if (trimmed === current) break;
    current = trimmed;
  }
  return { text: current, changes };
}

type Replacement = Pick<TextFault, 'index' | 'length' | 'replacement'> & { rule: FixName };

/** Replaces from the end, so that places stay right; of two that overlap the first one wins. */
function replaceAll(text: string, faults: readonly Replacement[], changes: Map<FixName, number>): string {
  let free = 0;
  const sorted = faults
    .filter(({ replacement }) => replacement !== undefined)
    .toSorted((a, b) => a.index - b.index || b.length - a.length)
    .filter(({ index, length }) => {
      const isFree = index >= free;
      if (isFree) free = index + length;
      return isFree;
    });
  for (const { rule } of sorted) count(changes, rule);
  return sorted.reduceRight(
    (rest, { index, length, replacement = '' }) =>
      rest.slice(0, index) + replacement + rest.slice(index + length),
    text,
  );
}

function bareDates(text: string, isYaml: boolean): Replacement[] {
  const split = isYaml ? { yaml: text, yamlStartLine: 0, body: '' } : splitFrontMatter(text);
  if ('rule' in split) return [];
  const { problems, bareDates: dates } = parseYaml(split.yaml, split.yamlStartLine);
  if (problems.length > 0) return [];
  const start = text.indexOf(split.yaml);
  return dates.map(({ offset, text: date }) => ({
    index: start + offset,
    length: date.length,
    replacement: `"${date}"`,
    rule: 'ngay-thang',
  }));
}

/** Two blanks before a line of the same paragraph are a line break in Markdown, so they stay. */
function trimLines(text: string, isYaml: boolean, changes: Map<FixName, number>): string {
  const lines = text.split('\n');
  const trimmed = lines.map((line, index) => {
    const isBreak =
      !isYaml && / {2}$/u.test(line) && line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '';
    return isBreak ? line : line.replace(/[ \t]+$/u, '');
  });
  const changed = trimmed.filter((line, index) => line !== lines[index]).length;
  if (changed > 0) changes.set('khoang-trang', (changes.get('khoang-trang') ?? 0) + changed);
  return trimmed.join('\n');
}

function count(changes: Map<FixName, number>, name: FixName): void {
  changes.set(name, (changes.get(name) ?? 0) + 1);
}
