import type { PageStep } from './finished-pages.ts';

/** Takes out white space that no browser shows. Astro's own way with it joins words (withastro/astro#17310). */
export const tightHtml: PageStep = { rewrite: tight };

/** White space in these is text, or code whose hash stands in the policy of its page. */
const KEPT = /(<pre\b.*?<\/pre>|<script\b.*?<\/script>|<style\b.*?<\/style>|<textarea\b.*?<\/textarea>)/su;

/**
 * Elements around which white space is never seen, for they stand as blocks wherever they are. Cells of tables are not
 * among them: the registry shows them in a line on phones.
 */
const BLOCKS =
  'article|aside|blockquote|body|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|legend|li|link|main|meta|nav|ol|p|path|section|summary|svg|table|tbody|thead|title|tr|ul|use';
/** What one space is as good as many of; a space that must not break is none of it. */
const WHITE = '[ \\t\\r\\n\\f]';
const BLOCK_TAG = new RegExp(
  `${WHITE}*(</?(?:${BLOCKS})(?:${WHITE}(?:[^>"']|"[^"]*"|'[^']*')*)?>)${WHITE}*`,
  'gu',
);
const TEXT = /(?<=>)[^<>]+(?=<)/gu;
const WHITES = new RegExp(`${WHITE}+`, 'gu');

const tightPiece = (html: string) =>
  html.replace(BLOCK_TAG, '$1').replace(TEXT, (text) => text.replace(WHITES, ' '));

export function tight(html: string): string {
  // Every second piece is a kept element.
  return html
    .split(KEPT)
    .map((piece, place) => (place % 2 === 1 ? piece : tightPiece(piece)))
    .join('');
}
