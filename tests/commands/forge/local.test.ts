import { expect, test } from 'vitest';
import { editorPageFor } from '../../../scripts/forge/local.ts';

const PAGE =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><p data-editor="{&quot;backend&quot;:&quot;github&quot;}">…</p>';

test('the page of the editor is told of the forge on this machine, and its policy lets it ask there', () => {
  const html = editorPageFor(PAGE, 'http://localhost:4322/api/v1');
  const settings =
    /data-editor="(?<json>[^"]*)"/u.exec(html)?.groups?.['json']?.replaceAll('&quot;', '"') ?? '';
  expect(JSON.parse(settings)).toMatchObject({
    backend: 'gitea',
    apiRoot: 'http://localhost:4322/api/v1',
    repository: 'so-tay/noi-dung',
  });
  expect(html).toMatch(/Content-Security-Policy" content="[^"]*connect-src [^;"]*http:\/\/localhost:4322/u);
});
