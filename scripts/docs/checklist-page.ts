import { EDITORIAL_CHECKLIST } from '../../src/text/editorial-checklist.ts';

const OPENING = `# Danh mục kiểm tra trước khi duyệt một tệp nội dung

Dành cho người duyệt đề nghị sửa (pull request). Chép phần cần dùng vào lời nhận xét, đánh dấu từng dòng. Còn một dòng chưa đạt thì chưa duyệt. Bản in một tờ: \`/huong-dan-bien-tap/phieu-duyet/\`.

Danh mục này được sinh từ \`src/text/editorial-checklist.ts\` bằng \`npm run docs\`, đừng sửa tay.
`;

/** Returns `docs/editorial-checklist.md`: the full list, with how to tell and what to write instead. */
export function checklistPage(): string {
  const groups = EDITORIAL_CHECKLIST.map(({ title, lines }, index) => {
    const items = lines.map(({ check, more }) => `- [ ] ${check}${more ? ` ${more}` : ''}\n`);
    return `\n## ${index + 1}. ${title}\n\n${items.join('')}`;
  });
  return `${OPENING}${groups.join('')}`;
}
