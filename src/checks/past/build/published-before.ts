import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml, splitFrontMatter } from '../../../language/front-matter.ts';
import { CONTENT_KINDS, PAGE_KIND_NAMES } from '../../../kinds/content-kind.ts';
import { blobsAt, changesBefore, commitOf, isCheckout, mainBranch } from './git.ts';
import { addressOf, formerIdsOf, groupsOf } from '../../across/content-world.ts';
import type { EditedFile, Past, PublishedName } from '../past.ts';

/** As long as anybody keeps the editor open, or a proposal waits. */
const RECENT_DAYS = 30;

/** Why there is no past to compare with. */
export interface NothingToCompare {
  reason: string;
}

/**
 * Every name under which the content of a folder could be found: at the commit `since` where it is given, else
 * at HEAD and at the remote's main branch. Where it is given, the content is taken to stand on top of it, and what
 * others changed lately in the same files comes too. Throws, in Vietnamese, where `since` is no commit here.
 */
export function publishedBefore(contentFolder: string, since?: string): Past | NothingToCompare {
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
  const past = [...commits].map((commit) => ({ commit, blobs: blobsAt(contentFolder, commit) }));
  return {
    names: past.flatMap(({ blobs }) => namesOf(blobs)),
    edited: isAsked ? past.flatMap(({ commit, blobs }) => editedSince(contentFolder, commit, blobs)) : [],
  };
}

interface Blob {
  path: string;
  text: string;
}

function editedSince(contentFolder: string, commit: string, blobs: readonly Blob[]): EditedFile[] {
  const edited = blobs.filter(({ path, text }) => {
    const file = join(contentFolder, path);
    return lstatSync(file, { throwIfNoEntry: false })?.isFile() && readFileSync(file, 'utf8') !== text;
  });
  const paths = new Set(edited.map(({ path }) => path));
  const changes = Map.groupBy(changesBefore(contentFolder, commit, RECENT_DAYS, paths), ({ path }) => path);
  return edited.map(({ path, text }) => ({ file: path, published: text, changes: changes.get(path) ?? [] }));
}

function namesOf(blobs: readonly Blob[]): PublishedName[] {
  return blobs.flatMap(({ path, text }) => {
    const [folder, name = '', ...deeper] = path.split('/');
    if (folder === 'vocabulary') return wordsOf(path, text);
    const kind = PAGE_KIND_NAMES.find((each) => each === folder);
    if (!kind || name.startsWith('_') || deeper.length > 0) return [];
    const { extension } = CONTENT_KINDS[kind];
    if (!name.endsWith(extension)) return [];
    const data = dataOf(text, extension);
    if (data['isDraft'] === true) return [];
    const ids = [name.slice(0, -extension.length), ...formerIdsOf(data)];
    return ids.map((id) => ({ address: addressOf(kind, id), id, file: path, isWord: false }));
  });
}

function wordsOf(file: string, text: string): PublishedName[] {
  const { data } = parseYaml(text, 0);
  return groupsOf(file, data).flatMap(({ path, ids }) =>
    ids.map((id) => ({ address: `${path}${id}/`, id, file, isWord: true })),
  );
}

/** What a file of the past says of its name. Its schema may have been another one; most files say nothing. */
function dataOf(text: string, extension: string): Record<string, unknown> {
  if (!/^(?:formerIds|isDraft)\s*:/mu.test(text)) return {};
  const split = extension === '.yaml' ? { yaml: text, yamlStartLine: 0 } : splitFrontMatter(text);
  if ('rule' in split) return {};
  const { data } = parseYaml(split.yaml, split.yamlStartLine);
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}
