import { CONTENT_KINDS, type ContentKind } from '../../src/kinds/content-kind.ts';
import { changesOf, type Change } from './proposal.ts';

const STATUS: Readonly<Record<string, string>> = { A: 'thêm', M: 'sửa', D: 'xóa', T: 'đổi loại tệp' };

/** What a proposal touches, as Markdown for its reviewers. Names of files come from strangers and are shown as code. */
export function summarise(changes: readonly Change[]): string {
  const content = changes.filter(({ path }) => path.startsWith('content/'));
  const others = changes.filter(({ path }) => !path.startsWith('content/'));
  return [
    '## Đề nghị sửa này chạm vào',
    '',
    ...(content.length > 0
      ? ['| tệp nội dung | việc | trang |', '| --- | --- | --- |', ...content.map(contentRow)]
      : ['Không tệp nào trong `content/`.']),
    '',
    ...(others.length > 0
      ? [
          `### ⚠ ${others.length} tệp ngoài content/`,
          '',
          'Đây là mã, cấu hình hoặc tài liệu: người bảo trì đọc từng dòng trước khi cho chạy và trước khi nhận.',
          ...(content.length > 0 ? ['Nội dung và mã nên gửi thành hai đề nghị riêng.'] : []),
          '',
          ...others.map(({ path, status }) => `- ${code(path)} (${STATUS[status] ?? code(status)})`),
        ]
      : ['Không tệp nào ngoài `content/`.']),
    '',
  ].join('\n');
}

function contentRow({ path, status }: Change): string {
  return `| ${code(path)} | ${STATUS[status] ?? code(status)} | ${status === 'D' ? '' : pageOf(path)} |`;
}

function pageOf(file: string): string {
  const found = /^content\/(?<folder>[a-z]+)\/(?<id>[a-z0-9-]+)\.(?:mdx|yaml)$/u.exec(file)?.groups;
  const kind = Object.entries<ContentKind>(CONTENT_KINDS).find(([name]) => name === found?.['folder'])?.[1];
  return kind?.path && found?.['id'] ? code(`${kind.path}${found['id']}/`) : '';
}

/** Letters of a name that cannot end its code span, break a table or turn the text around. */
function code(text: string): string {
  return `\`${text.replace(/[^\p{L}\p{N} ./_@+()[\]-]/gu, '·').slice(0, 200)}\``;
}

if (import.meta.main) {
  const [, , repository] = process.argv;
  if (!repository) throw new Error('Usage: proposal-summary.ts <repository>');
  process.stdout.write(summarise(changesOf(repository)));
}
