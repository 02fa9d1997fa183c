import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { articleReading, faultOf } from '../../../scripts/access-log.ts';
import { findGoAccess } from '../../../scripts/goaccess.ts';
import { viewsCommand } from '../../../scripts/views.ts';
import { FEWEST_VISITORS, viewsSchema } from '../../../src/schema/page-views.ts';
import { KeptOutput } from '../kept-output.ts';

vi.setConfig({ testTimeout: 60_000 });

const READER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36';
const CRAWLER = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
const PROGRAM = 'curl/8.5.0';

interface Request {
  path: string;
  host?: string;
  status?: number;
  method?: string;
  agent?: string;
  day?: string;
}

function line({
  path,
  host = '192.0.2.1',
  status = 200,
  method = 'GET',
  agent = READER,
  day = '20/Nov/2026',
}: Request) {
  return `${host} - - [${day}:08:00:00 +0700] "${method} ${path} HTTP/2.0" ${status} 5120 "https://example.vn/?q=ten" "${agent}"`;
}

/** As many readers as asked, each at a machine of its own. */
const readers = (count: number, request: Request) =>
  Array.from({ length: count }, (_, index) => line({ ...request, host: `198.51.100.${index + 1}` }));

describe('a line of a log', () => {
  test('of an article loses its query and its protocol', () => {
    expect(articleReading(line({ path: '/chuyen-de/quy-khuyen-hoc/?tu=zalo' }))).toBe(
      line({ path: '/chuyen-de/quy-khuyen-hoc/' }).replace('HTTP/2.0', 'HTTP/1.1'),
    );
  });

  test.each([
    line({ path: '/chuyen-de/' }),
    line({ path: '/chuyen-de/tuyen-chon/' }),
    line({ path: '/chuyen-de/quy-khuyen-hoc/in/' }),
    line({ path: '/van-ban/42-hd-btctw-2025/' }),
    line({ path: '/huong-dan/../etc/passwd/' }),
    line({ path: '/huong-dan/a/', status: 404 }),
    line({ path: '/huong-dan/a/', status: 304 }),
    line({ path: '/huong-dan/a/', method: 'HEAD' }),
    line({ path: '/huong-dan/a/', method: 'POST' }),
    'GET /huong-dan/a/ 200',
    '',
    '\u0000\u0001',
    `${'x'.repeat(9000)} "GET /huong-dan/a/ HTTP/1.1" 200 1 "" ""`,
  ])('of anything else is left out: %s', (text) => {
    expect(articleReading(text)).toBeUndefined();
  });
});

describe('a log that names no readers', () => {
  const fault = (lines: readonly string[]) =>
    faultOf(Readable.from(lines.flatMap((each) => articleReading(each) ?? [])));
  const path = '/huong-dan/chon-chuyen-de/';

  test.each([
    [
      'of Apache with the name of the site',
      readers(3, { path }).map((each) => `so-tay.example:443 ${each}`),
      'vhost',
    ],
    [
      'of Apache with a name, of readers by IPv6',
      [line({ path, host: 'so-tay.example:443 2001:db8::1' })],
      'vhost',
    ],
    ['with every address on the way', [line({ path, host: '198.51.100.7, 10.0.0.1' })], 'list'],
    ['behind a proxy', Array.from({ length: 300 }, () => line({ path, host: '10.0.0.1' })), 'proxy'],
    [
      'behind two proxies',
      Array.from({ length: 300 }, (_, at) => line({ path, host: `10.0.0.${at % 2}` })),
      'proxy',
    ],
  ])('%s is named', async (_name, lines, expected) => {
    expect(await fault(lines)).toBe(expected);
  });

  test.each([
    ['readers', readers(300, { path })],
    ['a reader with a name', [line({ path }).replace('- -', '- can.bo')]],
    ['readers by IPv6', [line({ path, host: '2001:db8::1' })]],
    ['few readings from one machine', Array.from({ length: 30 }, () => line({ path }))],
  ])('of %s is counted', async (_name, lines) => {
    expect(await fault(lines)).toBeUndefined();
  });
});

