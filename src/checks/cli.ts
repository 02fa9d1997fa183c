import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContentAndPictures } from './build/check-content.ts';
import { fixContent, formatFixes } from './build/fix-content.ts';
import { SITE_FILE } from '../site/build/site-file.ts';
import { contentLayers, siteFolder } from '../site/build/site-folder.ts';
import { layersOf, type ContentPlace } from '../model/content-place.ts';
import { NO_PAST, type Past } from './past/past.ts';
import { publishedBefore, type NothingToCompare } from './past/build/published-before.ts';
import { formatLibraryReport, reportLibrary } from './across/library-report.ts';
import {
  formatReplaced,
  formatReport,
  REPORT_FORMATS,
  summarise,
  type ReportFormat,
} from './build/report.ts';

const HELP = `Kiểm tra nội dung: npm run check:content -- [--content THƯ_MỤC] [--format ${REPORT_FORMATS.join('|')}] [--report] [--fix] [--since COMMIT]
Không có --content thì kiểm tra trang trong SITE_DIR, nếu không đặt thì kho này; dùng lại thư viện nào (site.yaml,
extends) thì in ra tệp nào thay tệp cùng tên của thư viện ấy.
--fix sửa ngay trong tệp những lỗi máy sửa được chắc chắn (dấu tổ hợp, chỗ đặt dấu thanh, chữ giống chữ Việt,
ngày thiếu ngoặc kép, khoảng trắng cuối dòng), in ra đã sửa gì, rồi kiểm tra phần còn lại.
--report in thêm bảng độ phủ của thư viện chuyên đề (loại hình × lĩnh vực) và câu dùng chung.
--since: so với một lần lưu của Git (mặc định HEAD và nhánh chính của máy chủ): địa chỉ đã đăng không được mất;
nhắc khi một tệp bỏ mất điều người khác vừa sửa.
Kết thúc với mã 1 khi có lỗi phải sửa, mã 2 khi lệnh viết sai.`;

/** Where a command writes: the process, or a test. */
export interface Output {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

/** Runs the command as `node cli.ts <args>` does. Returns its exit code: 0 nothing to mend, 1 errors in content, 2 wrong command. */
export async function checkCommand(args: readonly string[], output: Output): Promise<number> {
  const complain = (message: string) => {
    output.stderr.write(`${message}\n${HELP}\n`);
    return 2;
  };
  let options;
  try {
    options = parseArgs({
      args: [...args],
      options: {
        content: { type: 'string' },
        format: { type: 'string', default: 'text' },
        report: { type: 'boolean', default: false },
        since: { type: 'string' },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return complain('Lệnh viết sai.');
  }
  if (options.help) {
    output.stdout.write(`${HELP}\n`);
    return 0;
  }
  const format = REPORT_FORMATS.find((name) => name === options.format);
  if (!format) return complain(`Không có định dạng “${options.format}”.`);
  if (options.report && format !== 'text') return complain('--report chỉ đi với --format text.');
  let place: ContentPlace;
  try {
    place = placeOf(options.content);
  } catch (error) {
    output.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  const folder = layersOf(place).at(-1)?.folder ?? '';
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return complain(`Không có thư mục ${folder}.`);
  let past;
  try {
    past = publishedBefore(folder, options.since);
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
  if (options.fix) output.stderr.write(`${formatFixes(fixContent(folder), folder)}\n`);
  return report(place, { format, isLibraryWanted: options.report }, past, output);
}

/** The folder that was asked for, else every layer of the site, by paths as short as they can be. */
function placeOf(asked: string | undefined): ContentPlace {
  if (asked !== undefined) return asked.replace(/\/+$/u, '') || '/';
  // A folder of content alone, as a proposal is checked, is no site.
  if (!existsSync(join(siteFolder(), SITE_FILE))) return 'content';
  return contentLayers().map((layer) => ({ ...layer, folder: relative('.', layer.folder) || '.' }));
}

async function report(
  place: ContentPlace,
  { format, isLibraryWanted }: { format: ReportFormat; isLibraryWanted: boolean },
  past: Past | NothingToCompare,
  { stdout, stderr }: Output,
): Promise<number> {
  const { problems, files, replaced } = await checkContentAndPictures(
    place,
    'reason' in past ? NO_PAST : past,
  );
  const lines = formatReport(problems, format, place);
  if (lines) stdout.write(`${lines}\n`);
  if (isLibraryWanted) stdout.write(`${formatLibraryReport(reportLibrary(files))}\n`);
  if ('reason' in past && format === 'text') {
    stderr.write(`Không so được với bản đã đăng: ${past.reason}.\n`);
  }
  if (replaced.length > 0) stderr.write(`${formatReplaced(replaced)}\n`);
  stderr.write(`${summarise(problems, files.length)}\n`);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

if (import.meta.main) process.exitCode = await checkCommand(process.argv.slice(2), process);
