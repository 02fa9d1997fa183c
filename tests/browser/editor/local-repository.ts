import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import type { Files } from '../../../scripts/forge/stand-in/bare-repository.ts';
import { FIXTURE } from '../../site/fixture-site.ts';

const CONTENT = join(FIXTURE, 'content');

/** Every file of the fixture site's `content/`, by its path from the root of that site. */
export function contentFiles(): Files {
  return Object.fromEntries(
    readdirSync(CONTENT, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:mdx?|yaml)$/u.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(FIXTURE, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/**
 * Gives the page a checkout to work on. The dialog that chooses a folder cannot be used without a person, so it
 * is answered with a folder of the browser's own file system; everything behind it is what editors use.
 */
export async function giveCheckout(page: Page, files: Files): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle('checkout');
      },
    });
  });
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    const checkout = await root.getDirectoryHandle('checkout', { create: true });
    await checkout.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(all)) {
      const names = path.split('/');
      let folder = checkout;
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
}

/** Every file of the page's checkout that differs from `before`, also a new one. */
export async function changedFiles(page: Page, before: Files): Promise<Files> {
  const now = await page.evaluate(async () => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        // What is being written stands beside its file until it is whole.
        if (name.endsWith('.crswap')) continue;
        if (handle.kind === 'directory') await walk(handle, `${path}${name}/`);
        else found[`${path}${name}`] = await (await handle.getFile()).text();
      }
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle('checkout'), '');
    return found;
  });
  return Object.fromEntries(Object.entries(now).filter(([path, text]) => before[path] !== text));
}

/** A copy of that `content/` on disk with these files written over it; returns the content folder. */
export function contentWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'bien-tap-'));
  cpSync(CONTENT, join(folder, 'content'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return join(folder, 'content');
}

/** Lines that differ between two texts of as many lines: `[before, after]`. */
export function changedLines(before: string, after: string): [string, string][] {
  const old = before.split('\n');
  const now = after.split('\n');
  if (old.length !== now.length) {
    const lost = old.filter((line) => !now.includes(line));
    const found = now.filter((line) => !old.includes(line));
    throw new Error(`${old.length} lines became ${now.length}: ${JSON.stringify({ lost, found })}`);
  }
  return old.flatMap((line, index): [string, string][] =>
    line === now[index] ? [] : [[line, now[index] ?? '']],
  );
}
