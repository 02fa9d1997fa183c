/** A mark that would be printed as it stands, and what to write instead. */
type RawMark = readonly [pattern: RegExp, advice: string];

const ENTITY: RawMark = [
  /&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/iu,
  'hiện nguyên trên trang. Gõ thẳng chữ ấy (dấu cách, dấu &, ngoặc kép …).',
];
const WIKI_LINK: RawMark = [
  /\[\[[^[\]\n]{1,120}\]\]/u,
  'không thành liên kết. Viết [chữ](/thu-muc/ten-trang/).',
];
const CONTAINER: RawMark = [
  /(?:^|\n)[ \t]*:{3,}[ \t]*[\p{L}\d-]*/u,
  'không thành khung. Dùng <Callout kind="luu-y"> … </Callout>.',
];

/** Marks of other tools that a body prints as they stand. */
const IN_BODY: readonly RawMark[] = [
  WIKI_LINK,
  CONTAINER,
  [/^\[![A-Za-z]+\]/u, 'không thành khung. Dùng <Callout kind="luu-y"> … </Callout>.'],
  [/(?:^|\n)#{2,6}[^\s#]/u, 'không thành tiêu đề. Thêm dấu cách sau ##.'],
  [/==[^=\s][^=\n]*[^=\s]==/u, 'không thành chữ tô màu. Dùng **chữ đậm**.'],
  [
    /\[[^[\]\n]{1,120}\] +\((?:(?:https?:\/\/|\/)[^()\s]+\)|$)/u,
    'không thành liên kết. Xóa dấu cách giữa ] và (.',
  ],
];

/** Marks that a plain field prints as they stand: it knows no Markdown and no HTML. */
const IN_FIELD: readonly RawMark[] = [
  ENTITY,
  WIKI_LINK,
  CONTAINER,
  [
    /\*\*(?=\S)[^*\n]+\*\*|(?<![\p{L}\d_])__(?=[^\s_])[^_\n]+__(?![\p{L}\d_])/u,
    'hiện nguyên dấu. Trường này chỉ có chữ thường.',
  ],
  [
    /(?<![\p{L}\d*])\*(?=[^\s*])[^*\n]*[^\s*]\*(?![\p{L}\d*])/u,
    'hiện nguyên dấu. Trường này chỉ có chữ thường.',
  ],
  [
    /!?\[[^[\]\n]*\]\([^()\s]*\)/u,
    'không thành liên kết hay hình. Trường này chỉ có chữ; liên kết đặt trong nội dung bài.',
  ],
  [/^#{1,6} /u, 'hiện nguyên dấu #. Xóa dấu này.'],
  [/`[^`\n]+`|~~[^~\n]+~~/u, 'hiện nguyên dấu. Trường này chỉ có chữ thường.'],
  [/<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|<!--/iu, 'hiện nguyên thẻ. Trường này không dùng HTML: xóa thẻ.'],
];

/** Returns what to say of the first mark of Markdown, HTML or another tool that a plain field would print. */
export function markInField(text: string): string | undefined {
  return firstMark(IN_FIELD, text);
}

/** Returns the same for the words of a body; `written`: as its file writes them, where `\[` is meant to be seen. */
export function markInBody(text: string, written: string): string | undefined {
  return firstMark(IN_BODY, written) ?? firstMark([ENTITY], text);
}

function firstMark(marks: readonly RawMark[], text: string): string | undefined {
  for (const [pattern, advice] of marks) {
    const found = pattern.exec(text)?.[0].trim();
    if (found !== undefined) return `“${found.slice(0, 60)}” ${advice}`;
  }
  return undefined;
}
