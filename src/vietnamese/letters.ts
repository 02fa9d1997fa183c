const COMBINING_MARKS = /\p{M}/gu;

/** Lower-case letters without any mark, `đ` as `d`: `Xoá đói` → `xoa doi`. Idempotent. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(COMBINING_MARKS, '').toLowerCase().replaceAll('đ', 'd');
}

/** An ASCII name for URLs, files and anchors: `Mục tiêu của buổi` → `muc-tieu-cua-buoi`. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Order of a Vietnamese list; fixed, so that every machine sorts alike. */
export const vietnameseOrder = new Intl.Collator('vi').compare;
