import type { BodyIndex } from '../../../src/search/body-index.ts';
import type { Catalogue, CatalogueEntry } from '../../../src/search/catalogue.ts';
import { indexText } from '../../../src/search/indexed-text.ts';
import { fold } from '../../../src/model/vietnamese.ts';

const page = (entry: Omit<CatalogueEntry, 'path'>): CatalogueEntry => ({ path: `/${entry.id}/`, ...entry });

/** A site of a few pages, enough to tell right from wrong. */
export const SMALL_CATALOGUE: Catalogue = {
  pages: [
    page({
      id: 'khuyen-hoc',
      kind: 'topics',
      title: 'Xây dựng quỹ khuyến học',
      keywords: ['học bổng'],
      headings: ['Giữ quỹ cho bà con tin'],
    }),
    page({
      id: 'an-ninh',
      kind: 'topics',
      title: 'Giữ an ninh trật tự trong khu dân cư',
      summary: 'Tổ hòa giải, tuần tra, phòng cháy.',
    }),
    page({ id: 'dang-phi', kind: 'regulations', title: 'Quy định 01-QĐ/TW', summary: 'về chế độ đảng phí' }),
    page({
      id: 'nghi-quyet-22',
      kind: 'regulations',
      title: 'Nghị quyết 22-NQ/TW',
      summary: 'về tổ chức cơ sở đảng',
      isOld: true,
    }),
    page({
      id: 'huong-uoc',
      kind: 'guides',
      title: 'Hương ước, quy ước',
      summary: 'Cách sửa hương ước của thôn.',
    }),
    page({ id: 'bieu-quyet', kind: 'guides', title: 'Thảo luận dân chủ và biểu quyết' }),
  ],
  dictionary: [{ short: ['MTTQ'], phrases: ['Mặt trận Tổ quốc'] }, { phrases: ['bỏ phiếu', 'biểu quyết'] }],
  documents: ['nq22', 'qd1'],
};

const TEXTS: Record<string, string> = {
  'khuyen-hoc': 'Xây dựng quỹ khuyến học. Mỗi dòng họ một quỹ, Mặt trận Tổ quốc giữ sổ.',
  'an-ninh': 'Giữ an ninh trật tự trong khu dân cư. Diễn vòng vốn không ở đây, bàn ghế kê theo hàng.',
  'dang-phi': 'Quy định 01-QĐ/TW về chế độ đảng phí. Đảng viên đóng mỗi tháng.',
  'nghi-quyet-22': 'Nghị quyết 22- NQ/TW về tổ chức cơ sở đảng.',
  'huong-uoc': 'Hương ước, quy ước. Cách sửa hương ước của thôn.',
  'bieu-quyet': 'Thảo luận dân chủ và biểu quyết. Chủ trì mời từng người, kê ghế thành vòng tròn cho dễ nói.',
};

/** A full-text index that finds folded words by their beginning, all of them, as Pagefind does. */
export const SMALL_BODY: BodyIndex = {
  search: (words) => {
    const wanted = fold(words)
      .split(/[^a-z0-9]+/u)
      .filter(Boolean);
    const found = Object.entries(TEXTS).filter(([, text]) => {
      const has = [...fold(text).split(/[^a-z0-9]+/u), ...indexText(text).documents.keys()];
      return wanted.length > 0 && wanted.every((word) => has.some((each) => each.startsWith(word)));
    });
    return Promise.resolve(new Map(found.map(([id]) => [id, 1])));
  },
  read: (id) => {
    const content = TEXTS[id] ?? '';
    return Promise.resolve({ content, indexed: indexText(content), anchors: [{ id: 'dau', start: 0 }] });
  },
};
