import { SUBJECTS, CELL_TYPES } from '../model/classification.ts';

/** Pages that exist whatever the content is. */
export const STATIC_PATHS = [
  '/',
  '/chuyen-de/',
  ...Object.keys(SUBJECTS).map((subject) => `/chuyen-de/linh-vuc/${subject}/`),
  ...Object.keys(CELL_TYPES).map((cellType) => `/chuyen-de/loai-hinh/${cellType}/`),
  '/chuyen-de/tuyen-chon/',
  '/huong-dan/',
  '/hoi-dap/',
  '/van-ban/',
  '/bieu-mau/',
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
] as const;
