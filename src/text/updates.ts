import { formatDate } from '../model/calendar-day.ts';
import type { AnnouncedKindName } from '../kinds/content-kind.ts';
import { CONTENT_LABELS } from '../kinds/content-label.ts';
import type { ChangeType } from '../model/site-change.ts';

type Label = keyof typeof CONTENT_LABELS;

const label = (kind: string) => CONTENT_LABELS[kind as Label];

const NAMES: Readonly<Record<ChangeType, (kind: string) => string>> = {
  new: (kind) => `${label(kind)} mới`,
  revised: (kind) => `${label(kind)} vừa sửa`,
  replacement: (kind) => `${label(kind)} mới thay văn bản cũ`,
};

/** What a number of texts of one kind is a number of. */
const NOUNS: Readonly<Record<AnnouncedKindName, string>> = {
  topics: 'chuyên đề',
  guides: 'hướng dẫn',
  answers: 'câu hỏi đáp',
  regulations: 'văn bản',
  templates: 'biểu mẫu',
};

const HAPPENED: Readonly<Record<ChangeType, string>> = {
  new: 'mới được đăng',
  revised: 'được sửa',
  replacement: 'mới thay văn bản cũ',
};

/** `115 chuyên đề được sửa` */
const many = (type: ChangeType, kind: string, count: number) =>
  `${count} ${NOUNS[kind as AnnouncedKindName]} ${HAPPENED[type]}`;

/** What readers see about changes of the site. */
export const UPDATES = {
  title: 'Cập nhật',
  description: (site: string) =>
    `Những bài mới đăng, bài vừa sửa và văn bản mới thay văn bản cũ trên ${site}.`,
  intro:
    'Bài mới, bài vừa sửa, văn bản vừa được thay. Ngày ghi ở đây là ngày đăng hoặc sửa trên trang này; ngày ban hành của văn bản ghi ngay sau tên văn bản.',
  month: (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
  day: (date: string) => `Ngày ${formatDate(date)}`,
  groupName: (type: ChangeType, kind: string) => NAMES[type](kind),
  group: (type: ChangeType, kind: string, count: number) => `${NAMES[type](kind)} (${count})`,
  many,
  /** Many of one day, in one line below that day: `shown` of them stand on this page. */
  manyOnDay: (type: ChangeType, kind: string, total: number, shown: number) =>
    many(type, kind, total) + (shown < total ? ` (ở trang này: ${shown})` : ''),
  replaces: (titles: readonly string[]) => `Thay thế ${titles.join('; ')}.`,
  archive: 'Cập nhật trước đây',
  newest: 'Cập nhật mới nhất',
  /** A page of the archive: several may be of the same days. */
  archivePage: (number: number, from: string, to: string) =>
    from === to
      ? `Trang ${number}: ngày ${formatDate(from)}`
      : `Trang ${number}: từ ${formatDate(from)} đến ${formatDate(to)}`,
  archiveDescription: (number: number, from: string, to: string) =>
    `Cập nhật trước đây, trang ${number}: bài mới và bài vừa sửa từ ${formatDate(from)} đến ${formatDate(to)}.`,
  archiveTitle: (number: number) => `Cập nhật trước đây: trang ${number}`,
  all: 'Xem mọi cập nhật',
  feeds: 'Theo dõi bằng chương trình đọc tin',
  feedsHelp:
    'Chép một địa chỉ dưới đây vào chương trình đọc tin (Atom) để tự nhận bài mới. Không cần tài khoản, trang này không biết ai theo dõi.',
  feed: { all: 'Mọi cập nhật', of: (kind: string) => label(kind) },
  feedName: (name: string) => `${name} (tin Atom)`,
  followNews: 'Nhận tin mới',
  author: 'Ban biên tập',
  history: 'Lịch sử sửa đổi',
  first: 'Đăng lần đầu.',
} as const;
