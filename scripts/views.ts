import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Output } from '../src/checks/cli.ts';
import { FEWEST_VISITORS, MOST_PAGES, viewsSchema, type Views } from '../src/schema/page-views.ts';
import { articleReadings, faultOf, type LogFault } from './access-log.ts';
import { findGoAccess, HOW_TO_INSTALL_GOACCESS } from './goaccess.ts';

const HELP = `Bài xem nhiều nhất: npm run views -- TỆP_NHẬT_KÝ… [--out data/views.json]
Đọc nhật ký máy chủ web (dạng combined của Apache, nginx; .gz cũng được), ghi thứ hạng các bài. Xem docs/views.md.
`;

/** What is wrong with a log, and how the server is to write it. */
const FAULTS: Readonly<Record<LogFault, string>> = {
  vhost:
    'Dòng nhật ký bắt đầu bằng tên trang chứ không bằng địa chỉ người đọc (dạng vhost_combined của Apache), nên không đếm được. Bỏ phần ấy: cut -d" " -f2- access.log > access-doc.log, rồi chạy lại với tệp mới; hoặc đặt CustomLog dạng combined.',
  list: 'Dòng nhật ký bắt đầu bằng cả một dãy địa chỉ (X-Forwarded-For), nên không đếm được. Đặt máy chủ ghi riêng địa chỉ người đọc: real_ip_header và set_real_ip_from của nginx, mod_remoteip của Apache.',
  proxy:
    'Gần như mọi lượt đọc mang cùng một địa chỉ: máy chủ đứng sau máy trung gian và ghi địa chỉ của máy ấy, nên không đếm được khách. Đặt real_ip_header và set_real_ip_from của nginx, hoặc mod_remoteip của Apache, rồi chạy lại với nhật ký mới.',
};

const FLAGS = [
  '-',
  '--no-global-config',
  '--log-format=COMBINED',
  '--ignore-crawlers',
  '--unknowns-as-crawlers',
  '--no-query-string',
  '--no-progress',
  '--no-parsing-spinner',
  '--max-items=1000',
  ...['OS', 'BROWSERS', 'REFERRERS', 'REFERRING_SITES', 'KEYPHRASES'].map(
    (panel) => `--ignore-panel=${panel}`,
  ),
  '--output=json',
];

/** The part of GoAccess's answer that is used. Hosts and programs of readers are in it too, and go no further. */
const answerSchema = z.object({
  /** Without days where nothing counted. */
  general: z.object({ start_date: z.string().optional(), end_date: z.string().optional() }),
  requests: z.object({
    data: z.array(z.object({ data: z.string(), visitors: z.object({ count: z.int() }) })),
  }),
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `20/Nov/2026` → `2026-11-20` */
function day(date: string): string {
  const [on = '', month = '', year = ''] = date.split('/');
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${on}`;
}

async function* readingsOf(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) for await (const reading of articleReadings(file)) yield `${reading}\n`;
}

/** GoAccess answers nothing at all where it reads nothing. */
async function holdAReading(files: readonly string[]): Promise<boolean> {
  const readings = readingsOf(files);
  const { done } = await readings.next();
  await readings.return(undefined);
  return !done;
}

async function askGoAccess(
  program: string,
  files: readonly string[],
): Promise<z.output<typeof answerSchema>> {
  const child = spawn(program, FLAGS, { stdio: ['pipe', 'pipe', 'ignore'] });
  const [answer] = await Promise.all([
    text(child.stdout),
    pipeline(Readable.from(readingsOf(files)), child.stdin),
  ]);
  return answerSchema.parse(JSON.parse(answer));
}

/** Pages by visitors; equals by address, so that the same logs always give the same file. */
function rank({ general, requests }: z.output<typeof answerSchema>): Views | undefined {
  const pages = requests.data
    .filter(({ visitors }) => visitors.count >= FEWEST_VISITORS)
    .sort((a, b) => b.visitors.count - a.visitors.count || (a.data < b.data ? -1 : 1))
    .map(({ data }) => data)
    .slice(0, MOST_PAGES);
  const { start_date: from, end_date: to } = general;
  if (pages.length === 0 || from === undefined || to === undefined) return undefined;
  return viewsSchema.parse({ from: day(from), to: day(to), pages });
}

/** Runs the command as `node views.ts <args>` does. Returns its exit code: 0 file written, 1 nothing written, 2 wrong command. */
export async function viewsCommand(args: readonly string[], { stdout, stderr }: Output): Promise<number> {
  const fail = (message: string, code = 1) => {
    stderr.write(message);
    return code;
  };
  let asked;
  try {
    asked = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string', default: 'data/views.json' } },
    });
  } catch {
    return fail(HELP, 2);
  }
  const { positionals: files, values } = asked;
  if (files.length === 0) return fail(HELP, 2);
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) return fail(`Không có tệp ${missing.join(', ')}.\n`, 2);
  const program = findGoAccess();
  if (!program) return fail(HOW_TO_INSTALL_GOACCESS);
  let views;
  try {
    const fault = await faultOf(readingsOf(files));
    if (fault) return fail(`${FAULTS[fault]} Không ghi tệp nào.\n`);
    views = (await holdAReading(files)) ? rank(await askGoAccess(program, files)) : undefined;
  } catch (error) {
    return fail(`Không đọc được nhật ký: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  if (!views) {
    return fail(
      `Không có bài nào đủ ${FEWEST_VISITORS} lượt khách trong các nhật ký này. Không ghi tệp nào.\n`,
    );
  }
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify(views, null, 2)}\n`);
  stdout.write(`${values.out}: ${views.pages.length} bài, từ ${views.from} đến ${views.to}.\n`);
  return 0;
}

if (import.meta.main) process.exitCode = await viewsCommand(process.argv.slice(2), process);
