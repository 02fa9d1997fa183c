import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ELEMENT_NODE, parse, TEXT_NODE, type Node } from 'ultrahtml';
import { rulesOf, type PdfRule } from './pdf-rules.ts';

/** Words of a text: letters and digits; dots, boxes and dashes are room for a pen, not words. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function htmlText(html: string): string {
  const read = (node: Node): string => {
    if (node.type === TEXT_NODE) return node.value;
    if (
      node.type === ELEMENT_NODE &&
      (node as { attributes: Record<string, string> }).attributes['aria-hidden']
    )
      return ' ';
    return ((node as { children?: Node[] }).children ?? []).map(read).join(' ');
  };
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return read(parse(html) as Node).replace(
    /&([a-z]+|#39);/gu,
    (whole, name: string) => entities[name] ?? whole,
  );
}

/** A part of a Word file: `word/document.xml`. */
export function docxPart(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`The Word file has no ${name}.`);
  return new TextDecoder().decode(part);
}

export function docxText(bytes: Uint8Array): string {
  return docxPart(bytes, 'word/document.xml')
    .replace(/<\/w:p>|<w:(?:tab|br)\/>/gu, ' ')
    .replace(/<[^>]+>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
}

/** One piece of text of a PDF page; lengths in millimetres from the top left corner, type in points. */
export interface PdfText {
  text: string;
  page: number;
  left: number;
  right: number;
  baseline: number;
  size: number;
  /** Decoration: page numbers and table heads repeated on later pages. */
  isArtifact: boolean;
}

export interface PdfContent {
  pages: { width: number; height: number }[];
  texts: PdfText[];
  /** Straight lines across the page: sides of the rows of a table among them. */
  rules: PdfRule[];
  metadata: { title?: string; language?: string; isMarked: boolean; xmp: string };
}

const MM_PER_POINT = 25.4 / 72;

export async function pdfContent(bytes: Uint8Array): Promise<PdfContent> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const content: PdfContent = { pages: [], texts: [], rules: [], metadata: { isMarked: false, xmp: '' } };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    content.pages.push({ width: width * MM_PER_POINT, height: height * MM_PER_POINT });
    content.rules.push(...(await rulesOf(page, number)));
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    for (const item of items) {
      if ('str' in item) {
        const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
        content.texts.push({
          text: item.str + (item.hasEOL ? ' ' : ''),
          page: number,
          left: x * MM_PER_POINT,
          right: (x + item.width) * MM_PER_POINT,
          baseline: (height - y) * MM_PER_POINT,
          size,
          isArtifact: open.includes(true),
        });
      } else if (item.type === 'endMarkedContent') {
        open.pop();
      } else {
        open.push((item as { tag?: string }).tag === 'Artifact');
      }
    }
  }
  const { info, metadata } = await document.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  content.metadata = {
    ...(facts.Title && { title: facts.Title }),
    ...(facts.Language && { language: facts.Language }),
    isMarked: (await document.getMarkInfo())?.['Marked'] === true,
    xmp: (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? '',
  };
  await document.destroy();
  return content;
}
