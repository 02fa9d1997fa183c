import { execFileSync } from 'node:child_process';
import { git } from './proposal.ts';

const COMMIT = /^[\da-f]{40}$/u;
const PERSON = ['-c', 'user.name=Kiểm tra', '-c', 'user.email=kiem-tra@localhost'];

/**
 * Merges a proposal into the commit that it is meant for, as data: no file of it is written to a disk. `HEAD` of the
 * repository then names the merge. False where both sides have changed the same lines. Throws where a commit is not
 * there.
 */
export function mergeProposal(repository: string, base: string, head: string): boolean {
  if (![base, head].every((name) => COMMIT.test(name))) throw new Error('Usage: two full names of commits.');
  for (const name of [base, head]) git(repository, 'cat-file', '-e', `${name}^{commit}`);
  let tree;
  try {
    const command = ['-C', repository, 'merge-tree', '--write-tree', base, head];
    tree = execFileSync('git', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    // Git says 1 of a conflict, and anything else of a failure of its own.
    if ((error as { status?: number }).status === 1) return false;
    throw error;
  }
  const message = ['-m', 'Đề nghị sửa, đã gộp để kiểm tra'];
  const parents = ['-p', base, '-p', head];
  const made = git(repository, ...PERSON, 'commit-tree', tree.trim(), ...parents, ...message);
  git(repository, 'update-ref', '--no-deref', 'HEAD', made.toString('utf8').trim());
  return true;
}

if (import.meta.main) {
  const [, , repository, base, head] = process.argv;
  if (!repository || !base || !head) throw new Error('Usage: merge-proposal.ts <repository> <base> <head>');
  if (!mergeProposal(repository, base, head)) {
    process.stdout.write(
      '::error::Đề nghị sửa và nhánh main cùng sửa một chỗ. Cập nhật nhánh của đề nghị từ main rồi gửi lại.\n',
    );
    process.exitCode = 1;
  }
}
