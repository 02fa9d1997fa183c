import { formatDate } from '../../model/calendar-day.ts';
import type { RecordKind } from '../../schema/workbench.ts';

const KIND_NAMES: Record<RecordKind, string> = {
  cells: 'chi bộ',
  members: 'đảng viên',
  plans: 'kế hoạch năm',
  meetings: 'buổi họp',
  tasks: 'việc',
};

/** Words of the screen on which files are saved, opened, and everything is wiped. */
export const FILES = {
  title: 'Tệp',
  intro:
    'Dữ liệu nằm trong trình duyệt của máy này; trình duyệt có thể xóa khi đầy bộ nhớ hoặc lâu không mở. Tệp lưu ra là bản giữ chắc, cũng là cách chuyển sang máy khác.',
  memory: 'Đang dùng kiểu máy dùng chung: đóng trang là mất hết. Lưu tệp trước khi đóng.',
  kinds: KIND_NAMES,
  never: (changes: number) => `Chưa lưu tệp lần nào; có ${changes} lần sửa.`,
  last: (day: string, changes: number) =>
    changes === 0
      ? `Đã lưu tệp ngày ${formatDate(day)}; từ đó chưa sửa gì.`
      : `Lưu tệp lần cuối ngày ${formatDate(day)}; từ đó có ${changes} lần sửa.`,
  due: 'Nên lưu tệp: có buổi đã họp hoặc nhiều chỗ đã sửa từ lần lưu trước.',
  save: 'Lưu tệp',
  share: 'Gửi tệp cho máy khác',
  withMembers: 'Ghi cả danh sách tên đảng viên vào tệp',
  saved: (name: string) => `Đã lưu ${name}. Nên bấm “Thử mở lại” một lần để chắc tệp đọc được.`,
  seal: 'Khóa tệp bằng cụm mật khẩu',
  sealByLock: 'Khóa tệp bằng cụm mật khẩu của máy này',
  sealedWhat: 'Ai có tệp cũng phải gõ đúng cụm mật khẩu mới đọc được. Quên cụm mật khẩu là mất tệp.',
  plainWhat: 'Tệp không khóa: ai có tệp là đọc được. Cất như giấy tờ của chi bộ.',
  savedSealed: (name: string) =>
    `Đã lưu ${name}; tệp đã khóa. Nên bấm “Thử mở lại” một lần để chắc tệp đọc được.`,
  /** Stands in the file itself. */
  sealedNote:
    'Tệp của Bàn làm việc của chi bộ, đã khóa bằng cụm mật khẩu. Mở ở trang Sổ tay chuyên đề: Bàn làm việc, phần Tệp.',
  sealedTitle: (name: string) => `${name} đã khóa`,
  sealedHelp: 'Gõ cụm mật khẩu lúc lưu tệp để xem bên trong. Trên máy này chưa có gì thay đổi.',
  sealedPhrase: 'Cụm mật khẩu của tệp',
  sealedCancel: 'Thôi, không mở',
  unseal: 'Mở tệp này',
  unsealing: 'Đang mở tệp …',
  unsealWrong:
    'Không đúng cụm mật khẩu của tệp. Xem lại chữ hoa, chữ thường và bộ gõ tiếng Việt đang bật hay tắt.',
  saveFault: 'Chưa lưu được tệp. Thử lại, hoặc mở trang bằng trình duyệt khác.',
  shareFault: 'Chưa gửi được. Bấm “Lưu tệp” rồi gửi tệp ấy qua Zalo hoặc thư.',
  open: 'Mở tệp đã lưu',
  verify: 'Thử mở lại',
  verified: (name: string, count: number) => `${name} đọc được: ${count} mục, giống hệt trên máy này.`,
  verifiedOther: (name: string, count: number) =>
    `${name} đọc được, nhưng khác trên máy này ${count} mục. Lưu lại một tệp mới.`,
  states: {
    'too-long': 'Tệp lớn quá 20 MB, không phải tệp của bàn làm việc.',
    'not-ours': 'Đây không phải tệp của bàn làm việc. Chọn tệp có đuôi .so-tay.json.',
    newer: 'Tệp này do bản mới hơn của trang ghi. Tải lại trang rồi mở lại.',
    broken: 'Tệp bị hỏng, không đọc được. Trên máy này không có gì thay đổi. Tìm bản lưu khác.',
  },
  place: (place: string) => `Chỗ hỏng đầu tiên: ${place}.`,
  edited: 'Tệp đã bị sửa bằng tay sau khi lưu. Xem kỹ trước khi gộp.',
  preview: (day: string) => `Tệp lưu ngày ${formatDate(day)}`,
  nothingNew: 'Tệp giống hệt những gì đang có trên máy này.',
  bring: {
    new: 'chưa có trên máy này',
    newer: 'trong tệp mới hơn',
    older: 'trên máy này mới hơn',
  },
  take: (name: string) => `Lấy từ tệp: ${name}`,
  merge: (count: number) => `Gộp ${count} mục vào máy này`,
  cancel: 'Thôi, không gộp',
  merged: (count: number) => `Đã gộp ${count} mục. Bản cũ trên máy vẫn xem lại được.`,
  mergeFault: 'Máy này không lưu được hết. Những mục chưa gộp vẫn còn trong tệp.',
  wipe: 'Xóa khỏi máy này',
  wipeMembers: 'Xóa danh sách tên đảng viên',
  wipeMembersHelp: 'Chỉ xóa tên; các con số điểm danh của buổi đã họp vẫn còn.',
  wipedMembers: 'Đã xóa danh sách tên.',
  wipeAll: 'Xóa tất cả',
  wipeWhat: (parts: string) =>
    `Sẽ xóa ${parts} khỏi trình duyệt này. Không lấy lại được, trừ khi có tệp đã lưu.`,
  wipeSure: 'Xóa hết, tôi đã có tệp',
  wiped: 'Đã xóa. Trên máy này không còn gì của bàn làm việc.',
  reports: 'Báo cáo gửi cấp trên',
  reportsHelp: 'Chọn quý, xem đúng những gì sẽ gửi, rồi lưu tệp hoặc in. Không có tên đảng viên nào.',
} as const;
