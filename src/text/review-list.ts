import { formatDate } from '../model/calendar-day.ts';
import type { BasisKind } from '../model/basis.ts';

const BY: Readonly<Record<BasisKind, (where: string) => string>> = {
  citation: () => 'dẫn ở trường citations',
  rule: (where) => `in lại mục “${where}” (Rule)`,
  link: (where) => `liên kết đến ${where}`,
  mention: (where) => `nhắc ở ${where}`,
};

/** What editors see on the list of texts to review. */
export const REVIEW_LIST = {
  title: 'Cần rà soát',
  description:
    'Danh sách cho ban biên tập: bài còn dựa vào văn bản đã được thay thế, bài có nguồn xem đã lâu.',
  intro:
    'Trang này dành cho người biên tập, tự lập lại mỗi lần đăng. Sửa xong và đăng thì bài tự rời danh sách.',
  howTo: 'Hướng dẫn biên tập: sửa bài đã đăng, văn bản được thay thế',
  must: 'Phải sửa',
  mustHelp:
    'Bài dẫn văn bản đã được thay thế mà chưa dẫn văn bản mới. Đọc lại theo văn bản mới, sửa chỗ khác đi, rồi thêm văn bản mới vào citations.',
  mustNone: 'Không có bài nào dựa vào văn bản đã được thay thế mà thiếu văn bản mới.',
  again: 'Xem lại',
  againHelp:
    'Bài dẫn cả văn bản cũ và văn bản mới. Nếu chỉ nhắc văn bản cũ để kể lịch sử thì giữ nguyên; nếu còn hướng dẫn theo văn bản cũ thì sửa.',
  againNone: 'Không có bài nào còn nhắc văn bản đã được thay thế.',
  checked: 'Đối chiếu nguồn đã lâu nhất',
  checkedHelp: 'Theo ngày kiểm tra (checkedOn) và ngày xem nguồn (seenOn) cũ nhất trong từng tệp.',
  checkedOn: (date: string) => `Đối chiếu ngày ${formatDate(date)}.`,
  replacedBy: 'nay là',
  texts: (count: number) => `${count} bài`,
  places: (places: readonly { by: BasisKind; where: string; line: number }[]) => {
    const said = places.map(({ by, where, line }) => `${BY[by](where)}, dòng ${line}`).join('; ');
    return said.charAt(0).toLocaleUpperCase('vi') + said.slice(1);
  },
} as const;
