import { TEXTS_IN_A_FILE, type PackedText } from '../index/page-text.ts';
import type { ArticlePart } from './searchable-article.ts';

/** Files of texts, ready to be compressed and written: what is shown of a page in an answer is read from them. */
export function buildTexts(articles: readonly (readonly ArticlePart[])[]): Uint8Array[] {
  const texts = articles.map(packedText);
  return Array.from({ length: Math.ceil(texts.length / TEXTS_IN_A_FILE) }, (_, file) =>
    new TextEncoder().encode(
      JSON.stringify(texts.slice(file * TEXTS_IN_A_FILE, (file + 1) * TEXTS_IN_A_FILE)),
    ),
  );
}

/** A block that ends without a full stop gets one, so that it does not run into the next. */
function packedText(parts: readonly ArticlePart[]): PackedText {
  let content = '';
  const anchors: [string, number][] = [];
  for (const { text, ids = [] } of parts) {
    for (const id of ids) anchors.push([id, content.length]);
    content += `${text}${/[\p{L}\p{N})”%]$/u.test(text) ? '.' : ''} `;
  }
  return [content.trimEnd(), ...anchors];
}
