import type { Nodes } from 'mdast';
import { plainText } from '../../language/headings.ts';
import { SUBJECTS, CELL_TYPES, type Subject, type CellType } from '../../model/classification.ts';
import { termsOf } from '../../model/vocabulary.ts';
import type { Topic } from '../../schema/topic.ts';
import type { CheckedFile } from '../file/check-file.ts';
import { isOnSite } from './draft-rules.ts';

/** A sentence that stands in the bodies of more than one topic. */
export interface SharedSentence {
  sentence: string;
  files: string[];
}

export interface LibraryReport {
  topics: number;
  /** Topics by cell type and subject. */
  coverage: Record<CellType, Record<Subject, number>>;
  medianBodyWords: number;
  medianSentenceWords: number;
  shared: SharedSentence[];
  /** Part of all sentences that stand in more than one body, 0 to 1. */
  sharedShare: number;
}

/** Shorter than this, two sentences are alike by chance. */
const FEWEST_WORDS = 6;

/** What the library of topics covers, and how much of it says something of its own. Pure. */
export function reportLibrary(files: readonly CheckedFile[]): LibraryReport {
  const topics = files.filter((file) => file.source.kind === 'topics' && file.data && isOnSite(file, false));
  const bodies = topics.map((file) => ({ file: file.source.path, sentences: sentencesOf(file) }));
  const places = new Map<string, Set<string>>();
  for (const { file, sentences } of bodies) {
    for (const sentence of sentences.filter((each) => wordsOf(each).length >= FEWEST_WORDS)) {
      const key = wordsOf(sentence.toLowerCase()).join(' ');
      places.set(key, (places.get(key) ?? new Set()).add(file));
    }
  }
  const shared = [...places]
    .filter(([, inFiles]) => inFiles.size > 1)
    .map(([sentence, inFiles]) => ({ sentence, files: [...inFiles] }));
  const all = bodies.flatMap(({ sentences }) => sentences);
  return {
    topics: topics.length,
    coverage: coverageOf(topics.map(({ data }) => data as unknown as Topic)),
    medianBodyWords: median(bodies.map(({ sentences }) => wordsOf(sentences.join(' ')).length)),
    medianSentenceWords: median(all.map((sentence) => wordsOf(sentence).length)),
    shared,
    sharedShare: places.size === 0 ? 0 : shared.length / places.size,
  };
}

function coverageOf(topics: readonly Topic[]): LibraryReport['coverage'] {
  const countIn = (cellType: CellType, subject: Subject) =>
    topics.filter((topic) => topic.field === subject && topic.settings.includes(cellType)).length;
  return Object.fromEntries(
    termsOf(CELL_TYPES).map((cellType) => [
      cellType,
      Object.fromEntries(termsOf(SUBJECTS).map((subject) => [subject, countIn(cellType, subject)])),
    ]),
  ) as LibraryReport['coverage'];
}

/** Sentences of running text: paragraphs, list items, table cells. Headings are names, not sentences. */
function sentencesOf({ tree }: CheckedFile): string[] {
  const blocks: string[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'heading') return;
    if (node.type === 'paragraph' || node.type === 'tableCell') blocks.push(plainText(node));
    else if ('children' in node) node.children.forEach(visit);
  };
  if (tree) visit(tree);
  return blocks
    .flatMap((block) => block.split(/(?<=[.!?…;])\s+/u))
    .filter((each) => wordsOf(each).length > 0);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The report as text: a table (cell type × subject), then the figures, then every shared sentence. */
export function formatLibraryReport(report: LibraryReport): string {
  const subjects = termsOf(SUBJECTS);
  const cellTypes = termsOf(CELL_TYPES);
  const width = Math.max(...cellTypes.map((cellType) => CELL_TYPES[cellType].length));
  const row = (name: string, cells: (string | number)[]) =>
    `${name.padEnd(width)} ${cells.map((cell) => String(cell).padStart(4)).join('')}`;
  const totals = (cellType: CellType) =>
    subjects.reduce((sum, subject) => sum + report.coverage[cellType][subject], 0);
  return [
    `Số chuyên đề: ${report.topics}`,
    ...subjects.map((subject, index) => `  (${index + 1}) ${SUBJECTS[subject]}`),
    row('', [...subjects.map((_, index) => `(${index + 1})`), 'tổng']),
    ...cellTypes.map((cellType) =>
      row(CELL_TYPES[cellType], [
        ...subjects.map((subject) => report.coverage[cellType][subject]),
        totals(cellType),
      ]),
    ),
    `Số chữ một bài (trung vị): ${report.medianBodyWords}`,
    `Số chữ một câu (trung vị): ${report.medianSentenceWords}`,
    `Câu dùng chung giữa hai bài: ${report.shared.length} (${(report.sharedShare * 100).toFixed(2)} %)`,
    ...report.shared.map(({ sentence, files }) => `  ${files.join(', ')}: ${sentence}`),
  ].join('\n');
}
