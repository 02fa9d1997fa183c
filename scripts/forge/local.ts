import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import { editorPolicy, readEditorSettings } from '../../src/editor/backend.ts';
import { EDITOR_PATH } from '../../src/editor/build/editor-bundle.ts';
import { SITE } from '../../src/site/identity.ts';
import { answer } from '../../tests/browser/dist-server.ts';
import { BareRepository, type Files } from './stand-in/bare-repository.ts';
import { StandInForgejo } from './stand-in/forgejo.ts';

const PORT = 4322;
const DIST = 'dist';
const CONTENT = 'content';
const EDITOR_PAGE = '/quan-tri/';
const PULL = /^\/so-tay\/noi-dung\/pulls\/(?<number>\d+)$/u;

/** Texts of the content folder; pictures stay where they are, because the forge here keeps text. */
function contentFiles(): Files {
  const entries = readdirSync(CONTENT, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile() && /\.(?:mdx?|yaml)$/u.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative('.', path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** The page of the editor as a build for this forge would have it: its settings and its policy, nothing else. */
export function editorPageFor(html: string, apiRoot: string): string {
  const settings = readEditorSettings(
    { EDITOR_BACKEND: 'forgejo', EDITOR_API_ROOT: apiRoot, EDITOR_REPOSITORY: 'so-tay/noi-dung' },
    SITE,
  );
  const escaped = JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html
    .replace(/data-editor="[^"]*"/u, () => `data-editor="${escaped}"`)
    .replace(
      /(?<=http-equiv="Content-Security-Policy" content=)"[^"]*"/u,
      () => `"${editorPolicy(settings)}"`,
    );
}

/**
 * Serves the built site, its editor and a stand-in for Forgejo at one address of this machine. What is saved is gone
 * when the command ends; the folder of the project is never written to.
 */
export async function startLocal(
  port = PORT,
): Promise<{ address: string; stop: () => Promise<void>; tokens: string[] }> {
  const forge = new StandInForgejo(new BareRepository(contentFiles()));
  const tokens = [forge.admit('bien-tap', 'Người biên tập'), forge.admit('nguoi-duyet', 'Người duyệt')];
  await forge.start();
  const page = readFileSync(join(DIST, EDITOR_PAGE, 'index.html'), 'utf8');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const pull = forge.state.pull(PULL.exec(path)?.groups?.['number']);
    if (path.startsWith('/api/')) forge.respond(request, response);
    else if (path === EDITOR_PAGE) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(editorPageFor(page, `${address()}/api/v1`));
    } else if (pull) {
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`${pull.title}\n\n${forge.state.repository.git(['diff', `main...${pull.branch}`])}\n`);
    } else answer(DIST, path, response);
  });
  const address = () => {
    const at = server.address();
    return `http://localhost:${typeof at === 'object' && at ? at.port : port}`;
  };
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(port, '127.0.0.1', resolve));
  forge.state.address = address();
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await forge.stop();
  };
  return { address: address(), stop, tokens };
}

if (import.meta.main) {
  if (!existsSync(join(DIST, EDITOR_PATH))) {
    process.stderr.write('Chưa có trang đã dựng. Chạy npm run build trước.\n');
    process.exit(1);
  }
  const { address, stop, tokens } = await startLocal();
  process.stdout.write(`Trang đọc:      ${address}/
Trang biên tập: ${address}${EDITOR_PAGE}
Bấm “Đăng nhập bằng mã truy cập” rồi dán một trong hai mã:
  Người biên tập: ${tokens[0] ?? ''}
  Người duyệt:    ${tokens[1] ?? ''}
Mở hai trình duyệt để thử hai người. Kho chỉ có ở đây; dừng lệnh (Ctrl+C) thì mọi thứ đã lưu mất, thư mục dự án không đổi.
`);
  process.on('SIGINT', () => void stop().then(() => process.exit(0)));
}
