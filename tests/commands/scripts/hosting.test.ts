import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { deploy } from '../../../scripts/deploy.ts';

const RECIPES = 'docs/hosting';
const recipe = (name: string) => readFileSync(join(RECIPES, name), 'utf8');
const PAGE = '<!doctype html><title>Trang</title>'.repeat(40);

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phuc-vu-'));
  const dist = join(folder, 'dist');
  for (const each of ['_astro', 'van-ban', 'ban-lam-viec']) mkdirSync(join(dist, each), { recursive: true });
  writeFileSync(join(dist, 'index.html'), PAGE);
  writeFileSync(join(dist, 'van-ban/index.html'), PAGE);
  writeFileSync(join(dist, 'ban-lam-viec/index.html'), PAGE);
  writeFileSync(join(dist, '404.html'), `<h1>Không có trang này</h1>${PAGE}`);
  writeFileSync(join(dist, '_astro/a.12345678.js'), 'export {};'.repeat(90));
  writeFileSync(join(dist, 'icon.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(90)}</svg>`);
  writeFileSync(join(dist, 'manifest.webmanifest'), JSON.stringify({ name: 'x'.repeat(300) }));
  await deploy(dist, join(folder, 'web'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (text: string) => text.replaceAll('/srv/so-tay', join(folder, 'web'));

const SERVERS = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    start: (port: number) => {
      writeFileSync(join(folder, 'so-tay-headers.nginx.conf'), recipe('so-tay-headers.nginx.conf'));
      const server = inFolder(recipe('so-tay.nginx.conf')).replaceAll('/etc/nginx/snippets', folder);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (each) => `${each}_temp_path ${folder}/${each};`,
      );
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      const text = `${user} daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; events {}
        http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port}; ${server} } }`;
      writeFileSync(join(folder, 'nginx.conf'), text);
      return ['-c', join(folder, 'nginx.conf'), '-p', folder];
    },
  },
  {
    name: 'Apache',
    program: '/usr/sbin/apache2',
    start: (port: number) => {
      const modules = 'mpm_event authz_core headers rewrite mime dir';
      const load = modules
        .split(' ')
        .map((each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so`);
      const text = `${load.join('\n')}\nServerRoot ${folder}\nServerName localhost\nListen 127.0.0.1:${port}
        PidFile ${folder}/apache.pid\nErrorLog ${folder}/apache.log\nTypesConfig /etc/mime.types
        <VirtualHost *:${port}>\n${inFolder(recipe('so-tay.apache.conf'))}\n</VirtualHost>\n`;
      writeFileSync(join(folder, 'apache.conf'), text);
      return ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'];
    },
  },
];

describe.each(SERVERS)('$name serves a release as its recipe says', ({ program, start }) => {
  describe.skipIf(!existsSync(program))(`needs ${program}`, () => {
    let child: ChildProcess;
    let port: number;
    beforeAll(async () => {
      port = await freePort();
      child = spawn(program, start(port), { stdio: 'ignore' });
      await vi.waitFor(async () => expect((await ask('/')).status).toBe(200), { timeout: 20_000 });
    });
    afterAll(() => child.kill());
    const ask = (path: string, encoding = '') => answerOf(port, path, encoding);

    test('pages are compressed, asked for anew each time, and cannot be framed', async () => {
      const { status, headers } = await ask('/van-ban/', 'gzip');
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-encoding': 'gzip',
        'content-type': expect.stringMatching(/^text\/html; ?charset=utf-8$/iu) as string,
        'cache-control': 'no-cache',
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
      });
    });

    test('the workbench alone may use the camera', async () => {
      const policies = await Promise.all(
        ['/van-ban/', '/ban-lam-viec/'].map(async (path) => {
          const sent = (await ask(path)).headers['permissions-policy'];
          // Browsers keep the last word on each feature.
          return [...String(sent).matchAll(/camera=\([^)]*\)/gu)].at(-1)?.[0];
        }),
      );
      expect(policies).toEqual(['camera=()', 'camera=(self)']);
    });

    test('a page comes as it is where nothing is unpacked', async () => {
      const { headers, body } = await ask('/van-ban/');
      expect(headers['content-encoding']).toBeUndefined();
      expect(body).toBe(PAGE);
    });

    test('files named by what they hold are kept for good', async () => {
      const { headers } = await ask('/_astro/a.12345678.js', 'gzip');
      expect(headers['cache-control']).toMatch(/immutable/u);
      expect(headers['content-encoding']).toBe('gzip');
      expect(headers['content-type']).toMatch(/^text\/javascript/u);
    });

    test('icons are not asked for at every change of address', async () => {
      const { headers } = await ask('/icon.svg', 'gzip');
      expect(headers['cache-control']).toBe('public, max-age=604800');
      expect(headers['content-type']).toMatch(/^image\/svg\+xml/u);
    });

    test('an address without its closing slash leads to the one with it', async () => {
      const { status, headers } = await ask('/van-ban');
      expect(status).toBe(301);
      expect(headers.location).toMatch(/\/van-ban\/$/u);
    });

    test('what is not there answers 404 with the page of the site', async () => {
      const { status, body, headers } = await ask('/khong-co/');
      expect(status).toBe(404);
      expect(body).toContain('Không có trang này');
      expect(headers['x-content-type-options']).toBe('nosniff');
    });
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

function answerOf(port: number, path: string, encoding: string): Promise<Answer> {
  const headers = encoding === '' ? {} : { 'accept-encoding': encoding };
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    })
      .on('error', fail)
      .end();
  });
}

test('the recipes name every header of public/_headers', () => {
  const sent = recipeHeaders(readFileSync('public/_headers', 'utf8'));
  expect(sent.length).toBeGreaterThanOrEqual(5);
  for (const name of ['so-tay-headers.nginx.conf', 'so-tay.apache.conf', 'web.config'])
    for (const [header, value] of sent) {
      expect(recipe(name)).toContain(header);
      expect(recipe(name)).toContain(value);
    }
});

/** Names and values that every page is sent with. */
const recipeHeaders = (text: string) =>
  (/^\/\*\n(?<all>(?: {2}.+\n)+)/mu.exec(text)?.groups?.['all'] ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(': ') as [string, string]);
