import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentEntries, git } from './proposal.ts';

const MOST_FILES = 5_000;
const MOST_BYTES = 100_000_000;

/** Letters that no honest name holds: they would let two names look, or be read, as one. */
const UNREADABLE = /[\p{C}\p{Zl}\p{Zp}\uFFFD]/u;

/**
 * Writes the regular files below `content/` of a proposal into `target`, as git holds them. Links, other
 * repositories, paths that leave the folder and names that another name may be taken for are not written.
 * Returns what was refused, in Vietnamese. Throws where a file would be written over another.
 */
export function takeContent(repository: string, target: string): string[] {
  const entries = contentEntries(repository);
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length === 0) return ['Đề nghị sửa không còn thư mục content/. Khôi phục thư mục ấy.'];
  if (entries.length > MOST_FILES || bytes > MOST_BYTES) {
    return [
      `Thư mục content/ có ${entries.length} tệp, ${bytes} byte: nhiều quá mức kiểm tra được. Bớt lại.`,
    ];
  }
  const isFile = ({ mode }: { mode: string }) => mode === '100644' || mode === '100755';
  const isInside = (path: string) =>
    path.startsWith('content/') && !path.split('/').some((part) => ['', '.', '..'].includes(part));
  const twins = collidingPaths(entries.map(({ path }) => path));
  const complaintAbout = (entry: (typeof entries)[number]): string | undefined => {
    if (UNREADABLE.test(entry.path)) return 'có ký tự ẩn hoặc ký tự điều khiển trong tên. Đổi tên tệp.';
    if (twins.has(entry.path)) return 'trùng tên với một tệp khác khi không phân biệt chữ hoa. Đổi tên tệp.';
    return isFile(entry) && isInside(entry.path)
      ? undefined
      : 'là liên kết tệp hoặc kho lồng. Chép tệp thật vào chỗ ấy.';
  };
  const files = entries.filter((entry) => complaintAbout(entry) === undefined);
  for (const { object, path } of files) {
    const file = join(target, path.slice('content/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, git(repository, 'cat-file', 'blob', object), { flag: 'wx' });
  }
  return entries.flatMap((entry) => {
    const complaint = complaintAbout(entry);
    return complaint === undefined ? [] : [`${shown(entry.path)} ${complaint}`];
  });
}

/** Paths that some file system takes for another of them: by letters in either case, or composed otherwise. */
function collidingPaths(paths: readonly string[]): Set<string> {
  const bySameName = Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase());
  return new Set([...bySameName.values()].filter(({ length }) => length > 1).flat());
}

/** The name between quotation marks, every letter that cannot be seen written out. */
function shown(path: string): string {
  return JSON.stringify(path).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

if (import.meta.main) {
  const [, , repository, target] = process.argv;
  if (!repository || !target) throw new Error('Usage: proposal-content.ts <repository> <target>');
  const refused = takeContent(repository, target);
  for (const message of refused) process.stdout.write(`::error::${message.replaceAll('%', '%25')}\n`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}
