import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Nodes } from 'mdast';
import { CONTENT_KINDS } from '../../kinds/content-kind.ts';
import { decodeText } from '../letters/characters.ts';
import { checkFile, type CheckedFile } from '../file/check-file.ts';
import { fixText, type FixedText, type FixName } from '../file/fix-text.ts';
import { readSourceFiles } from './source-file.ts';
import type { SourceFile } from '../file/source.ts';

/** One file that was changed, and how many places of each kind. */
export interface FixedFile {
  /** Path below the content folder. */
  file: string;
  changes: FixedText['changes'];
}

const LABELS: Readonly<Partial<Record<FixName, string>>> = {
  'ky-tu': 'ký tự ẩn, dấu tổ hợp',
  'chu-gia': 'chữ giống chữ Việt',
  'dau-thanh': 'chỗ đặt dấu thanh',
  'ngay-thang': 'ngày đặt trong ngoặc kép',
  'khoang-trang': 'khoảng trắng cuối dòng',
};

/** Mends in place what is mechanical. A file is replaced whole or not at all; see `fixSource` for what is left alone. */
export function fixContent(contentFolder: string): FixedFile[] {
  return readSourceFiles(contentFolder).files.flatMap((source) => {
    const fixed = fixSource(source);
    if (!fixed) return [];
    replaceFile(join(contentFolder, source.path), fixed.text);
    return [{ file: source.path, changes: fixed.changes }];
  });
}

/**
 * The mended text of a file; `undefined` where nothing changes. Left alone: bytes that are not UTF-8, text in a
 * wrong encoding (its hidden characters are letters), long lines, and any file that would come out with more
 * errors, other fields or another structure than it went in with.
 */
export function fixSource(source: SourceFile): FixedText | undefined {
  const decoded = decodeText(source.bytes);
  const before = checkFile(source);
  const isHopeless = before.problems.some(({ rule }) => rule === 'ma-hoa' || rule === 'kich-thuoc');
  if (decoded === undefined || isHopeless) return undefined;
  const isWindows = decoded.includes('\r\n');
  const isYaml = CONTENT_KINDS[source.kind].extension === '.yaml';
  const { text, changes } = fixText(decoded.replaceAll('\r\n', '\n'), isYaml);
  if (changes.size === 0) return undefined;
  const written = isWindows ? text.replaceAll('\n', '\r\n') : text;
  const after = checkFile({ ...source, bytes: new TextEncoder().encode(written) });
  return isNoWorse(before, after) ? { text: written, changes } : undefined;
}

/** One line a file: what was mended in it. */
export function formatFixes(fixed: readonly FixedFile[], contentFolder: string): string {
  const line = ({ file, changes }: FixedFile) =>
    `${contentFolder}/${file}: đã sửa ${[...changes].map(([name, count]) => `${LABELS[name] ?? name} (${count})`).join(', ')}`;
  return [...fixed.map(line), `Đã sửa ${fixed.length} tệp.`].join('\n');
}

function isNoWorse(before: CheckedFile, after: CheckedFile): boolean {
  const errors = ({ problems }: CheckedFile) =>
    problems.filter(({ severity }) => severity === 'error').length;
  if (errors(after) > errors(before)) return false;
  const isSameData = !before.data || (after.data && shapeOf(before.data) === shapeOf(after.data));
  const isSameBody = !before.tree || (after.tree && typesOf(before.tree) === typesOf(after.tree));
  return Boolean(isSameData && isSameBody);
}

/** Fields and lists without the words in them. */
function shapeOf(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? '' : value));
}

/** Kinds of all nodes in their order; runs of text count as one. */
function typesOf(node: Nodes): string {
  return 'children' in node ? `${node.type}(${node.children.map(typesOf).join(' ')})` : node.type;
}

/** Writes beside the file and renames, so that a reader never meets half of it. */
function replaceFile(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { mode: statSync(path).mode, flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
