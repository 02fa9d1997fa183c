import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentEntries, git } from './proposal.ts';

const MOST_FILES = 5_000;
const MOST_BYTES = 100_000_000;

/**
 * Writes the regular files below `content/` of a proposal into `target`, as git holds them. Links, other
 * repositories and paths that leave the folder are not written. Returns what was refused, in Vietnamese.
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
  const files = entries.filter((entry) => isFile(entry) && isInside(entry.path));
  for (const { object, path } of files) {
    const file = join(target, path.slice('content/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, git(repository, 'cat-file', 'blob', object));
  }
  return entries
    .filter((entry) => !files.includes(entry))
    .map(({ path }) => `${JSON.stringify(path)} là liên kết tệp hoặc kho lồng. Chép tệp thật vào chỗ ấy.`);
}

if (import.meta.main) {
  const [, , repository, target] = process.argv;
  if (!repository || !target) throw new Error('Usage: proposal-content.ts <repository> <target>');
  const refused = takeContent(repository, target);
  for (const message of refused) process.stdout.write(`::error::${message.replaceAll('%', '%25')}\n`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}
