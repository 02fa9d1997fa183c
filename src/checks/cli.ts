import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContentAndPictures } from './build/check-content.ts';
import { fixContent, formatFixes } from './build/fix-content.ts';
import { NO_PAST, type Past } from './past/past.ts';
import { publishedBefore, type NothingToCompare } from './past/build/published-before.ts';
import { formatLibraryReport, reportLibrary } from './across/library-report.ts';
import { formatReport, REPORT_FORMATS, summarise, type ReportFormat } from './report.ts';

const HELP = `Kiểm tra nội dung: npm run check:content -- [--content THƯ_MỤC] [--format ${REPORT_FORMATS.join('|')}] [--report] [--fix] [--since COMMIT]
--fix sửa ngay trong tệp những lỗi máy sửa được chắc chắn (dấu tổ hợp, chỗ đặt dấu thanh, chữ giống chữ Việt,
ngày thiếu ngoặc kép, khoảng trắng cuối dòng), in ra đã sửa gì, rồi kiểm tra phần còn lại.
--report in thêm bảng độ phủ của thư viện chuyên đề (loại hình × lĩnh vực) và câu dùng chung.
--since: so với một lần lưu của Git (mặc định HEAD và nhánh chính của máy chủ): địa chỉ đã đăng không được mất;
nhắc khi một tệp bỏ mất điều người khác vừa sửa.
Kết thúc với mã 1 khi có lỗi phải sửa, mã 2 khi lệnh viết sai.`;

/** Exit codes: 0 nothing to mend, 1 errors in content, 2 wrong command. */
async function main(): Promise<number> {
  let options;
  try {
    options = parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
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
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const format = REPORT_FORMATS.find((name) => name === options.format);
  if (!format) return complain(`Không có định dạng “${options.format}”.`);
  if (options.report && format !== 'text') return complain('--report chỉ đi với --format text.');
  const folder = options.content.replace(/\/+$/u, '') || '/';
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return complain(`Không có thư mục ${folder}.`);
  let past;
  try {
    past = publishedBefore(folder, options.since);
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
  if (options.fix) process.stderr.write(`${formatFixes(fixContent(folder), folder)}\n`);
  return run(folder, format, options.report, past);
}

async function run(
  folder: string,
  format: ReportFormat,
  isReportWanted: boolean,
  past: Past | NothingToCompare,
): Promise<number> {
  const { problems, files } = await checkContentAndPictures(folder, 'reason' in past ? NO_PAST : past);
  const report = formatReport(problems, format, folder);
  if (report) process.stdout.write(`${report}\n`);
  if (isReportWanted) process.stdout.write(`${formatLibraryReport(reportLibrary(files))}\n`);
  if ('reason' in past && format === 'text') {
    process.stderr.write(`Không so được với bản đã đăng: ${past.reason}.\n`);
  }
  process.stderr.write(`${summarise(problems, files.length)}\n`);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n${HELP}\n`);
  return 2;
}

process.exitCode = await main();
