import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDevServer, type DevServer } from './dev-server.ts';
import { copyProject } from './project-copy.ts';

const copy = copyProject({ content: 'small' });
const SET = '/chuyen-de/quy-khuyen-hoc/giay-to/';
const FORM = '/bieu-mau/phieu-thao-luan/';

describe('while a developer looks on', () => {
  let server: DevServer;
  beforeAll(async () => {
    server = await startDevServer(copy.folder);
  }, 180_000);
  afterAll(() => {
    server.stop();
    copy.remove();
  });

  /** Addresses of the files that a page offers. */
  async function filesOn(path: string): Promise<string[]> {
    const page = await fetch(`${server.origin}${path}`);
    expect(page.status, path).toBe(200);
    const addresses = [...(await page.text()).matchAll(/href="(?<path>\/[^"]+\.(?:docx|pdf))"/gu)];
    return addresses.map(({ groups }) => groups?.['path'] ?? '');
  }

  test('the files that a page of papers offers are there, of every kind', async () => {
    const files = [...(await filesOn(SET)), ...(await filesOn(FORM))];
    const kinds = (folder: string) =>
      new Set(files.filter((file) => file.startsWith(folder)).map((file) => file.split('.').at(-1)));
    expect(kinds(SET)).toEqual(new Set(['pdf']));
    expect(kinds(FORM)).toEqual(new Set(['docx', 'pdf']));
    for (const file of files) {
      const answer = await fetch(`${server.origin}${file}`);
      expect(answer.status, file).toBe(200);
      const signature = new TextDecoder('latin1').decode((await answer.arrayBuffer()).slice(0, 4));
      expect(signature, file).toBe(file.endsWith('.pdf') ? '%PDF' : 'PK\u0003\u0004');
    }
  });

  test.each(['/signs.svg', '/icon.svg'])(
    '%s is served as a drawing, so that browsers show it',
    async (path) => {
      const answer = await fetch(`${server.origin}${path}`);
      expect(answer.headers.get('content-type')).toMatch(/^image\/svg\+xml/u);
    },
  );

  test('a file that no page offers is not', async () => {
    expect((await fetch(`${server.origin}${SET}khong-co.docx`)).status).toBe(404);
  });
});
