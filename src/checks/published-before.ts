import { parseYaml, splitFrontMatter } from '../language/front-matter.ts';
import { CONTENT_KINDS, PAGE_KIND_NAMES } from '../model/content-kind.ts';
import { blobsAt, commitOf, isCheckout, mainBranch } from './git.ts';
import { formerIdsOf } from './content-world.ts';
import type { PublishedName } from './rename-rules.ts';

/** Names of the past, or why there is nothing to compare with. */
export type Past = { names: PublishedName[] } | { reason: string };

/**
 * Every name under which the content of a folder could be found: at the commit `since` where it is given, else
 * at HEAD and at the remote's main branch. Throws, in Vietnamese, where `since` is no commit here.
 */
export function publishedBefore(contentFolder: string, since?: string): Past {
  const isAsked = since !== undefined;
  if (!isCheckout(contentFolder)) {
    if (isAsked) throw new Error(`--since: không đọc được Git ở thư mục ${contentFolder}.`);
    return { reason: 'thư mục này không nằm trong Git' };
  }
  const revisions = isAsked ? [since] : ['HEAD', mainBranch(contentFolder)];
  const commits = new Set(revisions.flatMap((name) => (name ? (commitOf(contentFolder, name) ?? []) : [])));
  if (isAsked && commits.size === 0) {
    throw new Error(`--since: Git ở đây không có “${since}”. Lấy thêm lịch sử (git fetch) hoặc sửa tên.`);
  }
  if (commits.size === 0) return { reason: 'kho Git chưa có lần lưu nào' };
  return { names: [...commits].flatMap((commit) => namesAt(contentFolder, commit)) };
}

function namesAt(contentFolder: string, commit: string): PublishedName[] {
  return blobsAt(contentFolder, commit).flatMap(({ path, text }) => {
    const [folder, name = '', ...deeper] = path.split('/');
    const kind = PAGE_KIND_NAMES.find((each) => each === folder);
    if (!kind || name.startsWith('_') || deeper.length > 0) return [];
    const { extension } = CONTENT_KINDS[kind];
    if (!name.endsWith(extension)) return [];
    const data = dataOf(text, extension);
    if (data['isDraft'] === true) return [];
    const ids = [name.slice(0, -extension.length), ...formerIdsOf(data)];
    return ids.map((id) => ({ kind, id, file: path }));
  });
}

/** What a file of the past says of its name. Its schema may have been another one; most files say nothing. */
function dataOf(text: string, extension: string): Record<string, unknown> {
  if (!/^(?:formerIds|isDraft)\s*:/mu.test(text)) return {};
  const split = extension === '.yaml' ? { yaml: text, yamlStartLine: 0 } : splitFrontMatter(text);
  if ('rule' in split) return {};
  const { data } = parseYaml(split.yaml, split.yamlStartLine);
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}
