import { DATA_FILE, type TemplateData } from '../../papers/define/paper-data.ts';
import { fill } from '../../papers/fill/fill.ts';
import { siteJson } from '../../site/browser/site-json.ts';
import { giveFile } from './give-file.ts';

const PATIENCE_MS = 5000;
const WORD = /(?<name>[^/]+)\.docx$/u;

/** Hands over the blank Word file of a form: the one of the site, or one made here where no network gives it. */
export function giveBlankWord(href: string, form: string, say: (sentence: string) => void): Promise<void> {
  const name = WORD.exec(new URL(href).pathname)?.groups?.['name'] ?? form;
  return giveFile(say, async () => (await fetched(href, name)) ?? (await made(form, name)));
}

/** A strange network answers with a page of its own: only a Word file is one. */
async function fetched(href: string, name: string): Promise<File | undefined> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const file = await (await fetch(href, { signal: patience.signal })).blob();
    const isWord = (await file.slice(0, 2).text()) === 'PK';
    return isWord ? new File([file], `${name}.docx`, { type: file.type }) : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function made(form: string, name: string): Promise<File> {
  const [{ wordFile }, forms] = await Promise.all([
    import('./word-files.ts'),
    siteJson<TemplateData>(`/bieu-mau/${DATA_FILE}`),
  ]);
  const template = forms[form];
  if (!template) throw new Error('The page and its data do not agree.');
  return wordFile(fill(template), name);
}
