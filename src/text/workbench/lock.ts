import { formatDate, type CalendarDate } from '../../model/calendar-day.ts';

/** Words of the lock by passphrase. */
export const LOCK = {
  title: 'Khóa bằng cụm mật khẩu',
  intro:
    'Cho máy nhiều người dùng: những gì đã ghi vẫn nằm trên máy, nhưng chỉ ai biết cụm mật khẩu mới đọc được.',
  forgotten:
    'Quên cụm mật khẩu là mất hết: không ai mở lại được, kể cả người làm trang này. Chép ra giấy, cất xa máy.',
  fileIsOpen:
    'Tệp lưu ra khi máy đang khóa cũng được khóa như thế, trừ khi bỏ chọn ở trên. Tệp không khóa thì ai có tệp là đọc được: cất như giấy tờ của chi bộ, đừng để lại trên máy dùng chung.',
  traces:
    'Chữ ghi từ trước lúc khóa có thể còn dấu vết trong tệp của trình duyệt một thời gian; chữ ghi sau đó thì không.',
  phrase: 'Cụm mật khẩu',
  phraseHelp: (least: number) =>
    `Ít nhất ${least} chữ cái, tính cả dấu cách. Ghép bốn, năm từ không liên quan thì dễ nhớ mà khó đoán.`,
  again: 'Gõ lại cụm mật khẩu',
  show: 'Hiện chữ đang gõ',
  short: (least: number) => `Còn ngắn, cần ít nhất ${least} chữ cái.`,
  differs: 'Hai lần gõ khác nhau.',
  put: 'Khóa',
  putting: 'Đang khóa …',
  isOn: 'Đang khóa. Mỗi lần mở trang phải gõ cụm mật khẩu; rời máy thì bấm “Khóa lại” ở đầu trang.',
  lift: 'Bỏ khóa',
  fault: 'Máy này chưa làm được. Không có gì thay đổi; thử lại.',
  shutTitle: 'Bàn làm việc đang khóa',
  open: 'Mở khóa',
  opening: 'Đang mở khóa …',
  wrong: 'Không đúng. Xem lại chữ hoa, chữ thường và bộ gõ tiếng Việt đang bật hay tắt.',
  forgot: 'Quên cụm mật khẩu',
  forgotWhat: (records: number, day?: CalendarDate) =>
    `Không có cách nào mở lại ${records} mục đang khóa trên máy này. ${
      day
        ? `Xóa hết ở đây rồi mở tệp đã lưu ngày ${formatDate(day)} để có lại, nếu tệp ấy không khóa bằng chính cụm mật khẩu này.`
        : 'Chưa lần nào lưu tệp từ máy này. Tìm xem máy khác có tệp không rồi hãy xóa.'
    }`,
  forgotSure: 'Xóa hết trên máy này',
} as const;
