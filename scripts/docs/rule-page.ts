import { RULES } from '../../src/language/rule-list.ts';
import { RULE_PLACES, visibleExample } from '../../src/text/rules.ts';

const OPENING = `# Quy tắc của phép kiểm tra nội dung

Mỗi lỗi ghi \`tệp:dòng:cột [quy-tắc] điều sai và cách sửa\`. Trang này giải thích tên trong ngoặc vuông; nó được sinh từ \`src/language/rule-list.ts\` bằng \`npm run docs\`, đừng sửa tay.

- Lỗi thì bài không đăng được. “Nhắc nhở” thì đăng được: bảng mã ngờ ngợ, chỗ đặt dấu thanh, chính tả, ngày thiếu ngoặc kép.
- \`npm run check:content -- --fix\` sửa ngay những lỗi máy sửa được chắc chắn: dấu tổ hợp, chỗ đặt dấu thanh, chữ giống chữ Việt, ngày thiếu ngoặc kép, khoảng trắng cuối dòng. Chính tả và bảng mã thì người sửa.
- Chỗ đặt dấu thanh theo quy ước của trang cả ở tên văn bản: “hoá” và “hóa” là một chữ, tìm kiếm hiểu như nhau. Địa chỉ liên kết và chữ trong dấu \`…\` giữ nguyên.
- Danh sách lỗi chính tả ở \`src/checks/letters/misspellings.ts\`, do người bảo trì giữ: chỉ nhận dạng sai trong mọi câu, vì nhắc nhầm vài lần thì không ai đọc nhắc nhở nữa. Từ khóa (\`keywords\`) và từ điển tìm kiếm được phép ghi chữ sai mà người đọc hay gõ.
`;

/** Returns `docs/quy-tac-noi-dung.md`: every rule of the content check, for editors. */
export function rulePage(): string {
  const sections = Object.entries(RULE_PLACES).map(([place, title]) => {
    const rules = Object.entries(RULES).filter(([, rule]) => rule.place === place);
    const rows = rules.map(
      ([name, rule]) => `| \`${name}\` | ${rule.title} | ${cell(rule.wrong)} | ${cell(rule.right)} |`,
    );
    return `## ${title}\n\n| quy tắc | về | sai | sửa |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `${OPENING}\n${sections.join('\n')}`;
}

/** Examples as they are written; a hidden character is shown by its number. */
function cell(example: string): string {
  return `<code>${visibleExample(example).replace(/[&<>{}*~_[\]\\|!#`]/gu, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
}
