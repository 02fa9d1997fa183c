import { SUBJECTS, CELL_TYPES } from '../model/classification.ts';
import { GROUP_PATHS } from '../model/vocabulary.ts';
import { CONTENT_KINDS, PAGE_KIND_NAMES } from './content-kind.ts';

/** Pages that exist whatever the content is. */
export const STATIC_PATHS: readonly string[] = [
  '/',
  ...PAGE_KIND_NAMES.map((kind) => CONTENT_KINDS[kind].path),
  ...Object.keys(SUBJECTS).map((subject) => `${GROUP_PATHS['linh-vuc']}${subject}/`),
  ...Object.keys(CELL_TYPES).map((cellType) => `${GROUP_PATHS['loai-hinh-chi-bo']}${cellType}/`),
  '/tim-kiem/',
  '/gioi-thieu/',
  '/huong-dan-bien-tap/',
  '/huong-dan-bien-tap/phieu-duyet/',
  '/huong-dan-bien-tap/quy-tac/',
  '/cap-nhat/',
  '/ban-lam-viec/',
  '/ban-lam-viec/tong-hop/',
  '/doc-khi-mat-mang/',
  '/gop-y/',
  '/gop-y/phieu/',
  '/quan-tri/can-ra-soat/',
];
