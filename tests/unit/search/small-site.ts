import type { ArticlePart } from '../../../src/search/build/searchable-article.ts';
import { buildWordIndex } from '../../../src/search/build/word-files.ts';
import type { TitleData } from '../../../src/search/index/title-data.ts';
import { PartLoader } from '../../../src/search/index/part-loader.ts';
import { WordIndex } from '../../../src/search/index/word-index.ts';
import { unpackOutlines, unpackPart } from '../../../src/search/index/word-parts.ts';

const TEXTS: Record<string, readonly ArticlePart[]> = {
  '/khuyen-hoc/': [
    { role: 'text', text: 'Xây dựng quỹ khuyến học' },
    { role: 'heading', text: 'Giữ quỹ cho bà con tin' },
    { role: 'text', text: 'Mỗi dòng họ một quỹ, Mặt trận Tổ quốc giữ sổ.' },
    { role: 'ask', text: 'tặng vở cho cháu nhà khó' },
  ],
  '/an-ninh/': [
    { role: 'text', text: 'Giữ an ninh trật tự trong khu dân cư' },
    { role: 'summary', text: 'Tổ hòa giải, tuần tra, phòng cháy.' },
    { role: 'text', text: 'Diễn vòng vốn không ở đây, bàn ghế kê theo hàng.' },
  ],
  '/dang-phi/': [
    { role: 'text', text: 'Quy định 01-QĐ/TW' },
    { role: 'summary', text: 'về chế độ đảng phí' },
    { role: 'text', text: 'Đảng viên đóng mỗi tháng.' },
  ],
  '/nghi-quyet-22/': [{ role: 'text', text: 'Nghị quyết 22- NQ/TW về tổ chức cơ sở đảng.' }],
  '/huong-uoc/': [
    { role: 'text', text: 'Hương ước, quy ước' },
    { role: 'summary', text: 'Cách sửa hương ước của thôn.' },
  ],
  '/bieu-quyet/': [
    { role: 'text', text: 'Thảo luận dân chủ và biểu quyết' },
    { role: 'text', text: 'Chủ trì mời từng người, kê ghế thành vòng tròn cho dễ nói.' },
  ],
};

const packed = buildWordIndex(Object.values(TEXTS));

/** The word index of the small site as a browser opens it; `load` may stand for a broken server. */
export function smallWords(load = (part: number) => packed.parts[part] ?? new Uint8Array()): WordIndex {
  const parts = new PartLoader(packed.firstWords, (part) =>
    Promise.resolve(part).then(load).then(unpackPart),
  );
  return new WordIndex(unpackOutlines(packed.outlines), parts);
}

/** A site of a few pages, enough to tell right from wrong. */
export const SMALL_TITLES: TitleData = {
  order: 'small',
  pages: [
    {
      path: '/khuyen-hoc/',
      kind: 'topics',
      title: 'Xây dựng quỹ khuyến học',
      keywords: ['học bổng'],
    },
    {
      path: '/an-ninh/',
      kind: 'topics',
      title: 'Giữ an ninh trật tự trong khu dân cư',
    },
    { path: '/dang-phi/', kind: 'regulations', title: 'Quy định 01-QĐ/TW', summary: 'về chế độ đảng phí' },
    {
      path: '/nghi-quyet-22/',
      kind: 'regulations',
      title: 'Nghị quyết 22-NQ/TW',
      summary: 'về tổ chức cơ sở đảng',
      isOld: true,
    },
    {
      path: '/huong-uoc/',
      kind: 'guides',
      title: 'Hương ước, quy ước',
    },
    { path: '/bieu-quyet/', kind: 'guides', title: 'Thảo luận dân chủ và biểu quyết' },
  ],
  dictionary: [{ short: ['MTTQ'], phrases: ['Mặt trận Tổ quốc'] }, { phrases: ['bỏ phiếu', 'biểu quyết'] }],
  regulations: ['nq22', 'qd1'],
};