describe.skipIf(!findGoAccess())(
  'npm run views, with GoAccess (skipped where it is not installed: docs/views.md)',
  () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'views-'));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    const out = () => join(folder, 'data/views.json');
    async function run(...logs: (readonly string[] | Buffer)[]) {
      const files = logs.map((log, index) => {
        const file = join(folder, `access.log.${index}${Buffer.isBuffer(log) ? '.gz' : ''}`);
        writeFileSync(file, Buffer.isBuffer(log) ? log : log.map((each) => `${each}\n`).join(''));
        return file;
      });
      const output = new KeptOutput();
      const status = await viewsCommand([...files, '--out', out()], output);
      return { status, ...output.said };
    }
    const written = () => viewsSchema.parse(JSON.parse(readFileSync(out(), 'utf8')));

    const POPULAR = '/chuyen-de/quy-khuyen-hoc/';
    const READ = '/huong-dan/chon-chuyen-de/';
    const RARE = '/chuyen-de/lanh-dao-giam-ngheo/';
    const CRAWLED = '/chuyen-de/phong-chong-ma-tuy/';

    const LOG = [
      ...readers(FEWEST_VISITORS + 30, { path: POPULAR, day: '20/Nov/2026' }),
      ...readers(FEWEST_VISITORS, { path: `${READ}?utm=x`, day: '30/Nov/2026' }),
      ...readers(FEWEST_VISITORS - 1, { path: RARE }),
      // One machine that asks again and again is one visitor.
      ...Array.from({ length: 500 }, () => line({ path: RARE, host: '198.51.100.1' })),
      ...readers(200, { path: CRAWLED, agent: CRAWLER }),
      ...readers(200, { path: CRAWLED, agent: PROGRAM }),
      ...readers(200, { path: '/huong-dan/khong-co/', status: 404 }),
      ...readers(200, { path: '/wp-login.php' }),
      ...readers(200, { path: 'http://evil.example/chuyen-de/a/' }),
      ...readers(200, { path: '/van-ban/42-hd-btctw-2025/' }),
      'rubbish',
      '198.51.100.1 - - [no date] "GET /chuyen-de/a/ HTTP/1.1" 200 1 "-" "-"',
      '\u0000\u0001\u0002',
    ];

    test('ranks what people read, and nothing else', async () => {
      const { status, stdout } = await run(LOG);
      expect(status).toBe(0);
      expect(stdout).toContain('2 bài');
      expect(written()).toEqual({ from: '2026-11-20', to: '2026-11-30', pages: [POPULAR, READ] });
    });

    test('writes nothing of a reader: no machine, no program, no page they came from, no count', async () => {
      await run(LOG);
      const text = readFileSync(out(), 'utf8');
      expect(text).not.toMatch(/198\.51|192\.0|Mozilla|Windows|example\.vn|utm/u);
      expect(Object.keys(JSON.parse(text) as object)).toEqual(['from', 'to', 'pages']);
    });

    test('reads packed logs, several at once, and adds them up', async () => {
      const half = Math.ceil(FEWEST_VISITORS / 2);
      const day = (on: string) => readers(half, { path: READ, day: on });
      const { status } = await run(gzipSync(day('20/Nov/2026').join('\n')), day('21/Nov/2026'));
      expect(status).toBe(0);
      expect(written()).toEqual({ from: '2026-11-20', to: '2026-11-21', pages: [READ] });
    });

    test.each([
      ['nothing', []],
      ['rubbish', ['rubbish', '']],
      ['rare readings', readers(FEWEST_VISITORS - 1, { path: RARE })],
      ['crawlers', readers(200, { path: CRAWLED, agent: CRAWLER })],
    ])('of a log with %s it writes no file', async (_name, log) => {
      const { status, stderr } = await run(log);
      expect({ status, exists: existsSync(out()) }).toEqual({ status: 1, exists: false });
      expect(stderr).toContain('Không ghi tệp nào');
    });

    test.each([
      ['vhost_combined', readers(60, { path: READ }).map((each) => `so-tay.example:443 ${each}`)],
      ['máy trung gian', Array.from({ length: 300 }, () => line({ path: READ, host: '10.0.0.1' }))],
    ])('a log of the kind “%s” is named, and no file written', async (name, log) => {
      const { status, stderr } = await run(log);
      expect({ status, exists: existsSync(out()) }).toEqual({ status: 1, exists: false });
      expect(stderr).toContain(name);
    });

    test('a packed log that is cut short is an error, not half a list', async () => {
      const whole = gzipSync(LOG.join('\n'));
      const { status, stderr } = await run(whole.subarray(0, whole.length - 200));
      expect({ status, exists: existsSync(out()) }).toEqual({ status: 1, exists: false });
      expect(stderr).toContain('Không đọc được nhật ký');
    });
  },
);

test.each([[[]], [['khong-co.log']], [['--khong-co']]])('views %j is a wrong command', async (options) => {
  const output = new KeptOutput();
  expect(await viewsCommand(options, output)).toBe(2);
  expect(output.said.stderr).not.toContain('    at ');
});

test('the program ends with the code of its command', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/views.ts', 'khong-co.log'], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).not.toContain('    at ');
});
