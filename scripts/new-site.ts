import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_FILE } from '../src/site/build/site-file.ts';

const HELP = `Tạo thư mục của một trang mới: npm run new-site -- THƯ_MỤC
Thư mục phải chưa có hoặc trống. Sau đó: SITE_DIR=THƯ_MỤC npm run build.
`;

const SITE = `# Trang này là của ai và đứng ở đâu (docs/site.md).
name: Sổ tay của cơ quan
shortName: Sổ tay
description: Tìm, chuẩn bị và in buổi sinh hoạt chuyên đề của chi bộ
origin: https://so-tay.example
mail: gop-y@so-tay.example
repository: https://github.com/so-tay/noi-dung
colours:
  accent: "#9e1b20"
  accentOnDark: "#f2a199"
# Biểu mẫu, văn bản và từ điển tìm kiếm lấy của thư viện chung; tệp cùng tên trong content/ thay tệp ở đó.
# Bỏ dòng kinds thì lấy cả chuyên đề, hướng dẫn, tuyển chọn.
extends:
  from: common
  kinds: [regulations, templates, search]
`;

/** Files to copy become the first text of their kind. */
const FIRST_TEXTS = { topics: 'chuyen-de-dau-tien.mdx', guides: 'huong-dan-dau-tien.mdx' };

/** A file to copy without its ties to topics and guides of the common library. */
function standingAlone(text: string): string {
  return text
    .replace(/^related:\n(?: +- .*\n)+/mu, 'related: []\n')
    .replaceAll(/\[(?<words>[^\]]+)\]\(\/(?:chuyen-de|huong-dan)\/[^)]*\)/gu, '$<words>');
}

/** Exit codes: 0 folder made, 2 wrong command. */
function main([folder, ...others]: readonly string[]): number {
  const isTaken = folder !== undefined && existsSync(folder) && readdirSync(folder).length > 0;
  if (folder === undefined || others.length > 0 || isTaken) {
    process.stderr.write(isTaken ? `Thư mục ${folder} đã có tệp. Chọn thư mục khác.\n` : HELP);
    return 2;
  }
  for (const [kind, name] of Object.entries(FIRST_TEXTS)) {
    const target = join(folder, 'content', kind);
    mkdirSync(target, { recursive: true });
    const text = standingAlone(readFileSync(join('content', kind, '_mau.mdx'), 'utf8'));
    for (const file of ['_mau.mdx', name]) writeFileSync(join(target, file), text);
  }
  writeFileSync(join(folder, SITE_FILE), SITE);
  process.stdout.write(
    `${folder}: ${SITE_FILE}, content/. Sửa ${SITE_FILE}, rồi: SITE_DIR=${folder} npm run build\n`,
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
