import type { Page } from 'playwright-core';
import { editorPolicy, readEditorSettings, type EditorSettings } from '../../../src/editor/backend.ts';
import { FIXTURE_SITE } from '../../site/fixture-site.ts';

/** Serves the editor's page as a build with EDITOR_API_ROOT would: same files, other forge, policy made by the same code. */
export async function useForge(page: Page, apiRoot: string, backend = 'github'): Promise<void> {
  const settings: EditorSettings = readEditorSettings(
    { EDITOR_API_ROOT: apiRoot, EDITOR_BACKEND: backend, EDITOR_REPOSITORY: 'so-tay/noi-dung' },
    { ...FIXTURE_SITE, address: FIXTURE_SITE.origin },
  );
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  await page.route('**/quan-tri/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const rewritten = html
      .replace(/data-editor="[^"]*"/u, () => `data-editor="${escaped(JSON.stringify(settings))}"`)
      .replace(
        /(http-equiv="Content-Security-Policy" content=)"[^"]*"/u,
        (_all, start) => `${String(start)}"${editorPolicy(settings)}"`,
      );
    await route.fulfill({ response, body: rewritten });
  });
}
